#include "forms/kit/progress_row.h"

#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/gauge.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

namespace {

constexpr int whole_bar = 100;

} // namespace

ProgressRow::ProgressRow(wxWindow* parent, const wxString& id)
    : wxPanel(parent)
    , text_(new wxStaticText(this, wxID_ANY, wxString()))
    , bar_(new wxGauge(this, wxID_ANY, whole_bar, wxDefaultPosition, FromDIP(wxSize(look::field_width, look::row))))
    , cancel_(new wxButton(this, wxID_ANY, say("Cancel")))
{
    ui::name(*text_, id + ".text");
    ui::name(*bar_, id + ".bar", say("Progress"));
    ui::name(*cancel_, id + ".cancel");
    cancel_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) {
        cancel_->Disable();
        if (on_cancel)
            on_cancel();
    });
    auto* const left = new wxBoxSizer(wxVERTICAL);
    left->Add(text_, wxSizerFlags().Expand());
    left->Add(bar_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(look::near)));
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(left, wxSizerFlags(1).CenterVertical());
    line->Add(cancel_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::beside)));
    SetSizer(line);
    Hide();
}

void ProgressRow::tell(const Progress& progress)
{
    text_->SetLabel(wxControl::EscapeMnemonics(to_wx(progress.text)));
    if (progress.percent < 0)
        bar_->Pulse();
    else
        bar_->SetValue(progress.percent);
    if (IsShown())
        return;
    bar_->Show();
    cancel_->Show();
    cancel_->Enable();
    Show();
    GetParent()->Layout();
}

void ProgressRow::finish(const wxString& sentence)
{
    const bool had_keyboard = cancel_->HasFocus();
    text_->SetLabel(wxControl::EscapeMnemonics(sentence));
    bar_->Hide();
    cancel_->Hide();
    Show();
    GetParent()->Layout();
    if (had_keyboard)
        GetParent()->SetFocus(); // what is hidden keeps no keyboard
}

} // namespace clinic::ui
