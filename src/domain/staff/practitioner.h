#pragma once

#include "domain/clinic/violation.h"
#include "domain/staff/professional_register.h"

#include <optional>

namespace clinic {

/// Somebody of the staff: who treats, mixes, checks or approves.
struct PractitionerDraft {
    std::string name;
    std::string profession; // "physician"
    std::string register_number;
    std::optional<ProfessionalRegister> in_register = {}; // whose number that is
};

struct PractitionerFacts {};

enum class PractitionerRule {
    name_missing,
    name_unreadable,
    profession_missing,
    profession_unreadable,
    register_unreadable,
    register_number_missing,
    register_number_odd, // warns: its form or its check digit
};
template <>
struct CodeTable<PractitionerRule> {
    static constexpr auto rows = std::to_array<Code<PractitionerRule>>({
        {PractitionerRule::name_missing, "name_missing"},
        {PractitionerRule::name_unreadable, "name_unreadable"},
        {PractitionerRule::profession_missing, "profession_missing"},
        {PractitionerRule::profession_unreadable, "profession_unreadable"},
        {PractitionerRule::register_unreadable, "register_unreadable"},
        {PractitionerRule::register_number_missing, "register_number_missing"},
        {PractitionerRule::register_number_odd, "register_number_odd"},
    });
};
[[nodiscard]] std::string_view field_of(PractitionerRule);
[[nodiscard]] constexpr Weight weight_of(PractitionerRule rule)
{
    return rule == PractitionerRule::register_number_odd ? Weight::warning : Weight::refused;
}

using PractitionerViolations = Violations<PractitionerRule>;
[[nodiscard]] PractitionerViolations check(const PractitionerDraft&, const PractitionerFacts&);
using Practitioner = Accepted<PractitionerDraft, PractitionerFacts, PractitionerRule>;

} // namespace clinic
