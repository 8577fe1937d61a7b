#pragma once

#include "records/care.h"
#include "screens/care/draft_keeper.h"
#include "screens/care/session_choices.h"
#include "screens/told.h"

namespace clinic {

/// A session being written, until it is signed.
class SessionEditor {
public:
    /// `draft` is one that was not saved: the editor goes on with it, whatever else is given.
    SessionEditor(Desk& desk, std::optional<SessionId> editing, std::optional<PatientId> patient,
                  std::optional<DraftId> draft = {})
        : desk_(desk)
        , keeper_(desk, editing, draft)
        , editing_(keeper_.editing())
        , patient_(patient)
        , choices_(desk)
    {
    }

    /// What the form starts from; nothing clinical is guessed.
    [[nodiscard]] SessionDraft draft() const;
    /// Keeps what is written until it is saved or left.
    [[nodiscard]] DraftKeeper& keeper() { return keeper_; }
    /// What was done in the patient's last signed session, with the version of its formula that is in force now;
    /// nothing without one.
    [[nodiscard]] std::optional<SessionDraft> last_time(PatientId) const;
    [[nodiscard]] SessionChoices& choices() { return choices_; }
    [[nodiscard]] const SessionChoices& choices() const { return choices_; }
    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] Moment now() const { return desk_.records.now(); }
    [[nodiscard]] Zone zone() const { return desk_.zone(); }
    [[nodiscard]] std::optional<SessionId> editing() const { return editing_; }

    /// Everything between this draft and a signature.
    struct Standing {
        std::vector<Told> objections;
        bool objects_to_version = false; // a reason may be given, or another version chosen
        bool allergic = false;
        bool aspirin_too_recent = false;
        bool contraindicated = false;
        std::vector<Question> asked;                // of this patient, for this region
        std::string history;                        // of the patient, in a line
        std::string consent;                        // how the patient stands on it
        std::vector<Named<VersionId>> alternatives; // the best first
        std::size_t missing = 0;                    // what still stops the signature
        std::string summary;                        // "Still open: patient, lots, 3 more"
    };
    [[nodiscard]] Standing standing(const SessionDraft&) const;

    /// What the patient is to be asked before this session, as far as it is known.
    [[nodiscard]] static ConsentDraft to_be_asked(const SessionDraft&);

    SaveOutcome<SessionId> put_down(const SessionDraft&);
    SaveOutcome<SessionId> sign(const SessionDraft&);

private:
    [[nodiscard]] Sex sex_of(std::optional<PatientId>) const;
    [[nodiscard]] std::string summary(const SessionViolations&) const;

    /// What was saved need not be kept.
    [[nodiscard]] SaveOutcome<SessionId> done(SaveOutcome<SessionId>);

    Desk& desk_;
    DraftKeeper keeper_;
    std::optional<SessionId> editing_;
    std::optional<PatientId> patient_;
    SessionChoices choices_;
};

} // namespace clinic
