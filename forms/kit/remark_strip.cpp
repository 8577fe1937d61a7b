#include "forms/kit/remark_strip.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

namespace clinic::ui {

RemarkStrip::RemarkStrip(wxWindow* parent, const wxString& id, const wxString& sentence, const wxString& verb,
                         std::function<void()> deed)
    : wxPanel(parent)
{
    SetBackgroundColour(look::ground(Tone::warning));
    auto* const text = new wxStaticText(this, wxID_ANY, wxControl::EscapeMnemonics(sentence));
    text->SetForegroundColour(look::ink(Tone::warning));
    look::give_two_lines(*text);
    auto* const button = new wxButton(this, wxID_ANY, verb);
    ui::name(*text, id + ".text");
    ui::name(*button, id + ".deed");
    button->Bind(wxEVT_BUTTON, [deed = std::move(deed)](const wxCommandEvent&) { deed(); });
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(new wxStaticBitmap(this, wxID_ANY, drawing(Icon::warning, look::ink(Tone::warning))),
              wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::page)));
    line->Add(text, wxSizerFlags(1).CenterVertical().Border(wxLEFT | wxRIGHT, FromDIP(look::row)));
    line->Add(button, wxSizerFlags().CenterVertical().Border(wxTOP | wxBOTTOM, FromDIP(look::row)));
    line->AddSpacer(FromDIP(look::page));
    SetSizer(line);
}

} // namespace clinic::ui
