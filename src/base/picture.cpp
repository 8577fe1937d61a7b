#include "base/picture.h"

#include "base/text.h"

#include <libexif/exif-data.h>

#include <array>
#include <memory>
#include <png.h>
#include <string_view>
#include <turbojpeg.h>
#include <vector>

namespace clinic {

namespace {

struct Free {
    void operator()(void* codec) const { tjDestroy(codec); }
    void operator()(ExifData* exif) const { exif_data_unref(exif); }
    void operator()(unsigned char* bytes) const { tjFree(bytes); }
    void operator()(png_image* image) const { png_image_free(image); }
};

const unsigned char* bytes_of(const std::string& file)
{
    return reinterpret_cast<const unsigned char*>(file.data());
}

bool has_too_many_pixels(double width, double height)
{
    return width * height > most_pixels;
}

/// What a camera told beside the pixels, as far as it is needed to read them.
struct Told {
    int orientation = 1; // 1 to 8 (EXIF 2.3, 4.6.4)
    std::optional<CameraTime> taken;
};

/// Figures alone, no sign.
std::optional<int> number_in(std::string_view text)
{
    int number = 0;
    for (const char sign : text) {
        if (!is_digit(sign))
            return std::nullopt;
        number = number * 10 + (sign - '0');
    }
    return number;
}

/// "2026:11:22 10:30:05"
std::optional<CameraTime> camera_time(std::string_view text)
{
    constexpr std::size_t length = 19;
    if (text.size() < length || text[4] != ':' || text[7] != ':')
        return std::nullopt;
    std::string date(text.substr(0, 10));
    date[4] = date[7] = '-';
    const auto day = day_from_iso(date);
    const auto hour = number_in(text.substr(11, 2));
    const auto minute = number_in(text.substr(14, 2));
    const auto second = number_in(text.substr(17, 2));
    if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return CameraTime{*day, std::chrono::hours(*hour) + std::chrono::minutes(*minute) + std::chrono::seconds(*second)};
}

constexpr std::string_view exif_mark("Exif\0\0", 6);
constexpr std::string_view profile_mark("ICC_PROFILE\0", 12);

/// What stands before the pixels of a JPEG file (ITU T.81, B.1).
struct Head {
    std::string_view exif = {};
    std::string profile = {};  // the segments of its colour profile, whole
    std::size_t first_end = 2; // behind the first segment, where that is JFIF's own
};
Head head_of(std::string_view file)
{
    constexpr std::size_t longest_profile = 262'144;
    Head head;
    const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(file[place]); };
    for (std::size_t place = 2; place + 4 <= file.size() && byte(place) == 0xff;) {
        const unsigned kind = byte(place + 1);
        if (kind == 0xff) { // padding
            ++place;
            continue;
        }
        const std::size_t length = byte(place + 2) * std::size_t{256} + byte(place + 3);
        if (kind == 0xda || length < 2 || place + 2 + length > file.size())
            break; // the pixels begin
        const auto content = file.substr(place + 4, length - 2);
        if (kind == 0xe1 && head.exif.empty() && content.starts_with(exif_mark))
            head.exif = content;
        if (kind == 0xe2 && content.starts_with(profile_mark) && head.profile.size() < longest_profile)
            head.profile += file.substr(place, length + 2);
        if (kind == 0xe0 && place == 2)
            head.first_end = place + 2 + length;
        place += 2 + length;
    }
    return head;
}

Told told_by(std::string_view block)
{
    Told told;
    if (block.empty())
        return told;
    const std::unique_ptr<ExifData, Free> exif(exif_data_new_from_data(
        reinterpret_cast<const unsigned char*>(block.data()), static_cast<unsigned int>(block.size())));
    if (!exif)
        return told;
    const auto* const turned = exif_data_get_entry(exif.get(), EXIF_TAG_ORIENTATION);
    if (turned && turned->format == EXIF_FORMAT_SHORT && turned->size >= 2)
        told.orientation = exif_get_short(turned->data, exif_data_get_byte_order(exif.get()));
    const auto* const taken = exif_data_get_entry(exif.get(), EXIF_TAG_DATE_TIME_ORIGINAL);
    if (taken && taken->format == EXIF_FORMAT_ASCII)
        told.taken = camera_time({reinterpret_cast<const char*>(taken->data), taken->size});
    return told;
}

/// How a picture is turned so that it stands upright.
int turn_of(int orientation)
{
    static constexpr std::array turns{TJXOP_NONE,      TJXOP_HFLIP, TJXOP_ROT180,     TJXOP_VFLIP,
                                      TJXOP_TRANSPOSE, TJXOP_ROT90, TJXOP_TRANSVERSE, TJXOP_ROT270};
    const auto place = static_cast<std::size_t>(orientation - 1);
    return place < turns.size() ? turns[place] : TJXOP_NONE;
}

struct Size {
    int width = 0;
    int height = 0;
};

std::optional<Size> size_of_jpeg(tjhandle codec, const unsigned char* bytes, unsigned long length)
{
    Size size;
    int subsampling = 0;
    int colours = 0;
    // a warning is no hindrance when the size is known
    (void)tjDecompressHeader3(codec, bytes, length, &size.width, &size.height, &subsampling, &colours);
    return size.width > 0 && size.height > 0 ? std::optional(size) : std::nullopt;
}

/// True unless the warning is one that comes with whole pictures as well: some cameras leave bytes between segments.
bool is_damage(tjhandle codec)
{
    const std::string_view warning(tjGetErrorStr2(codec));
    return tjGetErrorCode(codec) != TJERR_WARNING || warning.find("extraneous bytes") == std::string_view::npos;
}

PictureOutcome clean_jpeg(const std::string& file)
{
    const std::unique_ptr<void, Free> codec(tjInitTransform());
    const auto seen = size_of_jpeg(codec.get(), bytes_of(file), file.size());
    if (!seen)
        return PictureTrouble::damaged;
    if (has_too_many_pixels(seen->width, seen->height))
        return PictureTrouble::too_large;
    const Head head = head_of(file);
    const Told told = told_by(head.exif);
    tjtransform turn{};
    turn.op = turn_of(told.orientation);
    turn.options = TJXOPT_COPYNONE | TJXOPT_TRIM;
    unsigned char* made = nullptr;
    unsigned long length = 0;
    const int failed =
        tjTransform(codec.get(), bytes_of(file), file.size(), 1, &made, &length, &turn, TJFLAG_LIMITSCANS);
    const std::unique_ptr<unsigned char, Free> kept(made);
    if (failed != 0 && is_damage(codec.get()))
        return PictureTrouble::damaged;
    const auto upright = size_of_jpeg(codec.get(), kept.get(), length);
    if (!upright)
        return PictureTrouble::damaged;
    std::string bytes(reinterpret_cast<const char*>(kept.get()), length);
    bytes.insert(head_of(bytes).first_end, head.profile);
    return CleanPicture{
        .bytes = std::move(bytes), .width = upright->width, .height = upright->height, .taken = told.taken};
}

/// Empty where it cannot be made.
std::string written(png_image& image, const void* pixels)
{
    png_alloc_size_t length = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string made(length, '\0');
    if (png_image_write_to_memory(&image, made.data(), &length, 0, pixels, 0, nullptr) == 0)
        return {};
    made.resize(length);
    return made;
}

PictureOutcome clean_png(const std::string& file)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const std::unique_ptr<png_image, Free> freed(&image);
    if (png_image_begin_read_from_memory(&image, file.data(), file.size()) == 0)
        return PictureTrouble::damaged;
    if (has_too_many_pixels(image.width, image.height))
        return PictureTrouble::too_large;
    image.format = (image.format & PNG_FORMAT_FLAG_ALPHA) != 0 ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
    std::vector<png_byte> pixels(std::size_t{image.height} * image.width * PNG_IMAGE_PIXEL_CHANNELS(image.format));
    if (png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr) == 0)
        return PictureTrouble::damaged;
    auto made = written(image, pixels.data());
    if (made.empty())
        return PictureTrouble::damaged;
    return CleanPicture{.bytes = std::move(made),
                        .width = static_cast<int>(image.width),
                        .height = static_cast<int>(image.height),
                        .taken = std::nullopt};
}

} // namespace

PictureOutcome clean_picture(const std::string& file)
{
    if (file.starts_with("\xff\xd8\xff"))
        return clean_jpeg(file);
    if (file.starts_with("\x89PNG\r\n\x1a\n"))
        return clean_png(file);
    return PictureTrouble::no_picture;
}

std::string png_file(int width, int height, const std::vector<std::uint8_t>& pixels)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = PNG_FORMAT_RGB;
    return written(image, pixels.data());
}

} // namespace clinic
