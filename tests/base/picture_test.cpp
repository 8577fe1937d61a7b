#include "base/picture.h"
#include "support/camera.h"

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <zlib.h>

using namespace clinic;

namespace {

struct Pixel {
    int red;
    int green;
    int blue;
    [[nodiscard]] char colour() const
    {
        if (red > 180)
            return blue > 180 ? 'w' : 'r';
        return blue > 180 ? 'b' : 'g';
    }
};

/// The pixels of a JPEG file, read by another way than the one that is tested.
class Decoded {
public:
    explicit Decoded(const std::string& file)
    {
        auto* const codec = tjInitDecompress();
        const auto* const bytes = reinterpret_cast<const unsigned char*>(file.data());
        int subsampling = 0;
        REQUIRE(tjDecompressHeader2(codec, const_cast<unsigned char*>(bytes), file.size(), &width, &height,
                                    &subsampling) == 0);
        pixels_.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
        REQUIRE(tjDecompress2(codec, bytes, file.size(), pixels_.data(), width, 0, height, TJPF_RGB, 0) == 0);
        tjDestroy(codec);
    }
    [[nodiscard]] Pixel at(int x, int y) const
    {
        const auto place =
            (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) * 3;
        return {pixels_[place], pixels_[place + 1], pixels_[place + 2]};
    }
    int width = 0;
    int height = 0;

private:
    std::vector<unsigned char> pixels_;
};

std::string png_with_remark(const std::string& remark)
{
    std::vector<std::uint8_t> pixels(48, 128);
    const auto plain = png_file(4, 4, pixels);
    const std::string body = "tEXtComment" + std::string(1, '\0') + remark;
    const auto big_endian = [](std::uint32_t value) {
        std::string bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xffU));
        return bytes;
    };
    const auto sum = crc32(0, reinterpret_cast<const unsigned char*>(body.data()), static_cast<unsigned>(body.size()));
    constexpr std::size_t after_head = 33;
    return plain.substr(0, after_head) + big_endian(static_cast<std::uint32_t>(body.size() - 4)) + body +
           big_endian(static_cast<std::uint32_t>(sum)) + plain.substr(after_head) + remark;
}

} // namespace

TEST_CASE("of a camera's file its pixels are kept and nothing else: no place, no device, no remark, nothing behind it")
{
    const auto file = camera_picture(64, 48, 1, "2026:03:28 10:30:05");
    REQUIRE(file.find(camera_canary) != std::string::npos);
    const auto picture = clean_picture(file);
    REQUIRE(picture);
    CHECK(picture->bytes.find(camera_canary) == std::string::npos);
    CHECK(picture->bytes.find("Exif") == std::string::npos);
    CHECK(picture->bytes.ends_with("\xff\xd9"));
    CHECK(clean_picture(picture->bytes)->bytes == picture->bytes); // what is clean stays as it is
}

TEST_CASE("a JPEG's pixels stay exactly as the camera coded them")
{
    const auto file = camera_picture(64, 48);
    const Decoded before(file);
    const Decoded after(clean_picture(file)->bytes);
    REQUIRE(after.width == before.width);
    for (int y = 0; y < before.height; y += 5)
        for (int x = 0; x < before.width; x += 5) {
            CHECK(after.at(x, y).red == before.at(x, y).red);
            CHECK(after.at(x, y).blue == before.at(x, y).blue);
        }
}

TEST_CASE("however the camera was held, the picture stands upright")
{
    // EXIF 2.3, 4.6.4: where the first row and the first column of the sensor belong.
    const int orientation = GENERATE(1, 2, 3, 4, 5, 6, 7, 8);
    CAPTURE(orientation);
    const auto picture = clean_picture(camera_picture(64, 32, orientation));
    REQUIRE(picture);
    const bool lies = orientation >= 5;
    CHECK(picture->width == (lies ? 32 : 64));
    CHECK(picture->height == (lies ? 64 : 32));
    const Decoded seen(picture->bytes);
    const int right = seen.width - 3;
    const int bottom = seen.height - 3;
    const std::string corners{seen.at(2, 2).colour(), seen.at(right, 2).colour(), seen.at(2, bottom).colour(),
                              seen.at(right, bottom).colour()};
    static const std::array<std::string, 8> upright{"rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"};
    CHECK(corners == upright.at(static_cast<std::size_t>(orientation - 1)));
}

