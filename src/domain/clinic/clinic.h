#pragma once

#include "base/words.h"
#include "domain/clinic/country.h"
#include "domain/clinic/violation.h"

#include <optional>

namespace clinic {

/// The clinic itself: whose record this is, whose law and clock apply, what its papers carry on top.
struct ClinicDraft {
    std::string name;
    std::optional<Country> country;
    std::string zone; // IANA: "Europe/Paris"
    Language language = Language::en;
    std::string phone;
    std::string address; // lines
    bool sample = false; // a sample clinic, never for clinical use
};

struct ClinicFacts {
    bool zone_exists = false;
};

enum class ClinicRule {
    name_missing,
    name_unreadable,
    country_missing,
    zone_unknown,
    phone_unreadable,
    address_unreadable
};
template <>
struct CodeTable<ClinicRule> {
    static constexpr auto rows = std::to_array<Code<ClinicRule>>({
        {ClinicRule::name_missing, "name_missing"},
        {ClinicRule::name_unreadable, "name_unreadable"},
        {ClinicRule::country_missing, "country_missing"},
        {ClinicRule::zone_unknown, "zone_unknown"},
        {ClinicRule::phone_unreadable, "phone_unreadable"},
        {ClinicRule::address_unreadable, "address_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(ClinicRule);
[[nodiscard]] constexpr Weight weight_of(ClinicRule)
{
    return Weight::refused;
}

using ClinicViolations = Violations<ClinicRule>;
[[nodiscard]] ClinicViolations check(const ClinicDraft&, const ClinicFacts&);
using Clinic = Accepted<ClinicDraft, ClinicFacts, ClinicRule>;

/// The zone that a country's clinics most likely live in.
[[nodiscard]] std::string usual_zone(Country);

} // namespace clinic
