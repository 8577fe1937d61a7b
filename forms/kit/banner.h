#pragma once

#include "screens/list_source.h"

#include <wx/panel.h>

#include <vector>

class wxStaticText;

namespace clinic::ui {

/// A word in a rounded field of its tone's colour; a warning carries a sign too.
class Chip final : public wxPanel {
public:
    Chip(wxWindow* parent, const wxString& text, Tone);

private:
    void paint();

    Tone tone_;
};

/// What everything about a patient shows on top.
struct BannerText {
    wxString name;
    wxString age_and_birth; // "41 years · 03/05/1985"
    wxString number;        // "P-000042"
    struct Mark {
        wxString text;
        Tone tone;
    };
    std::vector<Mark> marks; // allergies first, then directives and unsigned work
};

/// The patient banner: who it is, and what must not be overlooked, in words.
class Banner final : public wxPanel {
public:
    explicit Banner(wxWindow* parent);

    void show(const BannerText&);

private:
    wxStaticText* name_;
    wxStaticText* facts_;
    wxSizer* marks_;
};

} // namespace clinic::ui
