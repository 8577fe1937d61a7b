#pragma once

#include "domain/clinic/violation.h"

namespace clinic {

/// Somebody who treats patients.
struct PractitionerDraft {
    std::string name;
    std::string profession;      // "physician"
    std::string register_number; // RPPS, AMKA, NPI …
};

struct PractitionerFacts {};

enum class PractitionerRule {
    name_missing,
    name_unreadable,
    profession_missing,
    profession_unreadable,
    register_unreadable
};
template <>
struct CodeTable<PractitionerRule> {
    static constexpr auto rows = std::to_array<Code<PractitionerRule>>({
        {PractitionerRule::name_missing, "name_missing"},
        {PractitionerRule::name_unreadable, "name_unreadable"},
        {PractitionerRule::profession_missing, "profession_missing"},
        {PractitionerRule::profession_unreadable, "profession_unreadable"},
        {PractitionerRule::register_unreadable, "register_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(PractitionerRule);
[[nodiscard]] constexpr Weight weight_of(PractitionerRule)
{
    return Weight::refused;
}

using PractitionerViolations = Violations<PractitionerRule>;
[[nodiscard]] PractitionerViolations check(const PractitionerDraft&, const PractitionerFacts&);
using Practitioner = Accepted<PractitionerDraft, PractitionerFacts, PractitionerRule>;

} // namespace clinic
