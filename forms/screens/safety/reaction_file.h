#pragma once

#include "records/safety.h"
#include "screens/named.h"
#include "screens/told.h"

namespace clinic {

/// A reaction on file with everybody's judgements, and what it means for the patient.
class ReactionFile {
public:
    ReactionFile(Desk& desk, ReactionId reaction) : desk_(desk), reaction_(reaction) {}

    [[nodiscard]] ReactionId reaction() const { return reaction_; }
    [[nodiscard]] PatientId patient() const { return row().patient; }
    [[nodiscard]] SessionId session() const { return row().session; }
    [[nodiscard]] std::string title() const; // "Reaction R-000012, 12/05/2026"

    struct Fact {
        std::string label;
        std::string value;
    };
    [[nodiscard]] std::vector<Fact> facts() const;
    /// How it stood when, the last first.
    [[nodiscard]] std::vector<Fact> course() const;
    /// Newest first: who and when, and what was judged.
    [[nodiscard]] std::vector<Fact> judgements() const;
    [[nodiscard]] bool is_judged() const;
    /// What it means for the patient, and whether later sessions obeyed it; the last first.
    [[nodiscard]] std::vector<Fact> directives() const;

    [[nodiscard]] std::vector<Named<IngredientId>> ingredients() const;
    [[nodiscard]] ReactionRow row() const { return desk_.records.safety().reaction(reaction_).value(); }

private:
    [[nodiscard]] std::string judged_text(const AssessmentDraft&) const;
    [[nodiscard]] std::string suspects_text(const std::set<IngredientId>&) const;
    [[nodiscard]] std::string serious_text(const std::set<Seriousness>&) const;
    [[nodiscard]] Day session_day() const;
    [[nodiscard]] std::string onset_text(const ReactionDraft&) const;
    [[nodiscard]] std::string reported_text(const ReactionRow&) const;

    Desk& desk_;
    ReactionId reaction_;
};

} // namespace clinic
