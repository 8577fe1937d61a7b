#pragma once

#include "records/safety.h"
#include "screens/named.h"
#include "screens/told.h"

namespace clinic {

/// A reaction being reported.
class ReactionEditor {
public:
    ReactionEditor(Desk& desk, std::optional<PatientId> patient, std::optional<SessionId> session)
        : desk_(desk)
        , patient_(patient)
        , session_(session)
    {
    }

    [[nodiscard]] ReactionDraft draft() const;
    /// Signed sessions: the patient's, or the newest that match what was typed.
    [[nodiscard]] std::vector<Choosable<SessionId>> sessions(const std::string& typed) const;
    [[nodiscard]] std::optional<Named<SessionId>> session(SessionId) const;
    [[nodiscard]] std::optional<PatientId> patient_of(SessionId) const;
    [[nodiscard]] std::vector<Named<IngredientId>> ingredients(SessionId) const;

    /// The signs by name; a sign's place here is its id.
    [[nodiscard]] std::vector<Named<std::size_t>> terms() const;
    /// The grades that exist for this sign, with their meaning.
    [[nodiscard]] std::vector<Named<int>> grades(std::size_t term) const;
    [[nodiscard]] std::vector<Named<Seriousness>> consequences() const { return all_named<Seriousness>(desk_.words); }
    [[nodiscard]] std::vector<Named<ReactionOutcome>> outcomes() const
    {
        return all_named<ReactionOutcome>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<ReactionPlace>> places() const { return all_named<ReactionPlace>(desk_.words); }
    [[nodiscard]] std::vector<Named<ReporterType>> reporters() const { return all_named<ReporterType>(desk_.words); }
    [[nodiscard]] Day today() const { return desk_.today(); }

    [[nodiscard]] std::vector<Told> objections(const ReactionDraft&) const;
    SaveOutcome<ReactionId> report(const ReactionDraft&);

private:
    Desk& desk_;
    std::optional<PatientId> patient_;
    std::optional<SessionId> session_;
};

} // namespace clinic
