#include "forms/care/drawn_rows.h"

#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

DrawnRows::DrawnRows(wxWindow* parent, const SessionChoices& choices)
    : wxPanel(parent)
    , choices_(choices)
    , grid_(new wxFlexGridSizer(2, FromDIP(wxSize(look::row, look::row))))
{
    SetSizer(grid_);
}

void DrawnRows::add_row(const SessionChoices::Drawable& vial)
{
    auto* const label =
        new wxStaticText(this, wxID_ANY, wxControl::EscapeMnemonics(to_wx(vial.key + " · " + vial.name)));
    auto* const amount = new DecimalField(this, say("mL"));
    ui::name(*amount, to_wx("session.drawn." + vial.key), to_wx(vial.key + " · " + vial.name));
    amount->Bind(wxEVT_TEXT, [this, amount, lots = vial.lots](wxCommandEvent& event) {
        if (amount->value() && on_drawn)
            on_drawn(lots);
        event.Skip();
    });
    grid_->Add(amount, wxSizerFlags().CenterVertical());
    grid_->Add(label, wxSizerFlags().CenterVertical());
    rows_.emplace(vial.id, amount);
}

void DrawnRows::show_version(std::optional<VersionId> version, Moment at)
{
    const auto drawn = read();
    grid_->Clear(true);
    rows_.clear();
    if (version)
        for (const auto& vial : choices_.vials(*version, at))
            add_row(vial);
    put(drawn);
    look::make_room_for(*this);
}

void DrawnRows::show(const std::map<VialId, Volume>& drawn)
{
    for (const auto& [id, amount] : drawn)
        if (const auto vial = rows_.contains(id) ? std::nullopt : choices_.vial(id))
            add_row(*vial);
    put(drawn);
    look::make_room_for(*this);
}

void DrawnRows::put(const std::map<VialId, Volume>& drawn)
{
    for (const auto& [vial, amount] : drawn)
        if (const auto row = rows_.find(vial); row != rows_.end())
            row->second->show(in_millilitres(amount));
}

std::map<VialId, Volume> DrawnRows::read() const
{
    std::map<VialId, Volume> drawn;
    for (const auto& [vial, field] : rows_)
        if (const auto value = field->value())
            if (const auto amount = millilitres(*value))
                drawn.emplace(vial, *amount);
    return drawn;
}

wxString DrawnRows::problem() const
{
    for (const auto& [vial, field] : rows_)
        if (auto sentence = field->problem(); !sentence.empty())
            return sentence;
    return {};
}

void DrawnRows::SetFocus()
{
    if (!rows_.empty())
        rows_.begin()->second->SetFocus();
}

} // namespace clinic::ui
