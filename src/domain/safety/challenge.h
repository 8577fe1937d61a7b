#pragma once

#include "domain/safety/audit.h"
#include "domain/safety/reaction.h"

#include <vector>

namespace clinic {

/// Whether the same product was given again after the reaction (E2B(R3) G.k.9.i.4).
enum class Rechallenge { recurred, did_not_recur, outcome_unknown, not_done };
template <>
struct CodeTable<Rechallenge> {
    static constexpr auto rows = std::to_array<Code<Rechallenge>>({
        {Rechallenge::recurred, "RECURRED"},
        {Rechallenge::did_not_recur, "DID_NOT_RECUR"},
        {Rechallenge::outcome_unknown, "OUTCOME_UNKNOWN"},
        {Rechallenge::not_done, "NOT_DONE"},
    });
};
/// 1 to 4, as a report writes it.
[[nodiscard]] int e2b_code(Rechallenge);

/// A signed session of the same patient, as far as a rechallenge asks.
struct LaterSession {
    Day on;
    VersionId version;
    bool ingredients_left_out = false; // of the version, for this patient
    FollowUpClass follow_up = FollowUpClass::not_yet_asked;
};
/// What the sessions after the onset propose (domain.md 2.2); a person confirms, and leaves it out where it is unknown
/// whether the patient got the product elsewhere. Only a session with the same version and nothing left out counts; a
/// recurrence weighs more than any session without one, and a known outcome more than one not asked for yet.
[[nodiscard]] Rechallenge proposed_rechallenge(VersionId of_reaction, Day onset, const std::vector<LaterSession>&);

/// What was done with the product because of the reaction (E2B(R3) G.k.8).
enum class ActionTaken { withdrawn, dose_reduced, dose_increased, not_changed, unknown, not_applicable };
template <>
struct CodeTable<ActionTaken> {
    static constexpr auto rows = std::to_array<Code<ActionTaken>>({
        {ActionTaken::withdrawn, "WITHDRAWN"},
        {ActionTaken::dose_reduced, "DOSE_REDUCED"},
        {ActionTaken::dose_increased, "DOSE_INCREASED"},
        {ActionTaken::not_changed, "NOT_CHANGED"},
        {ActionTaken::unknown, "UNKNOWN"},
        {ActionTaken::not_applicable, "NOT_APPLICABLE"},
    });
};
/// 1 to 4, 0 or 9, as a report writes it.
[[nodiscard]] int e2b_code(ActionTaken);
/// A session is a single dose, complete before the reaction: only a course that was stopped is a withdrawal (domain.md
/// 2.2).
[[nodiscard]] ActionTaken proposed_action(bool course_stopped);

/// How the reaction went once the product was withdrawn.
enum class Dechallenge { improved, did_not_improve, outcome_unknown, not_applicable };
template <>
struct CodeTable<Dechallenge> {
    static constexpr auto rows = std::to_array<Code<Dechallenge>>({
        {Dechallenge::improved, "IMPROVED"},
        {Dechallenge::did_not_improve, "DID_NOT_IMPROVE"},
        {Dechallenge::outcome_unknown, "OUTCOME_UNKNOWN"},
        {Dechallenge::not_applicable, "NOT_APPLICABLE"},
    });
};
/// Read from a withdrawal together with the outcome: a report has no element for it (domain.md 2.2).
[[nodiscard]] Dechallenge proposed_dechallenge(ActionTaken, ReactionOutcome);

} // namespace clinic
