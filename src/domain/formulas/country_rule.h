#pragma once

#include "domain/clinic/country.h"
#include "domain/clinic/indication.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace clinic {

/// What the law or an authority says about an injection, as data with its source (domain.md 1.4 K11, 4.7).
struct CountryRule {
    std::string_view code;
    std::optional<Country> country; // none: wherever no country's own rule speaks
    bool forbids;                   // otherwise it only warns
    std::string_view source;
};

/// The rule about treating for this indication with substances of these CAS numbers, if there is one.
[[nodiscard]] const CountryRule* country_rule(Country, std::optional<Indication>, const std::set<std::string>& cas);

} // namespace clinic
