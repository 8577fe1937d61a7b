#include "forms/care/spin_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

namespace {

constexpr std::size_t spins_shown = 2; // what the usual protocols need

} // namespace

SpinRows::SpinRows(wxWindow* parent, std::vector<Named<SpinUnit>> units)
    : wxPanel(parent)
    , units_(std::move(units))
    , grid_(new wxFlexGridSizer(3, FromDIP(wxSize(look::row, look::row))))
{
    for (std::size_t i = 0; i < spins_shown; ++i)
        add_row();
    SetSizer(grid_);
}

void SpinRows::add_row()
{
    const auto number = wxString::Format("%zu", rows_.size() + 1);
    const auto id = "prp.spins." + number;
    const auto about = [&number](const wxString& text) { return fill(text, {{"number", number}}); };
    const Row row{new DecimalField(this), new Choice<SpinUnit>(this, units_), new DecimalField(this, say("min"))};
    ui::name(*row.speed, id + ".speed", about(say("Speed of spin {number}")));
    ui::name(*row.unit, id + ".unit", about(say("Unit of the speed of spin {number}")));
    ui::name(*row.minutes, id + ".minutes", about(say("Minutes of spin {number}")));
    grid_->Add(row.speed, wxSizerFlags().CenterVertical());
    grid_->Add(row.unit, wxSizerFlags().CenterVertical());
    grid_->Add(row.minutes, wxSizerFlags().CenterVertical());
    rows_.push_back(row);
}

void SpinRows::show(const std::vector<Spin>& spins)
{
    while (rows_.size() < spins.size())
        add_row();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto spin = i < spins.size() ? spins[i] : Spin();
        rows_[i].speed->show(spin.speed);
        rows_[i].unit->show(spin.unit);
        rows_[i].minutes->show(spin.minutes);
    }
    look::make_room_for(*this);
}

std::vector<Spin> SpinRows::read() const
{
    std::vector<Spin> spins;
    for (const auto& row : rows_)
        if (const Spin spin{row.speed->value(), row.unit->chosen(), row.minutes->value()}; spin.speed || spin.minutes)
            spins.push_back(spin);
    return spins;
}

wxString SpinRows::problem() const
{
    for (const auto& row : rows_)
        for (const auto* field : {row.speed, row.minutes})
            if (auto sentence = field->problem(); !sentence.empty())
                return sentence;
    return {};
}

void SpinRows::SetFocus()
{
    rows_.front().speed->SetFocus();
}

} // namespace clinic::ui
