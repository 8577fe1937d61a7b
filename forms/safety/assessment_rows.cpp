#include "forms/safety/assessment_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

namespace {

constexpr int widest_label = 330; // longer ones go on below

wxFlexGridSizer* grid_of(wxWindow& window)
{
    auto* const grid = new wxFlexGridSizer(2, window.FromDIP(wxSize(look::row, look::row)));
    grid->AddGrowableCol(1, 1);
    window.SetSizer(grid);
    return grid;
}

void add_row(wxFlexGridSizer& grid, wxWindow& parent, const std::string& label, wxWindow& control, bool wide)
{
    auto* const text = new wxStaticText(&parent, wxID_ANY, wxControl::EscapeMnemonics(to_wx(label)));
    text->Wrap(parent.FromDIP(widest_label));
    grid.Add(text, wxSizerFlags().CenterVertical());
    grid.Add(&control, wide ? wxSizerFlags().Expand().CenterVertical() : wxSizerFlags().CenterVertical());
}

} // namespace

template <typename Key, typename Value>
ChoiceRows<Key, Value>::ChoiceRows(wxWindow* parent, const wxString& id, const std::vector<Named<Key>>& rows,
                                   const std::vector<Named<std::optional<Value>>>& options)
    : wxPanel(parent)
{
    auto* const grid = grid_of(*this);
    for (const auto& row : rows) {
        auto* const choice = new Choice<std::optional<Value>>(this, options);
        ui::name(*choice, id + wxString::Format(".%zu", rows_.size()), to_wx(row.name));
        choice->SetSelection(0);
        add_row(*grid, *this, row.name, *choice, false);
        rows_.emplace_back(row.id, choice);
    }
}

template <typename Key, typename Value>
void ChoiceRows<Key, Value>::show(const std::map<Key, Value>& values)
{
    for (const auto& [key, choice] : rows_) {
        const auto found = values.find(key);
        choice->show(std::optional(found == values.end() ? std::optional<Value>() : std::optional(found->second)));
    }
}

template <typename Key, typename Value>
std::map<Key, Value> ChoiceRows<Key, Value>::read() const
{
    std::map<Key, Value> values;
    for (const auto& [key, choice] : rows_)
        if (const auto chosen = choice->chosen(); chosen && *chosen)
            values.emplace(key, **chosen);
    return values;
}

template <typename Key, typename Value>
void ChoiceRows<Key, Value>::SetFocus()
{
    if (!rows_.empty())
        rows_.front().second->SetFocus();
}

template class ChoiceRows<NaranjoQuestion, NaranjoAnswer>;
template class ChoiceRows<IngredientId, Causality>;

RivalRows::RivalRows(wxWindow* parent, const std::vector<Named<RivalCause>>& causes) : wxPanel(parent)
{
    auto* const grid = grid_of(*this);
    for (const auto& each : causes) {
        auto* const field = new TextField(this);
        ui::name(*field, "assessment.rivals." + to_wx(each.key), to_wx(each.name));
        add_row(*grid, *this, each.name, *field, true);
        rows_.emplace_back(each.id, field);
    }
}

void RivalRows::show(const std::map<RivalCause, std::string>& rivals)
{
    for (const auto& [cause, field] : rows_) {
        const auto found = rivals.find(cause);
        field->show(found == rivals.end() ? std::string() : found->second);
    }
}

std::map<RivalCause, std::string> RivalRows::read() const
{
    std::map<RivalCause, std::string> rivals;
    for (const auto& [cause, field] : rows_)
        if (const auto evidence = field->text(); !evidence.empty())
            rivals.emplace(cause, evidence);
    return rivals;
}

void RivalRows::SetFocus()
{
    rows_.front().second->SetFocus();
}

} // namespace clinic::ui
