#pragma once

#include "screens/safety/reaction_editor.h"
#include "services/safety/reactions.h"

namespace clinic {

/// How a reaction stands on a later day, being written.
class ReactionFollowUpEditor {
public:
    ReactionFollowUpEditor(Desk& desk, ReactionId reaction)
        : desk_(desk)
        , reaction_(reaction)
        , terms_(desk, std::nullopt, std::nullopt)
    {
    }

    [[nodiscard]] PatientId patient() const { return row().patient; }
    [[nodiscard]] std::string about() const; // "R-000012, 12/05/2026: Urticaria (2), Recovering"
    /// The signs and grades to choose from.
    [[nodiscard]] const ReactionEditor& terms() const { return terms_; }
    /// Today, with the signs and the outcome that were seen last.
    [[nodiscard]] ReactionFollowUpDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const ReactionFollowUpDraft& draft) const
    {
        return told(desk_, check_reaction_follow_up(desk_.records, draft));
    }
    SaveOutcome<ReactionFollowUpId> save(const ReactionFollowUpDraft& draft)
    {
        return told(desk_, follow_reaction(desk_.records, desk_.deed(), draft));
    }

private:
    [[nodiscard]] ReactionRow row() const { return desk_.records.safety().reaction(reaction_).value(); }

    Desk& desk_;
    ReactionId reaction_;
    ReactionEditor terms_;
};

} // namespace clinic