TEST_CASE("a picture of any size is turned; at an edge up to 15 pixels may be lost")
{
    const auto picture = clean_picture(camera_picture(100, 75, 6));
    REQUIRE(picture);
    CHECK(picture->width > 75 - 16);
    CHECK(picture->width <= 75);
    CHECK(picture->height == 100);
    const auto straight = clean_picture(camera_picture(100, 75, 1));
    CHECK(straight->width == 100);
    CHECK(straight->height == 75);
}

TEST_CASE("how the camera was held is read wherever it stands before the pixels, and the colour profile stays")
{
    const auto plain = camera_picture(64, 32, 6, "2026:03:28 10:30:05");
    const auto profile = camera_parts::segment('\xe2', std::string("ICC_PROFILE\0\1\1", 14) + "Display P3");
    const auto remark = camera_parts::segment('\xfe', camera_canary);
    const auto picture = clean_picture(plain.substr(0, 2) + remark + profile + plain.substr(2));
    REQUIRE(picture);
    CHECK(picture->width == 32);
    CHECK(picture->taken);
    CHECK(picture->bytes.find(profile) != std::string::npos);
    CHECK(picture->bytes.find(camera_canary) == std::string::npos);
    CHECK(Decoded(picture->bytes).height == 64);
    CHECK(clean_picture(picture->bytes)->bytes == picture->bytes);
}

TEST_CASE("the camera's clock is read, and a time that is none is left out")
{
    const auto taken = clean_picture(camera_picture(16, 16, 1, "2026:03:28 10:30:05"))->taken;
    REQUIRE(taken);
    CHECK(to_iso(taken->day) == "2026-03-28");
    CHECK(taken->since_midnight == std::chrono::seconds((10 * 60 + 30) * 60 + 5));
    for (const char* const odd : {"0000:00:00 00:00:00", "2026:03:28 -1:-5:-9", "2026:02:30 10:30:05",
                                  "2026:03:28 24:30:05", "yesterday, noon     "})
        CHECK_FALSE(clean_picture(camera_picture(16, 16, 1, odd))->taken);
}

TEST_CASE("a PNG file loses its remarks and what stands behind it")
{
    const auto picture = clean_picture(png_with_remark(camera_canary));
    REQUIRE(picture);
    CHECK(picture->width == 4);
    CHECK(picture->bytes.find(camera_canary) == std::string::npos);
    CHECK(picture->bytes.starts_with("\x89PNG"));
}

TEST_CASE("what is no picture, cut off or beyond all measure is told apart")
{
    const auto trouble = [](const std::string& file) {
        const auto read = clean_picture(file);
        REQUIRE_FALSE(read);
        return read.reasons();
    };
    const auto whole = camera_picture(640, 480);
    CHECK(trouble("") == PictureTrouble::no_picture);
    CHECK(trouble("MZ a program that is called face.jpg") == PictureTrouble::no_picture);
    CHECK(trouble("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") == PictureTrouble::no_picture);
    CHECK(trouble(whole.substr(0, whole.size() / 2)) == PictureTrouble::damaged);
    CHECK(trouble(whole.substr(0, 200)) == PictureTrouble::damaged);
    CHECK(trouble(whole.substr(0, whole.size() / 2) + "\xff\xd9") == PictureTrouble::damaged);
    const auto png = png_with_remark("x");
    CHECK(trouble(png.substr(0, 50)) == PictureTrouble::damaged);
    auto huge = whole;
    const auto frame = huge.find("\xff\xc0");
    REQUIRE(frame != std::string::npos);
    for (const std::size_t place : {frame + 5, frame + 6, frame + 7, frame + 8})
        huge[place] = '\xc3'; // 50,115 by 50,115 pixels
    CHECK(trouble(huge) == PictureTrouble::too_large);
}
