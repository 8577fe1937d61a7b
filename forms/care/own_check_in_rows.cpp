#include "forms/care/own_check_in_rows.h"

#include "domain/care/formula_care.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"
#include "screens/whole_number.h"

#include <wx/sizer.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr std::size_t rows_at_first = 6;
constexpr int look_for_width = 380;

/// What is no whole number, or far beyond any, is out of every range.
std::optional<int> day_in(const DecimalField& field)
{
    constexpr std::int64_t most = 10'000;
    const auto typed = whole_typed(field.value());
    return typed ? std::optional(static_cast<int>(std::clamp<std::int64_t>(*typed, 0, most))) : std::nullopt;
}

} // namespace

OwnCheckInRows::OwnCheckInRows(wxWindow* parent)
    : wxPanel(parent)
    , grid_(new wxFlexGridSizer(2, FromDIP(wxSize(look::row, look::row))))
{
    for (std::size_t i = 0; i < rows_at_first; ++i)
        add_row();
    SetSizer(grid_);
}

void OwnCheckInRows::add_row()
{
    const auto number = wxString::Format("%zu", rows_.size() + 1);
    const Row row{new DecimalField(this, say("days after")), new TextField(this, look_for_width)};
    ui::name(*row.day, "formula_care.check_ins." + number,
             fill(say("Days from the session to check-in {number}"), {{"number", number}}));
    ui::name(*row.look_for, "formula_care.look_for." + number,
             fill(say("What to look for at check-in {number}"), {{"number", number}}));
    row.look_for->SetHint(say("What to look for"));
    Bind(wxEVT_TEXT, [this, number = rows_.size() + 1](wxCommandEvent& event) {
        event.Skip();
        if (rows_.size() == number && rows_.size() < most_check_ins && is_written(rows_.back())) {
            add_row();
            look::make_room_for(*this);
        }
    });
    grid_->Add(row.day, wxSizerFlags().CenterVertical());
    grid_->Add(row.look_for, wxSizerFlags().CenterVertical());
    rows_.push_back(row);
}

void OwnCheckInRows::show(const std::vector<OwnCheckIn>& all)
{
    while (rows_.size() < all.size())
        add_row();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto each = i < all.size() ? all[i] : OwnCheckIn();
        rows_[i].day->show(each.day ? std::optional(Decimal(*each.day)) : std::nullopt);
        rows_[i].look_for->show(each.look_for);
    }
    look::make_room_for(*this);
}

std::vector<OwnCheckIn> OwnCheckInRows::read() const
{
    std::vector<OwnCheckIn> all;
    for (const auto& row : rows_)
        if (is_written(row))
            all.push_back({day_in(*row.day), row.look_for->text()});
    return all;
}

bool OwnCheckInRows::is_written(const Row& row)
{
    return day_in(*row.day) || !row.look_for->text().empty();
}

wxString OwnCheckInRows::problem() const
{
    for (const auto& row : rows_)
        if (auto sentence = row.day->problem(); !sentence.empty())
            return sentence;
    return {};
}

void OwnCheckInRows::SetFocus()
{
    rows_.front().day->SetFocus();
}

} // namespace clinic::ui
