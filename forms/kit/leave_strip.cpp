#include "forms/kit/leave_strip.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

LeaveStrip::LeaveStrip(wxWindow* parent, std::function<void()> stay, std::function<void()> leave) : wxPanel(parent)
{
    SetBackgroundColour(look::ground(Tone::warning));
    auto* const text = new wxStaticText(this, wxID_ANY, say("What you typed on this page is not saved."));
    text->SetForegroundColour(look::ink(Tone::warning));
    stay_ = new wxButton(this, wxID_ANY, say("Keep &writing"));
    auto* const go = new wxButton(this, wxID_ANY, say("&Leave without saving"));
    ui::name(*text, "leave.question");
    ui::name(*stay_, "leave.stay");
    ui::name(*go, "leave.go");
    stay_->Bind(wxEVT_BUTTON, [stay = std::move(stay)](const wxCommandEvent&) { stay(); });
    go->Bind(wxEVT_BUTTON, [leave = std::move(leave)](const wxCommandEvent&) { leave(); });
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(text, wxSizerFlags(1).CenterVertical().Border(wxLEFT, FromDIP(look::page)));
    line->Add(stay_, wxSizerFlags().Border(wxALL, FromDIP(look::row)));
    line->Add(go, wxSizerFlags().Border(wxTOP | wxBOTTOM | wxRIGHT, FromDIP(look::row)));
    SetSizer(line);
    Hide();
}

void LeaveStrip::ask()
{
    Show();
    GetParent()->Layout();
    stay_->SetFocus();
}

} // namespace clinic::ui
