#include "forms/kit/shown_deed.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/button.h>
#include <wx/sizer.h>

namespace clinic::ui {

ShownDeed::ShownDeed(wxWindow* parent, const wxString& id, const wxString& verb, std::function<void()> act)
    : wxPanel(parent)
    , text_(new ShownText(this))
{
    auto* const button = new wxButton(this, wxID_ANY, verb);
    ui::name(*text_, id + ".text");
    ui::name(*button, id + ".deed");
    button->Bind(wxEVT_BUTTON, [act = std::move(act)](const wxCommandEvent&) { act(); });
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(text_, wxSizerFlags().Border(wxTOP | wxBOTTOM, FromDIP(look::near)));
    column->Add(button);
    SetSizer(column);
}

void ShownDeed::show(const std::string& text)
{
    text_->show(text);
    look::make_room_for(*text_);
}

} // namespace clinic::ui
