#pragma once

#include <wx/string.h>

#include <string>

namespace clinic::ui {

/// What speaks against saving, worded for the person.
struct Objection {
    enum class Kind {
        refused,  // has to be put right
        question, // may be saved when the person says so
        warning,  // only has to be seen
    };

    std::string field; // "subject.field", or empty for the whole page
    wxString sentence;
    Kind kind = Kind::refused;
};

} // namespace clinic::ui
