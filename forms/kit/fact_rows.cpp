#include "forms/kit/fact_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

FactRows::FactRows(wxWindow* parent, const wxString& id, const wxString& when_empty)
    : wxPanel(parent)
    , id_(id)
    , when_empty_(when_empty)
    , rows_(new wxFlexGridSizer(2, FromDIP(wxSize(look::beside, look::row))))
{
    m_container.DisableSelfFocus(); // text alone is no stop for Tab
    ui::name(*this, id);
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(rows_);
    SetSizer(whole);
    build();
}

void FactRows::show(std::vector<Fact> facts)
{
    if (facts == facts_)
        return;
    facts_ = std::move(facts);
    build();
    look::make_room_for(*this);
}

void FactRows::build()
{
    rows_->Clear(true);
    if (facts_.empty() && !when_empty_.empty())
        rows_->Add(look::remark(this, when_empty_, look::paragraph_width));
    int index = 0;
    for (const auto& [label, value] : facts_) {
        auto* const what = new wxStaticText(this, wxID_ANY, wxString());
        what->SetForegroundColour(look::ink(Tone::muted));
        what->SetLabel(wxControl::EscapeMnemonics(look::broken(*what, label, FromDIP(look::label_width))));
        what->SetMinSize(wxSize(FromDIP(look::label_width), -1));
        auto* const known = new wxStaticText(this, wxID_ANY, wxString());
        known->SetLabel(wxControl::EscapeMnemonics(look::broken(*known, value, FromDIP(look::field_width))));
        ui::name(*known, id_ + wxString::Format(".%d", index++), label + ": " + value);
        rows_->Add(what);
        rows_->Add(known);
    }
}

} // namespace clinic::ui
