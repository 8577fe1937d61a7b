#pragma once

#include "records/care.h"
#include "screens/named.h"
#include "screens/told.h"
#include "services/care/after_session.h"

namespace clinic {

/// An attempt to reach the patient of a session being put down.
class ContactEditor {
public:
    ContactEditor(Desk& desk, SessionId session) : desk_(desk), session_(session) {}

    [[nodiscard]] SessionId session() const { return session_; }
    [[nodiscard]] PatientId patient() const { return desk_.records.care().session(session_).value().row.patient; }
    /// The session, how to reach the patient, and what was tried already.
    [[nodiscard]] std::string about() const;
    [[nodiscard]] std::vector<Named<ContactChannel>> channels() const { return all_named<ContactChannel>(desk_.words); }
    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] Zone zone() const { return desk_.zone(); }
    [[nodiscard]] Moment now() const { return desk_.records.now(); }

    [[nodiscard]] std::vector<Told> objections(const ContactDraft& draft) const
    {
        return told(desk_, check_contact(desk_.records, draft));
    }
    SaveOutcome<ContactId> save(const ContactDraft& draft)
    {
        return told(desk_, add_contact(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
    SessionId session_;
};

/// "By phone, reached: …", as it was put down.
[[nodiscard]] std::string contact_text(const Words&, const ContactRow&);

} // namespace clinic
