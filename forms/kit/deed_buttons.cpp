#include "forms/kit/deed_buttons.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/button.h>
#include <wx/wrapsizer.h>

namespace clinic::ui {

namespace {

/// Stands out, and is Ctrl+N while it can be seen.
void make_next(wxWindow& page, wxButton& button, const std::function<void()>& act)
{
    look::make_primary(button);
    page.Bind(wxEVT_CHAR_HOOK, [act, &button](wxKeyEvent& event) {
        if (event.GetModifiers() == wxMOD_CONTROL && event.GetKeyCode() == 'N' && button.IsShown())
            act();
        else
            event.Skip();
    });
}

} // namespace

wxSizer* deed_buttons(wxWindow& page, const std::vector<DeedButton>& deeds)
{
    auto* const row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    for (const auto& deed : deeds) {
        const bool next = &deed == &deeds.front() || deed.next_too;
        auto* const button = new wxButton(&page, wxID_ANY, deed.verb);
        button->SetBitmap(drawing(deed.icon, next ? *wxWHITE : look::ink(Tone::plain)));
        button->SetBitmapMargins(page.FromDIP(look::near + 2), 0);
        if (next)
            make_next(page, *button, deed.act);
        ui::name(*button, deed.id);
        button->Bind(wxEVT_BUTTON, [act = deed.act](const wxCommandEvent&) { act(); });
        row->Add(button, wxSizerFlags().Border(wxRIGHT | wxBOTTOM, page.FromDIP(look::row)));
    }
    return row;
}

} // namespace clinic::ui
