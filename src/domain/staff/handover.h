#pragma once

#include "domain/clinic/clinic.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <optional>

namespace clinic {

/// A credential sheet that was handed over: to a patient on file, or to somebody who asked.
struct HandoverDraft {
    std::optional<PractitionerId> practitioner = {};
    std::optional<PatientId> patient = {};
    std::string given_to = {}; // in words, when it is no patient on file
    std::optional<Language> language = {};
    std::string paper_digest = {}; // SHA-256 of the sheet's file
};

struct HandoverFacts {
    bool practitioner_known = false;
    bool patient_known = false;
};

enum class HandoverRule {
    practitioner_missing,
    receiver_missing,
    receiver_unknown,
    receiver_unreadable,
    language_missing,
    paper_missing,
};
template <>
struct CodeTable<HandoverRule> {
    static constexpr auto rows = std::to_array<Code<HandoverRule>>({
        {HandoverRule::practitioner_missing, "practitioner_missing"},
        {HandoverRule::receiver_missing, "receiver_missing"},
        {HandoverRule::receiver_unknown, "receiver_unknown"},
        {HandoverRule::receiver_unreadable, "receiver_unreadable"},
        {HandoverRule::language_missing, "language_missing"},
        {HandoverRule::paper_missing, "paper_missing"},
    });
};
[[nodiscard]] std::string_view field_of(HandoverRule);
[[nodiscard]] constexpr Weight weight_of(HandoverRule)
{
    return Weight::refused;
}
using HandoverViolations = Violations<HandoverRule>;
[[nodiscard]] HandoverViolations check(const HandoverDraft&, const HandoverFacts&);
using Handover = Accepted<HandoverDraft, HandoverFacts, HandoverRule>;

} // namespace clinic
