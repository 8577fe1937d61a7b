#include "reports/tel_uri.h"

#include "base/text.h"

namespace clinic::papers {

namespace {

constexpr std::size_t shortest_number = 3; // 112

/// What people write between digits; no-break spaces and hyphens as their UTF-8 bytes.
std::size_t separator_at(std::string_view text)
{
    for (const std::string_view each : {" ", ".", "-", "(", ")", "\u00a0", "\u202f", "\u2009", "\u2010", "\u2011"})
        if (text.starts_with(each))
            return each.size();
    return 0;
}

/// The digits from here on, up to the first sign that belongs to no number.
std::string number_at(std::string_view text)
{
    constexpr std::string_view national_zero = "(0)"; // not dialled behind a country's code
    const bool international = text.starts_with('+');
    std::string number(international ? "+" : "");
    for (text.remove_prefix(number.size()); !text.empty();) {
        if (international && text.starts_with(national_zero))
            text.remove_prefix(national_zero.size());
        else if (is_digit(text.front())) {
            number += text.front();
            text.remove_prefix(1);
        } else if (const auto length = separator_at(text))
            text.remove_prefix(length);
        else
            break;
    }
    return number;
}

} // namespace

std::string tel_uri(std::string_view text)
{
    const auto begins = text.find_first_of("+0123456789(");
    if (begins == std::string_view::npos)
        return {};
    const auto number = number_at(text.substr(begins));
    return number.size() < shortest_number ? std::string() : "tel:" + number;
}

std::string emergency_number(std::optional<Country> country)
{
    return country == Country::us ? "911" : "112";
}

} // namespace clinic::papers
