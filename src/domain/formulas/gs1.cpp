#include "domain/formulas/gs1.h"

#include "base/text.h"
#include "domain/formulas/check_digits.h"

#include <algorithm>
#include <array>
#include <vector>

namespace clinic {

namespace {

constexpr char separator = '\x1d';
constexpr std::size_t longest_value = 20;
constexpr std::size_t gtin_digits = 14;

/// Element strings whose length the standard fixes, by their first two digits, identifier included; all others end
/// with FNC1 or with the label (GS1 General Specifications, figure 7.8.5-2).
struct FixedLength {
    std::string_view begins;
    std::size_t length;
};
constexpr auto fixed_lengths = std::to_array<FixedLength>({
    {"00", 20}, {"01", 16}, {"02", 16}, {"03", 16}, {"04", 18}, {"11", 8},  {"12", 8}, {"13", 8},
    {"14", 8},  {"15", 8},  {"16", 8},  {"17", 8},  {"18", 8},  {"19", 8},  {"20", 4}, {"31", 10},
    {"32", 10}, {"33", 10}, {"34", 10}, {"35", 10}, {"36", 10}, {"41", 16},
});

/// An identifier with what stands behind it.
struct Element {
    std::string identifier;
    std::string value;
};
using Elements = Outcome<std::vector<Element>, Gs1Fault>;

bool all_digits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), is_digit);
}

std::string_view without_symbology(std::string_view text)
{
    constexpr std::size_t mark_length = 3; // "]d2", "]C1", "]Q3"
    if (text.starts_with(']') && text.size() >= mark_length)
        text.remove_prefix(mark_length);
    while (text.starts_with(separator))
        text.remove_prefix(1);
    return text;
}

/// The identifiers that matter here have two digits; of the others only the length is of use.
Elements scanned(std::string_view text)
{
    std::vector<Element> elements;
    while (!text.empty()) {
        const auto begins = text.substr(0, 2);
        if (begins.size() < 2 || !all_digits(begins))
            return elements.empty() ? Gs1Fault::not_gs1 : Gs1Fault::cut_short;
        const auto fixed = std::find_if(fixed_lengths.begin(), fixed_lengths.end(),
                                        [begins](const FixedLength& each) { return each.begins == begins; });
        const auto end = fixed == fixed_lengths.end() ? std::min(text.find(separator), text.size()) : fixed->length;
        if (end > text.size())
            return Gs1Fault::cut_short;
        elements.push_back({std::string(begins), std::string(text.substr(2, end - 2))});
        text.remove_prefix(end);
        while (text.starts_with(separator))
            text.remove_prefix(1);
    }
    return elements;
}

/// "(01)09506000134352(17)280430(10)ABC123"
Elements printed(std::string_view text)
{
    std::vector<Element> elements;
    while (!text.empty()) {
        const auto closed = text.find(')');
        if (!text.starts_with('(') || closed == std::string_view::npos || closed < 3 ||
            !all_digits(text.substr(1, closed - 1)))
            return elements.empty() ? Gs1Fault::not_gs1 : Gs1Fault::cut_short;
        const auto next = std::min(text.find('(', closed), text.size());
        elements.push_back(
            {std::string(text.substr(1, closed - 1)), trimmed(text.substr(closed + 1, next - closed - 1))});
        text.remove_prefix(next);
    }
    return elements;
}

/// YYMMDD; the century is the one that brings the year nearest to today's.
std::optional<Day> day_of(const std::string& value, Day today)
{
    using namespace std::chrono;
    constexpr std::size_t digits = 6;
    constexpr int half_a_century = 50;
    if (value.size() != digits || !all_digits(value))
        return std::nullopt;
    const int this_year = static_cast<int>(year_month_day(today).year());
    int full_year = this_year - this_year % 100 + std::stoi(value.substr(0, 2));
    if (full_year - this_year > half_a_century)
        full_year -= 100;
    else if (this_year - full_year >= half_a_century)
        full_year += 100;
    const year_month in_month = year(full_year) / std::stoi(value.substr(2, 2));
    const auto number = static_cast<unsigned>(std::stoi(value.substr(4, 2)));
    const year_month_day whole = number == 0 ? year_month_day(in_month / last) : year_month_day(in_month / day(number));
    return in_month.ok() && whole.ok() ? std::optional<Day>(sys_days(whole)) : std::nullopt;
}

/// Puts a text where nothing stands yet.
std::optional<Gs1Fault> put(std::string& place, const std::string& value)
{
    if (!place.empty())
        return Gs1Fault::said_twice;
    if (value.empty())
        return Gs1Fault::cut_short;
    if (value.size() > longest_value)
        return Gs1Fault::value_too_long;
    place = value;
    return std::nullopt;
}

std::optional<Gs1Fault> put(std::optional<Day>& place, const std::string& value, Day today)
{
    if (place)
        return Gs1Fault::said_twice;
    place = day_of(value, today);
    return place ? std::nullopt : std::optional(Gs1Fault::no_such_day);
}

std::optional<Gs1Fault> put(Gs1Label& label, const Element& element, Day today)
{
    if (element.identifier == "01") {
        if (element.value.size() != gtin_digits)
            return Gs1Fault::cut_short;
        if (check_gtin(element.value) != CheckDigit::right)
            return Gs1Fault::gtin_check_digit;
        return put(label.gtin, element.value);
    }
    if (element.identifier == "10")
        return put(label.lot, element.value);
    if (element.identifier == "21")
        return put(label.serial, element.value);
    if (element.identifier == "11")
        return put(label.produced, element.value, today);
    if (element.identifier == "17")
        return put(label.expires, element.value, today);
    return std::nullopt;
}

} // namespace

Outcome<Gs1Label, Gs1Fault> read_gs1(std::string_view text, Day today)
{
    const auto whole = without_symbology(text);
    const auto elements = whole.starts_with('(') ? printed(whole) : scanned(whole);
    if (!elements)
        return elements.reasons();
    Gs1Label label;
    for (const auto& element : *elements)
        if (const auto fault = put(label, element, today))
            return *fault;
    if (label.gtin.empty() && label.lot.empty())
        return Gs1Fault::not_gs1;
    return label;
}

bool looks_like_gs1(std::string_view text)
{
    constexpr std::size_t gtin_element = 2 + gtin_digits;
    if (text.starts_with("(01)") || text.starts_with("(10)") || text.starts_with("(17)"))
        return true;
    if (text.starts_with(']') || text.find(separator) != std::string_view::npos)
        return true;
    return text.size() >= gtin_element && text.starts_with("01") &&
           check_gtin(text.substr(2, gtin_digits)) == CheckDigit::right;
}

} // namespace clinic
