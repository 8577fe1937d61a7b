#include "forms/kit/banner.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/statline.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

#include <memory>

namespace clinic::ui {

namespace {

bool needs_sign(Tone tone)
{
    return tone == Tone::warning || tone == Tone::danger;
}

} // namespace

Chip::Chip(wxWindow* parent, const wxString& text, Tone tone) : wxPanel(parent), tone_(tone)
{
    m_container.DisableSelfFocus();
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->AddSpacer(FromDIP(look::row + 2));
    if (needs_sign(tone))
        line->Add(new wxStaticBitmap(this, wxID_ANY, drawing(Icon::warning, look::ink(tone), 14)),
                  wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::near + 2)));
    auto* const words = new wxStaticText(this, wxID_ANY, wxControl::EscapeMnemonics(text));
    words->SetFont(look::small_font(*parent));
    words->SetForegroundColour(look::ink(tone));
    line->Add(words, wxSizerFlags().Border(wxTOP | wxBOTTOM, FromDIP(look::near)));
    line->AddSpacer(FromDIP(look::row + 2));
    SetSizer(line);
    Bind(wxEVT_PAINT, [this](const wxPaintEvent&) { paint(); });
}

void Chip::paint()
{
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> graphics(wxGraphicsContext::Create(dc));
    graphics->SetBrush(wxBrush(look::ground(tone_)));
    graphics->SetPen(*wxTRANSPARENT_PEN);
    const wxSize size = GetClientSize();
    graphics->DrawRoundedRectangle(0, 0, size.x, size.y, size.y / 2.0);
}

Banner::Banner(wxWindow* parent)
    : wxPanel(parent)
    , name_(look::title(this, wxString()))
    , facts_(new wxStaticText(this, wxID_ANY, wxString()))
    , marks_(new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES))
{
    m_container.DisableSelfFocus(); // it would get the page's keys, and nobody would hear them
    facts_->SetForegroundColour(look::ink(Tone::muted));
    ui::name(*name_, "banner.name");
    ui::name(*facts_, "banner.facts");
    auto* const who = new wxBoxSizer(wxHORIZONTAL);
    who->Add(name_, wxSizerFlags().CenterVertical());
    who->AddSpacer(FromDIP(look::beside));
    who->Add(facts_, wxSizerFlags().CenterVertical());
    auto* const text = new wxBoxSizer(wxVERTICAL);
    text->Add(who);
    text->Add(marks_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(look::near)));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->AddSpacer(FromDIP(look::group));
    whole->Add(text, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(look::page)));
    whole->AddSpacer(FromDIP(look::beside));
    whole->Add(new wxStaticLine(this), wxSizerFlags().Expand());
    SetSizer(whole);
}

void Banner::show(const BannerText& text)
{
    name_->SetLabel(wxControl::EscapeMnemonics(text.name));
    facts_->SetLabel(wxControl::EscapeMnemonics(text.age_and_birth + wxString::FromUTF8("  ·  ") + text.number));
    marks_->Clear(true);
    int index = 0;
    for (const auto& mark : text.marks) {
        auto* const chip = new Chip(this, mark.text, mark.tone);
        ui::name(*chip, wxString::Format("banner.mark.%d", index++), mark.text);
        marks_->Add(chip, wxSizerFlags().Border(wxRIGHT | wxTOP, FromDIP(look::near + 2)));
    }
    Layout();
    GetParent()->Layout();
}

} // namespace clinic::ui
