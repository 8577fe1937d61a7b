#include "domain/formulas/check_digits.h"

#include "base/text.h"

#include <algorithm>
#include <string>

namespace clinic {

namespace {

/// Replaces every digit by '0', so that a form can be compared: 58-08-2 has the form 00-00-0.
std::string form_of(std::string_view text)
{
    std::string form(text);
    std::replace_if(form.begin(), form.end(), is_digit, '0');
    return form;
}

std::string digits_of(std::string_view text)
{
    std::string digits(text);
    std::erase(digits, '-');
    return digits;
}

/// Takes the check digit off.
int split_last(std::string& digits)
{
    const int last = digits.back() - '0';
    digits.pop_back();
    return last;
}

/// The digits times 1, 2, 3… in the order given.
template <typename Digits>
int weighted_sum(const Digits& first, const Digits& end)
{
    int sum = 0;
    int weight = 0;
    for (auto digit = first; digit != end; ++digit)
        sum += ++weight * (*digit - '0');
    return sum;
}

CheckDigit verdict(bool fits)
{
    return fits ? CheckDigit::right : CheckDigit::wrong;
}

} // namespace

CheckDigit check_cas(std::string_view text)
{
    const auto first_group = std::min(text.find('-'), text.size());
    if (first_group < 2 || first_group > 7 || form_of(text) != std::string(first_group, '0') + "-00-0")
        return CheckDigit::not_that_form;
    auto digits = digits_of(text);
    const int last = split_last(digits);
    return verdict(weighted_sum(digits.rbegin(), digits.rend()) % 10 == last);
}

CheckDigit check_ec(std::string_view text)
{
    if (form_of(text) != "000-000-0")
        return CheckDigit::not_that_form;
    auto digits = digits_of(text);
    const int last = split_last(digits);
    const int remainder = weighted_sum(digits.begin(), digits.end()) % 11;
    return verdict(last == (remainder == 10 ? 1 : remainder)); // 10 has no digit and was given out as 1
}

CheckDigit check_gtin(std::string_view text)
{
    const auto length = text.size();
    if ((length != 8 && length != 12 && length != 13 && length != 14) || form_of(text) != std::string(length, '0'))
        return CheckDigit::not_that_form;
    auto digits = std::string(text);
    const int last = split_last(digits);
    int sum = 0;
    int weight = 3;
    std::reverse(digits.begin(), digits.end());
    for (const char digit : digits) {
        sum += weight * (digit - '0');
        weight = 4 - weight; // 3, 1, 3, 1 …
    }
    return verdict((10 - sum % 10) % 10 == last);
}

CheckDigit check_ufi(std::string_view text)
{
    constexpr std::string_view alphabet = "0123456789ACDEFGHJKMNPQRSTUVWXY";
    constexpr std::size_t group = 5; // four signs and a hyphen
    if (text.size() != 4 * group - 1)
        return CheckDigit::not_that_form;
    std::size_t sum = 0;
    std::size_t position = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = i % group == group - 1;
        const auto value = alphabet.find(text[i]);
        if (hyphen ? text[i] != '-' : value == std::string_view::npos)
            return CheckDigit::not_that_form;
        if (!hyphen)
            sum += ++position * value;
    }
    return verdict(sum % alphabet.size() == 0);
}

} // namespace clinic
