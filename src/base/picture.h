#pragma once

#include "base/calendar.h"
#include "base/outcome.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

/// What a camera's clock showed, wherever that was.
struct CameraTime {
    Day day;
    std::chrono::seconds since_midnight;
};

/// What is kept of a photograph: a JPEG or PNG file of its pixels, upright, a JPEG's with their colour profile, and
/// nothing else: no place, no device, no remark, no second picture, nothing behind its end. A JPEG's pixels are not
/// coded again; one that has to be turned may lose up to 15 of them at an edge. How a PNG was held is not read.
struct CleanPicture {
    std::string bytes;
    int width; // pixels
    int height;
    std::optional<CameraTime> taken; // as the file told it
};

/// Why a file is no photograph that is kept.
enum class PictureTrouble { unreadable, no_picture, damaged, too_large };

using PictureOutcome = Outcome<CleanPicture, PictureTrouble>;

/// A photo of a large camera has about 50 million pixels.
inline constexpr double most_pixels = 100e6;

/// Reads a JPEG or PNG file by its content, whatever it is called.
[[nodiscard]] PictureOutcome clean_picture(const std::string& file);

/// A PNG file of these pixels, three bytes each (red, green, blue), row by row from the top.
[[nodiscard]] std::string png_file(int width, int height, const std::vector<std::uint8_t>& pixels);

} // namespace clinic
