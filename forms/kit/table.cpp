#include "forms/kit/table.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/source_rows.h"

#include <wx/sizer.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr long most_rows_at_once = 24;
constexpr int usual_width = 880; // of a group in a window of usual size

} // namespace

Table::Table(wxWindow* parent, const wxString& id, const wxString& label, std::unique_ptr<ListSource> source)
    : wxPanel(parent)
    , source_(std::move(source))
    , list_(new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                               wxDV_SINGLE | wxDV_HORIZ_RULES | static_cast<long>(wxBORDER_NONE)))
    , rows_(new SourceRows(*source_))
{
    list_->AssociateModel(rows_.get());
    make_columns();
    ui::name(*list_, id, label);
    list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](const wxDataViewEvent&) {
        if (on_open && selected() >= 0)
            on_open(selected());
    });
    list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](const wxDataViewEvent&) {
        if (on_selected)
            on_selected(selected());
    });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(list_, wxSizerFlags(1).Expand());
    SetSizer(whole);
    read_again();
}

Table::~Table()
{
    list_->AssociateModel(nullptr); // the rows outlive this table's source otherwise
}

void Table::make_columns()
{
    append_columns(*list_, source_->columns());
    look::add_style(*list_, "inside");
}

void Table::fit_height(long rows)
{
    const long shown = std::clamp<long>(rows, 1, most_rows_at_once);
    widen_for_cells(*list_, *source_, std::min(rows, most_rows_at_once), FromDIP(usual_width));
    list_->SetMinSize(wxSize(-1, height_of_rows(*list_, shown)));
}

long Table::selected() const
{
    const auto item = list_->GetSelection();
    return item.IsOk() ? static_cast<long>(rows_->GetRow(item)) : -1;
}

void Table::select(long row)
{
    list_->Select(rows_->GetItem(static_cast<unsigned>(row)));
    if (on_selected)
        on_selected(row);
}

void Table::read_again()
{
    const long before = selected();
    const long rows = source_->size();
    const auto count_before = static_cast<long>(rows_->GetCount());
    rows_->Reset(static_cast<unsigned>(rows));
    if (before >= 0 && before < rows)
        list_->Select(rows_->GetItem(static_cast<unsigned>(before)));
    if (rows == count_before && rows > 0)
        return;
    fit_height(rows);
    look::make_room_for(*this);
}

void Table::SetFocus()
{
    list_->SetFocus();
}

} // namespace clinic::ui
