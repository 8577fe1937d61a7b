#pragma once

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <turbojpeg.h>
#include <vector>

namespace clinic {

/// What no picture that is kept may hold.
inline const std::string camera_canary = "CANARY-48.8584N-2.2945E";

namespace camera_parts {

using Entry = std::array<std::uint32_t, 4>; // tag, type, count, value

inline void put(std::string& bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<char>((value >> (8 * i)) & 0xffU));
}

inline void put_directory(std::string& bytes, const std::vector<Entry>& entries)
{
    put(bytes, static_cast<std::uint32_t>(entries.size()), 2);
    for (const auto& entry : entries) {
        put(bytes, entry[0], 2);
        put(bytes, entry[1], 2);
        put(bytes, entry[2], 4);
        put(bytes, entry[3], 4);
    }
    put(bytes, 0, 4);
}

/// The block that a camera puts before the pixels (EXIF 2.3): its maker, how it was held, and when and where.
inline std::string exif(int orientation, const std::string& taken)
{
    constexpr std::uint32_t text = 2;
    constexpr std::uint32_t small = 3;
    constexpr std::uint32_t large = 4;
    constexpr std::uint32_t first = 8;
    constexpr std::uint32_t shot = first + 2 + 4 * 12 + 4;
    constexpr std::uint32_t place = shot + 2 + 12 + 4;
    constexpr std::uint32_t words = place + 2 + 12 + 4;
    const auto length = static_cast<std::uint32_t>(camera_canary.size() + 1);
    std::string bytes("II*\0", 4);
    put(bytes, first, 4);
    put_directory(bytes, {{0x010f, text, length, words},
                          {0x0112, small, 1, static_cast<std::uint32_t>(orientation)},
                          {0x8769, large, 1, shot},
                          {0x8825, large, 1, place}});
    put_directory(bytes, {{0x9003, text, 20, words + length}});
    put_directory(bytes, {{0x001b, text, length, words}});
    bytes += camera_canary + '\0' + taken + '\0';
    return std::string("Exif\0\0", 6) + bytes;
}

/// A JPEG file's segment.
inline std::string segment(char kind, const std::string& content)
{
    const auto length = static_cast<unsigned>(content.size() + 2);
    return std::string{'\xff', kind, static_cast<char>(length >> 8U), static_cast<char>(length & 0xffU)} + content;
}

} // namespace camera_parts

/// A JPEG file as a camera writes it, its four quarters red, green, blue and white as they lie on the sensor from its
/// upper left, with a place, a maker, a remark and something behind its end. `taken`: "2026:03:28 10:30:05".
inline std::string camera_picture(int width, int height, int orientation = 1, const std::string& taken = {})
{
    using Colour = std::array<unsigned char, 3>;
    static constexpr std::array<Colour, 4> quarters{Colour{220, 20, 20}, Colour{20, 200, 20}, Colour{20, 20, 220},
                                                    Colour{240, 240, 240}};
    std::vector<unsigned char> pixels;
    for (int row = 0; row < height; ++row)
        for (int column = 0; column < width; ++column) {
            const std::size_t quarter = (row < height / 2 ? 0U : 2U) + (column < width / 2 ? 0U : 1U);
            for (const unsigned char part : quarters.at(quarter))
                pixels.push_back(part);
        }
    unsigned char* made = nullptr;
    unsigned long length = 0;
    auto* const codec = tjInitCompress();
    const int failed = tjCompress2(codec, pixels.data(), width, 0, height, TJPF_RGB, &made, &length, TJSAMP_420, 90, 0);
    const std::string plain(reinterpret_cast<const char*>(made), failed == 0 ? length : 0);
    tjFree(made);
    tjDestroy(codec);
    if (failed != 0)
        throw std::runtime_error("no picture");
    return plain.substr(0, 2) + camera_parts::segment('\xe1', camera_parts::exif(orientation, taken)) +
           camera_parts::segment('\xfe', camera_canary) + plain.substr(2) + camera_canary;
}

} // namespace clinic
