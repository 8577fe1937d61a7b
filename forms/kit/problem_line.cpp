#include "forms/kit/problem_line.h"

#include "forms/kit/look.h"

#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

namespace clinic::ui {

ProblemLine::ProblemLine(wxWindow* parent, int wrap)
    : wxPanel(parent)
    , wrap_(wrap)
    , sign_(new wxStaticBitmap(this, wxID_ANY, drawing(Icon::warning, look::ink(Tone::danger))))
    , text_(new wxStaticText(this, wxID_ANY, wxString()))
{
    m_container.DisableSelfFocus(); // text alone is no stop for Tab
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(sign_, wxSizerFlags().Border(wxTOP, FromDIP(2)));
    line->Add(text_, wxSizerFlags(1).Border(wxLEFT, FromDIP(look::row)));
    SetSizer(line);
    Hide();
}

void ProblemLine::say_this(const wxString& sentence, Tone tone)
{
    sentence_ = sentence;
    sign_->SetBitmap(drawing(Icon::warning, look::ink(tone)));
    text_->SetForegroundColour(look::ink(tone));
    text_->SetLabel(look::broken(*text_, sentence, FromDIP(wrap_)));
    Show();
}

void ProblemLine::be_silent()
{
    sentence_.clear();
    Hide();
}

} // namespace clinic::ui
