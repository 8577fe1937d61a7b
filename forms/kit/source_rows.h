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

} // namespace clinic::ui
