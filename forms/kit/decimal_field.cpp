#include "forms/kit/decimal_field.h"

#include "forms/kit/look.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

namespace {

constexpr int decimal_width = 120;

char sign()
{
    return decimal_sign(spoken().language());
}

} // namespace

DecimalField::DecimalField(wxWindow* parent, const wxString& unit)
    : wxPanel(parent)
    , text_(new TextField(this, decimal_width, wxTE_RIGHT))
    , unit_(new wxStaticText(this, wxID_ANY, unit))
{
    unit_->SetForegroundColour(look::ink(Tone::muted));
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(text_);
    line->Add(unit_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    SetSizer(line);
}

std::optional<Decimal> DecimalField::value() const
{
    return decimal_from_people(text_->text(), sign()).value;
}

void DecimalField::show(std::optional<Decimal> value)
{
    auto text = value ? to_people(*value, sign()) : std::string();
    if (decimal_from_people(text, sign()).ambiguous) // 1.125 may be meant as thousands, 1.1250 cannot
        text += '0';
    text_->show(text);
}

void DecimalField::set_unit(const wxString& unit)
{
    unit_->SetLabel(unit);
    Layout();
}

wxString DecimalField::problem() const
{
    const auto reading = decimal_from_people(text_->text(), sign());
    if (reading.ambiguous)
        return fill(say("This can be read as {one} or as {other}. Write it so that only one is possible."),
                    {{"one", to_wx(reading.ambiguous->first)}, {"other", to_wx(reading.ambiguous->second)}});
    if (reading.value || text_->GetValue().Strip(wxString::both).empty())
        return {};
    return fill(say("This is no number. Write it like {example}."),
                {{"example", to_wx(to_people(Decimal::from_billionths(1'500'000'000), sign()))}});
}

} // namespace clinic::ui
