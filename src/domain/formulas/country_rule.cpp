#include "domain/formulas/country_rule.h"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

/// A rule speaks when the indication or one of the substances is one of these.
struct Subject {
    Indication indication;
    std::array<std::string_view, 3> cas;
    std::array<CountryRule, 2> rules; // a country's own first
};

constexpr std::array<Subject, 1> subjects{{
    {Indication::fat_reduction,
     {"8002-43-5", "302-95-4", "83-44-3"}, // phosphatidylcholine, sodium deoxycholate, deoxycholic acid
     {{{"FAT_LYSIS", Country::fr, true, "Décret 2011-382, art. 1"},
       {"FAT_LYSIS", std::nullopt, false, "US FDA, 12/2023"}}}},
}};

bool speaks(const Subject& subject, std::optional<Indication> indication, const std::set<std::string>& cas)
{
    return indication == subject.indication || std::any_of(subject.cas.begin(), subject.cas.end(), [&cas](auto number) {
               return cas.contains(std::string(number));
           });
}

} // namespace

const CountryRule* country_rule(Country country, std::optional<Indication> indication, const std::set<std::string>& cas)
{
    for (const auto& subject : subjects)
        if (speaks(subject, indication, cas))
            for (const auto& rule : subject.rules)
                if (!rule.country || rule.country == country)
                    return &rule;
    return nullptr;
}

} // namespace clinic
