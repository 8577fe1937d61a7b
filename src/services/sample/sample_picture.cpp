#include "services/sample/sample_picture.h"

#include "base/picture.h"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

constexpr int picture_width = 360;
constexpr int picture_height = 450;

struct Colour {
    double red;
    double green;
    double blue;
};

Colour between(const Colour& one, const Colour& other, double share)
{
    return {one.red + (other.red - one.red) * share, one.green + (other.green - one.green) * share,
            one.blue + (other.blue - one.blue) * share};
}

constexpr Colour backdrop{178, 190, 200};
constexpr Colour skin{226, 184, 158};
constexpr Colour shade{150, 104, 84};
constexpr Colour hair{70, 52, 42};
constexpr Colour spot{158, 100, 74};
constexpr Colour feature{96, 62, 52};

/// The same for the same numbers, from 0 to 1.
double chance(unsigned one, unsigned other)
{
    unsigned mixed = one * 2654435761U ^ (other + 0x9e3779b9U) * 2246822519U;
    mixed ^= mixed >> 15U;
    mixed *= 2654435769U;
    mixed ^= mixed >> 13U;
    return double(mixed % 10007U) / 10006.0;
}

/// How far a place lies from the middle of an upright ellipse: below 1 inside.
double from_middle(double x, double y, double middle_x, double middle_y, double wide, double high)
{
    return std::hypot((x - middle_x) / wide, (y - middle_y) / high);
}

/// How far the face is turned to the right of the picture, from -1 to 1.
double turn_of(PhotoView view)
{
    switch (view) {
    case PhotoView::left: return -1;
    case PhotoView::left_oblique: return -0.5;
    case PhotoView::right_oblique: return 0.5;
    case PhotoView::right: return 1;
    default: return 0;
    }
}

bool is_hair_there(const SamplePicture& picture, int x, int y, double thin)
{
    constexpr int strand = 3; // pixels
    const double density = std::clamp((picture.treated ? 0.72 : 0.42) + thin * 0.5, 0.0, 1.0);
    return chance(static_cast<unsigned>(x / strand + y / 9 * 131), static_cast<unsigned>(y / 6) + picture.patient) <
           density;
}

Colour face_at(const SamplePicture& picture, double x, double y, const Colour& lit)
{
    const double turn = turn_of(picture.view);
    const double nose = 0.5 + turn * 0.16;
    for (const double side : {-1.0, 1.0}) {
        const double eye = nose + side * 0.1 * (1 - std::abs(turn) * 0.45);
        if (std::abs(turn) == 1 && side == -turn)
            continue;
        if (from_middle(x, y, eye, 0.44, 0.034, 0.013) < 1 || from_middle(x, y, eye, 0.405, 0.05, 0.008) < 1)
            return feature;
    }
    if (from_middle(x, y, nose, 0.68, 0.07 * (1 - std::abs(turn) * 0.4), 0.014) < 1)
        return between(lit, feature, 0.6);
    if (from_middle(x, y, nose + turn * 0.02, 0.54, 0.014, 0.06) < 1)
        return between(lit, shade, 0.25);
    const int spots = picture.treated ? 9 : 24;
    for (int each = 0; each < spots; ++each) {
        const auto number = static_cast<unsigned>(each);
        const double at_x = nose + (chance(number, picture.patient) - 0.5) * 0.36;
        const double at_y = 0.5 + chance(number + 100, picture.patient) * 0.24;
        const double size = 0.006 + 0.008 * chance(number + 200, picture.patient);
        if (from_middle(x, y, at_x, at_y, size, size * 0.8) < 1)
            return between(lit, spot, picture.treated ? 0.45 : 0.8);
    }
    return lit;
}

Colour colour_at(const SamplePicture& picture, int column, int row)
{
    const double x = double(column) / picture_width;
    const double y = double(row) / picture_height;
    const bool from_above = picture.view == PhotoView::top;
    const double high = from_above ? 0.33 : 0.34;
    const double middle = from_above ? 0.5 : 0.46;
    const double head = from_middle(x, y, 0.5, middle, 0.29, high);
    const bool neck = !from_above && std::abs(x - 0.5) < 0.14 && y > middle + 0.2;
    if (head >= 1 && !neck)
        return between(backdrop, {110, 122, 136}, y * 0.6);
    const double light = std::clamp(head * head * 0.7 + (x - 0.5) * 0.3, 0.0, 0.8);
    const Colour lit = between(skin, shade, neck && head >= 1 ? 0.45 : light);
    const bool hairy = picture.view == PhotoView::back || from_above || y < middle - 0.24 + (x - 0.5) * (x - 0.5);
    if (hairy && head < 1) {
        const double thin = picture.scalp ? from_middle(x, y, 0.5, from_above ? 0.42 : 0.2, 0.3, 0.3) - 0.4 : 1;
        return is_hair_there(picture, column, row, thin) ? between(hair, shade, light * 0.4) : lit;
    }
    return picture.scalp || head >= 1 ? lit : face_at(picture, x, y, lit);
}

} // namespace

std::string png_of(const SamplePicture& picture)
{
    std::vector<std::uint8_t> pixels;
    pixels.reserve(std::size_t{3} * picture_width * picture_height);
    for (int row = 0; row < picture_height; ++row)
        for (int column = 0; column < picture_width; ++column) {
            const Colour colour = colour_at(picture, column, row);
            for (const double part : {colour.red, colour.green, colour.blue})
                pixels.push_back(static_cast<std::uint8_t>(std::lround(part)));
        }
    return png_file(picture_width, picture_height, pixels);
}

} // namespace clinic
