#include "domain/clinic/country.h"

namespace clinic {

std::string_view code_of(Country country)
{
    switch (country) {
    case Country::fr: return "FR";
    case Country::gr: return "GR";
    case Country::gb: return "GB";
    case Country::us: return "US";
    case Country::other: return "ZZ";
    }
    return {};
}

std::optional<Country> country_from_code(std::string_view code)
{
    for (const auto country : {Country::fr, Country::gr, Country::gb, Country::us, Country::other})
        if (code_of(country) == code)
            return country;
    return std::nullopt;
}

} // namespace clinic
