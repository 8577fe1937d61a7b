#pragma once

#include "reports/causality_names.h"
#include "screens/safety/reaction_file.h"

namespace clinic {

/// Whether a judgement counts, or is the opinion of somebody who has not seen the one that does.
enum class Opinion { that_counts, independent };

/// A judgement of a reaction, being written.
class AssessmentEditor {
public:
    AssessmentEditor(Desk& desk, ReactionId reaction, Opinion opinion)
        : desk_(desk)
        , file_(desk, reaction)
        , opinion_(opinion)
    {
    }

    [[nodiscard]] const ReactionFile& file() const { return file_; }
    [[nodiscard]] bool is_independent() const { return opinion_ == Opinion::independent; }

    template <typename Value>
    [[nodiscard]] std::vector<Named<Value>> choices() const
    {
        return all_named<Value>(desk_.words);
    }
    /// To a question of the Naranjo scale; not answered first.
    [[nodiscard]] std::vector<Named<std::optional<NaranjoAnswer>>> answers() const;
    [[nodiscard]] std::vector<Named<Causality>> causalities() const;
    [[nodiscard]] std::vector<Named<PractitionerId>> staff() const;
    /// "Proposed from later sessions: No"
    [[nodiscard]] std::string proposed_rechallenge() const;
    [[nodiscard]] std::string proposed_action() const;
    /// What the patient told of the aftercare of this session, where it was not kept to; or nothing.
    [[nodiscard]] std::string not_followed() const;

    /// What was judged last; a second opinion starts from nothing.
    [[nodiscard]] AssessmentDraft draft() const;
    /// What the answers propose by WHO-UMC, what speaks against the next stronger category, and the Naranjo total.
    [[nodiscard]] std::vector<ReactionFile::Fact> proposal(const AssessmentDraft&) const;
    [[nodiscard]] std::vector<Told> objections(const AssessmentDraft&) const;
    SaveOutcome<ReactionId> assess(const AssessmentDraft&);
    /// It stands, and nobody has said what it means for the patient.
    [[nodiscard]] bool asks_for_directive() const;

private:
    Desk& desk_;
    ReactionFile file_;
    Opinion opinion_;
};

} // namespace clinic
