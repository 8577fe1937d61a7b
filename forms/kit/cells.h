#pragma once

#include <wx/dataview.h>

#include <initializer_list>

namespace clinic::ui {

/// The cells of one row, as wxDataViewListCtrl takes them.
[[nodiscard]] inline wxVector<wxVariant> cells(std::initializer_list<wxVariant> values)
{
    wxVector<wxVariant> row;
    for (const auto& value : values)
        row.push_back(value);
    return row;
}

} // namespace clinic::ui
