#pragma once

#include "screens/told.h"
#include "services/care/sessions.h"

namespace clinic {

/// Something added to a signed session.
class AddendumEditor {
public:
    AddendumEditor(Desk& desk, SessionId session) : desk_(desk), session_(session) {}

    SaveOutcome<SessionId> save(const std::string& text)
    {
        return told(desk_, add_addendum(desk_.records, desk_.deed(), {.session = session_, .text = text}));
    }

private:
    Desk& desk_;
    SessionId session_;
};

} // namespace clinic
