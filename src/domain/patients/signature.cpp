#include "domain/patients/signature.h"

#include <charconv>
#include <cmath>

namespace clinic {

namespace {

/// Reads a number and what must stand behind it.
bool take(std::string_view& text, int& number)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return read.ec == std::errc{};
}

bool is_on_pad(PadPoint point)
{
    constexpr int pad_width = 1000;
    return point.x >= 0 && point.x <= pad_width && point.y >= 0 && point.y <= pad_height;
}

} // namespace

std::string text_of(const DrawnSignature& ink)
{
    std::string text;
    for (const auto& stroke : ink) {
        text.append(text.empty() ? "" : ";");
        for (std::size_t i = 0; i < stroke.size(); ++i)
            text.append(i == 0 ? "" : " ")
                .append(std::to_string(stroke[i].x))
                .append(",")
                .append(std::to_string(stroke[i].y));
    }
    return text;
}

std::optional<DrawnSignature> signature_from(std::string_view text)
{
    DrawnSignature ink;
    if (!text.empty())
        ink.emplace_back();
    while (!text.empty()) {
        PadPoint point;
        if (!take(text, point.x) || !text.starts_with(','))
            return std::nullopt;
        text.remove_prefix(1);
        if (!take(text, point.y) || !is_on_pad(point))
            return std::nullopt;
        ink.back().push_back(point);
        if (text.empty())
            break;
        if (text.size() == 1 || (text.front() != ' ' && text.front() != ';'))
            return std::nullopt;
        if (text.front() == ';')
            ink.emplace_back();
        text.remove_prefix(1);
    }
    return ink;
}

double length_of(const DrawnSignature& ink)
{
    double length = 0;
    for (const auto& stroke : ink)
        for (std::size_t i = 1; i < stroke.size(); ++i)
            length += std::hypot(stroke[i].x - stroke[i - 1].x, stroke[i].y - stroke[i - 1].y);
    return length;
}

} // namespace clinic
