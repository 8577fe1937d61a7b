#include "forms/kit/table.h"

#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/source_rows.h"

#include <wx/sizer.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr long most_rows_at_once = 24;

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
    unsigned index = 0;
    for (const auto& column : source_->columns())
        list_->AppendTextColumn(to_wx(column.title), index++, wxDATAVIEW_CELL_INERT, FromDIP(column.width),
                                column.right ? wxALIGN_RIGHT : wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE);
    look::pad_rows(*list_, look::near + 2, look::row + 2);
}

void Table::fit_height(long rows)
{
    const int line = GetCharHeight() + 2 * FromDIP(look::near + 2) + FromDIP(2);
    const long shown = std::clamp<long>(rows, 1, most_rows_at_once);
    list_->SetMinSize(wxSize(-1, static_cast<int>(shown + 1) * line + FromDIP(look::row)));
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
