#include "forms/kit/empty_state.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

EmptyState::EmptyState(wxWindow* parent, const wxString& id)
    : wxPanel(parent)
    , sentence_(
          new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxALIGN_CENTRE_HORIZONTAL))
    , button_(new wxButton(this, wxID_ANY, wxString()))
{
    sentence_->SetForegroundColour(look::ink(Tone::muted));
    ui::name(*sentence_, id + ".empty");
    ui::name(*button_, id + ".first_step");
    button_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { step_(); });
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->AddStretchSpacer(2);
    column->Add(sentence_, wxSizerFlags().CenterHorizontal());
    column->Add(button_, wxSizerFlags().CenterHorizontal().Border(wxTOP, FromDIP(look::group)));
    column->AddStretchSpacer(3);
    SetSizer(column);
    Hide();
}

void EmptyState::say_this(const wxString& sentence, const wxString& verb, std::function<void()> step)
{
    step_ = std::move(step);
    sentence_->SetLabel(look::broken(*sentence_, sentence, FromDIP(look::field_width)));
    button_->SetLabel(verb);
    button_->Show(!verb.empty());
    Layout();
}

} // namespace clinic::ui
