#include "domain/patients/health_number.h"

#include "base/text.h"
#include "domain/clinic/luhn.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>

namespace clinic {

namespace {

constexpr std::size_t nir_length = 15;
constexpr std::size_t nir_key_length = 2;
constexpr std::size_t nir_department = 5; // where "2A" and "2B" of Corsica stand
constexpr std::size_t amka_length = 11;
constexpr std::size_t nhs_length = 10;

bool holds_only_digits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), is_digit);
}

std::int64_t number_in(std::string_view digits)
{
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// The key is 97 less the rest of the number by 97; 2A counts as 19 and 2B as 18.
bool is_right_nir(std::string text)
{
    auto department = std::string_view(text).substr(nir_department, 2);
    if (department == "2A" || department == "2a")
        text.replace(nir_department, 2, "19");
    else if (department == "2B" || department == "2b")
        text.replace(nir_department, 2, "18");
    if (!holds_only_digits(text))
        return true;
    const auto whole = std::string_view(text);
    const auto key = whole.substr(nir_length - nir_key_length);
    constexpr std::int64_t divisor = 97;
    return number_in(key) == divisor - number_in(whole.substr(0, nir_length - nir_key_length)) % divisor;
}

/// Weights 10 to 2, and 11 less the rest of their sum by 11; a digit of 10 does not exist.
bool is_right_nhs(std::string_view digits)
{
    constexpr int divisor = 11;
    int sum = 0;
    for (std::size_t place = 0; place + 1 < nhs_length; ++place)
        sum += static_cast<int>(nhs_length - place) * (digits[place] - '0');
    return (divisor - sum % divisor) % divisor == digits.back() - '0';
}

} // namespace

bool looks_right(std::string_view health_number)
{
    std::string text(health_number);
    std::erase_if(text, [](char each) { return each == ' ' || each == '-'; });
    if (text.size() == nir_length)
        return is_right_nir(std::move(text));
    if (text.size() == amka_length && holds_only_digits(text))
        return passes_luhn(text);
    if (text.size() == nhs_length && holds_only_digits(text))
        return is_right_nhs(text);
    return true;
}

} // namespace clinic
