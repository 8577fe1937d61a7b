#pragma once

#include "screens/list_source.h"

#include <wx/dataview.h>

namespace clinic::ui {

/// The border between a list's source and wxWidgets: a cell is asked for when somebody looks at it.
class SourceRows final : public wxDataViewVirtualListModel {
public:
    explicit SourceRows(ListSource& source) : source_(source) {}

    [[nodiscard]] unsigned GetColumnCount() const override;
    [[nodiscard]] wxString GetColumnType(unsigned column) const override;
    void GetValueByRow(wxVariant&, unsigned row, unsigned column) const override;
    bool GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr&) const override;
    bool SetValueByRow(const wxVariant&, unsigned row, unsigned column) override;

private:
    ListSource& source_;
};

/// Adds a column for each of these: as wide as it asks for, but never narrower than its title in any language. What is
/// too narrow takes its room from the widest, so that a list that fitted still fits.
void append_columns(wxDataViewCtrl&, const std::vector<Column>&);
/// Widens the columns of a short list for its cells as long as there is `room`, in pixels.
void widen_for_cells(wxDataViewCtrl&, ListSource&, long rows, int room);
/// How high a list is with its heads and this many rows.
[[nodiscard]] int height_of_rows(wxDataViewCtrl&, long rows);

} // namespace clinic::ui
