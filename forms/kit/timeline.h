#pragma once

#include "forms/kit/icons.h"
#include "screens/list_source.h"

#include <wx/dataview.h>
#include <wx/panel.h>

#include <functional>
#include <vector>

namespace clinic::ui {

/// One dated thing of a patient's history.
struct TimelineEntry {
    wxString date;  // "12/05/2026"
    wxString below; // under the date: "14:30", "9 days late"
    Icon icon;
    wxString title;
    wxString detail;
    Tone tone = Tone::plain;
};

/// Dated entries of two lines each, newest first as given; readable by keyboard and screen reader.
class Timeline final : public wxPanel {
public:
    Timeline(wxWindow* parent, const wxString& id, const wxString& label);

    /// Enter or a double click.
    std::function<void(std::size_t entry)> on_open;

    void show(const std::vector<TimelineEntry>&);
    [[nodiscard]] long selected() const;
    void select(std::size_t entry);
    void SetFocus() override { list_->SetFocus(); }

private:
    wxDataViewListCtrl* list_;
};

} // namespace clinic::ui
