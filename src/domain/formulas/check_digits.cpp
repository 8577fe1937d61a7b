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

} // namespace clinic
