#include "domain/clinic/clinic.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(ClinicRule rule)
{
    using enum ClinicRule;
    switch (rule) {
    case name_missing:
    case name_unreadable: return "clinic.name";
    case country_missing: return "clinic.country";
    case zone_unknown: return "clinic.zone";
    case phone_unreadable: return "clinic.phone";
    case address_unreadable: return "clinic.address";
    }
    return "clinic";
}

ClinicViolations check(const ClinicDraft& draft, const ClinicFacts& facts)
{
    using enum ClinicRule;
    Verdict<ClinicRule> verdict;
    verdict.require(!is_blank(draft.name), name_missing);
    verdict.require(is_short_text(draft.name), name_unreadable);
    verdict.require(draft.country.has_value(), country_missing);
    verdict.require(facts.zone_exists, zone_unknown, {{"zone", draft.zone}});
    verdict.require(is_short_text(draft.phone), phone_unreadable);
    verdict.require(is_long_text(draft.address), address_unreadable);
    return std::move(verdict).broken();
}

std::string usual_zone(Country country)
{
    switch (country) {
    case Country::fr: return "Europe/Paris";
    case Country::gr: return "Europe/Athens";
    case Country::gb: return "Europe/London";
    case Country::us: return "America/New_York";
    case Country::other: return "Etc/UTC";
    }
    return "Etc/UTC";
}

} // namespace clinic
