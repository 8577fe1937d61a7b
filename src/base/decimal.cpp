#include "base/decimal.h"

#include "base/text.h"

#include <algorithm>
#include <limits>

namespace clinic {

namespace {

constexpr std::size_t most_digits = 15;
constexpr std::size_t most_fraction_digits = 9;
constexpr std::uint64_t billion = 1'000'000'000;

bool only_digits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view without_minus(std::string_view text)
{
    return text.starts_with('-') ? text.substr(1) : text;
}

/// A sign with three digits behind and one to three before it, as thousands are grouped: 1.234, but not 0.125.
bool looks_grouped(std::string_view number, std::size_t sign)
{
    return sign >= 1 && sign <= 3 && number.size() - sign - 1 == 3 && !number.starts_with('0') &&
           only_digits(number.substr(0, sign)) && only_digits(number.substr(sign + 1));
}

} // namespace

std::string Decimal::text() const
{
    const auto bits = static_cast<std::uint64_t>(billionths_);
    const auto magnitude = billionths_ < 0 ? 0 - bits : bits;
    auto fraction = std::to_string(magnitude % billion + billion).substr(1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return (billionths_ < 0 ? "-" : "") + std::to_string(magnitude / billion) + (fraction.empty() ? "" : ".") +
           fraction;
}

std::optional<Decimal> decimal_from_text(std::string_view text)
{
    const auto number = without_minus(text);
    const auto point = std::min(number.find('.'), number.size());
    const auto whole = number.substr(0, point);
    const std::string_view fraction = point < number.size() ? number.substr(point + 1) : "0";
    const auto digits = number.size() - (point < number.size() ? 1 : 0);
    if (!only_digits(whole) || !only_digits(fraction) || digits > most_digits || fraction.size() > most_fraction_digits)
        return std::nullopt;

    std::int64_t coefficient = 0; // of at most 16 digits: it cannot overflow
    for (const auto part : {whole, fraction})
        for (const char digit : part)
            coefficient = coefficient * 10 + (digit - '0');
    std::int64_t weight = 1;
    for (auto place = fraction.size(); place < most_fraction_digits; ++place)
        weight *= 10;
    if (coefficient > std::numeric_limits<std::int64_t>::max() / weight)
        return std::nullopt;
    return Decimal::from_billionths(text.starts_with('-') ? -coefficient * weight : coefficient * weight);
}

DecimalReading decimal_from_people(std::string_view text, char decimal_sign)
{
    if (!is_clean_text(text))
        return {};
    auto written = trimmed(text);
    const auto sign = written.find_first_of(".,");
    if (sign == std::string::npos)
        return {.value = decimal_from_text(written), .ambiguous = std::nullopt};

    const bool comma_of_this_locale = written[sign] == ',' && decimal_sign == ',';
    const auto minus = written.size() - without_minus(written).size();
    if (!comma_of_this_locale && looks_grouped(without_minus(written), sign - minus)) {
        auto fraction = written;
        fraction[sign] = decimal_sign;
        return {.value = std::nullopt, .ambiguous = std::pair(fraction, written.erase(sign, 1))};
    }
    written[sign] = '.';
    return {.value = decimal_from_text(written), .ambiguous = std::nullopt};
}

std::string to_people(const Decimal& number, char decimal_sign)
{
    auto text = number.text();
    std::replace(text.begin(), text.end(), '.', decimal_sign);
    return text;
}

} // namespace clinic
