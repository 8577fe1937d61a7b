#include "forms/kit/deed_buttons.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/button.h>
#include <wx/wrapsizer.h>

namespace clinic::ui {

wxSizer* deed_buttons(wxWindow& page, const std::vector<DeedButton>& deeds)
{
    auto* const row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    for (const auto& deed : deeds) {
        const bool first = &deed == &deeds.front();
        auto* const button = new wxButton(&page, wxID_ANY, deed.verb);
        button->SetBitmap(drawing(deed.icon, first ? *wxWHITE : look::ink(Tone::plain)));
        button->SetBitmapMargins(page.FromDIP(look::near + 2), 0);
        if (first)
            look::make_primary(*button);
        ui::name(*button, deed.id);
        button->Bind(wxEVT_BUTTON, [act = deed.act](const wxCommandEvent&) { act(); });
        row->Add(button, wxSizerFlags().Border(wxRIGHT | wxBOTTOM, page.FromDIP(look::row)));
    }
    if (!deeds.empty())
        page.Bind(wxEVT_CHAR_HOOK, [act = deeds.front().act](wxKeyEvent& event) {
            if (event.GetModifiers() == wxMOD_CONTROL && event.GetKeyCode() == 'N')
                act();
            else
                event.Skip();
        });
    return row;
}

} // namespace clinic::ui
