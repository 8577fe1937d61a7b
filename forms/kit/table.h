#pragma once

#include "screens/list_source.h"

#include <wx/object.h>
#include <wx/panel.h>

#include <functional>
#include <memory>

class wxDataViewCtrl;

namespace clinic::ui {

class SourceRows;

/// A short list inside a page, as high as its rows; readable by keyboard and screen reader.
class Table final : public wxPanel {
public:
    Table(wxWindow* parent, const wxString& id, const wxString& label, std::unique_ptr<ListSource>);
    ~Table() override;
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    /// Enter or a double click on a row.
    std::function<void(long row)> on_open;
    /// Another row, or none (-1), is selected.
    std::function<void(long row)> on_selected;

    [[nodiscard]] long selected() const;
    void select(long row);
    void read_again();
    void SetFocus() override;

private:
    void make_columns();
    void fit_height(long rows);

    std::unique_ptr<ListSource> source_;
    wxDataViewCtrl* list_;
    wxObjectDataPtr<SourceRows> rows_;
};

} // namespace clinic::ui
