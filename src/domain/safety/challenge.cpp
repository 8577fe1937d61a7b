#include "domain/safety/challenge.h"

#include <algorithm>

namespace clinic {

int e2b_code(Rechallenge rechallenge)
{
    switch (rechallenge) {
    case Rechallenge::recurred: return 1;
    case Rechallenge::did_not_recur: return 2;
    case Rechallenge::outcome_unknown: return 3;
    case Rechallenge::not_done: return 4;
    }
    return 4;
}

namespace {

Rechallenge shown_by(FollowUpClass follow_up)
{
    switch (follow_up) {
    case FollowUpClass::reacted: return Rechallenge::recurred;
    case FollowUpClass::asked_no_reaction: return Rechallenge::did_not_recur;
    case FollowUpClass::not_yet_asked: return Rechallenge::outcome_unknown;
    }
    return Rechallenge::outcome_unknown;
}

} // namespace

Rechallenge proposed_rechallenge(VersionId of_reaction, Day onset, const std::vector<LaterSession>& sessions)
{
    // Whoever is injected on the day of the onset may have been so before it began. The enumerators stand by weight.
    auto strongest = Rechallenge::not_done;
    for (const auto& session : sessions)
        if (session.version == of_reaction && !session.ingredients_left_out && session.on > onset)
            strongest = std::min(strongest, shown_by(session.follow_up));
    return strongest;
}

int e2b_code(ActionTaken action)
{
    switch (action) {
    case ActionTaken::withdrawn: return 1;
    case ActionTaken::dose_reduced: return 2;
    case ActionTaken::dose_increased: return 3;
    case ActionTaken::not_changed: return 4;
    case ActionTaken::unknown: return 0;
    case ActionTaken::not_applicable: return 9;
    }
    return 0;
}

ActionTaken proposed_action(bool course_stopped)
{
    return course_stopped ? ActionTaken::withdrawn : ActionTaken::not_applicable;
}

Dechallenge proposed_dechallenge(ActionTaken action, ReactionOutcome outcome)
{
    using enum ReactionOutcome;
    if (action != ActionTaken::withdrawn)
        return Dechallenge::not_applicable;
    switch (outcome) {
    case recovered:
    case recovering:
    case recovered_with_sequelae: return Dechallenge::improved;
    case not_recovered:
    case fatal: return Dechallenge::did_not_improve;
    case unknown: return Dechallenge::outcome_unknown;
    }
    return Dechallenge::outcome_unknown;
}

} // namespace clinic
