#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/care/after_session.h"

namespace clinic {

/// The aftercare of a session being handed to the patient.
class HandoutEditor {
public:
    HandoutEditor(Desk& desk, SessionId session) : desk_(desk), session_(session) {}

    [[nodiscard]] PatientId patient() const { return row().patient; }
    /// "Session S-000012, 22/11/2026 10:15"
    [[nodiscard]] std::string about() const;
    [[nodiscard]] std::vector<Named<Language>> languages() const { return all_named<Language>(desk_.words); }
    [[nodiscard]] std::vector<Named<HandoutWay>> ways() const { return all_named<HandoutWay>(desk_.words); }
    [[nodiscard]] std::vector<Named<Acknowledgement>> answers() const
    {
        return all_named<Acknowledgement>(desk_.words);
    }
    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] Zone zone() const { return desk_.zone(); }
    /// Now, on paper, in the patient's language; how it was acknowledged is never guessed.
    [[nodiscard]] HandoutDraft draft() const;

    [[nodiscard]] std::vector<Told> objections(const HandoutDraft& draft) const
    {
        return told(desk_, check_handout(desk_.records, draft));
    }
    SaveOutcome<HandoutId> save(const HandoutDraft& draft)
    {
        return told(desk_, hand_over(desk_.records, desk_.deed(), draft));
    }

private:
    [[nodiscard]] SessionRow row() const { return desk_.records.care().session(session_).value().row; }

    Desk& desk_;
    SessionId session_;
};

/// "On paper, Français: Signed a copy", then the note.
[[nodiscard]] std::string handout_text(const Words&, const HandoutDraft&);

} // namespace clinic
