#include "base/picture.h"

#include <libexif/exif-data.h>

#include <array>
#include <charconv>
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

bool has_too_many_pixels(int width, int height)
{
    return double(width) * double(height) > most_pixels;
}

/// What a camera told beside the pixels, as far as it is needed to read them.
struct Told {
    int orientation = 1; // 1 to 8 (EXIF 2.3, 4.6.4)
    std::optional<CameraTime> taken;
};

std::optional<int> number_in(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
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

Told told_by(const std::string& file)
{
    Told told;
    const std::unique_ptr<ExifData, Free> exif(
        exif_data_new_from_data(bytes_of(file), static_cast<unsigned int>(file.size())));
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
    if (tjDecompressHeader3(codec, bytes, length, &size.width, &size.height, &subsampling, &colours) != 0)
        return std::nullopt;
    return size;
}

/// Other warnings are of files that every viewer shows.
bool is_cut_off(tjhandle codec)
{
    return std::string_view(tjGetErrorStr2(codec)).starts_with("Premature end");
}

PictureOutcome clean_jpeg(const std::string& file)
{
    const std::unique_ptr<void, Free> codec(tjInitTransform());
    const auto seen = size_of_jpeg(codec.get(), bytes_of(file), file.size());
    if (!seen)
        return PictureTrouble::damaged;
    if (has_too_many_pixels(seen->width, seen->height))
        return PictureTrouble::too_large;
    const Told told = told_by(file);
    tjtransform turn{};
    turn.op = turn_of(told.orientation);
    turn.options = TJXOPT_COPYNONE | TJXOPT_TRIM;
    unsigned char* made = nullptr;
    unsigned long length = 0;
    const int failed =
        tjTransform(codec.get(), bytes_of(file), file.size(), 1, &made, &length, &turn, TJFLAG_LIMITSCANS);
    const std::unique_ptr<unsigned char, Free> kept(made);
    if (failed != 0 && (tjGetErrorCode(codec.get()) != TJERR_WARNING || is_cut_off(codec.get())))
        return PictureTrouble::damaged;
    const auto upright = size_of_jpeg(codec.get(), kept.get(), length);
    if (!upright)
        return PictureTrouble::damaged;
    return CleanPicture{.bytes = {reinterpret_cast<const char*>(kept.get()), length},
                        .width = upright->width,
                        .height = upright->height,
                        .taken = told.taken};
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
    if (double(image.width) * double(image.height) > most_pixels)
        return PictureTrouble::too_large;
    image.format = (image.format & PNG_FORMAT_FLAG_ALPHA) != 0 ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
    std::vector<png_byte> pixels(PNG_IMAGE_SIZE(image));
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
