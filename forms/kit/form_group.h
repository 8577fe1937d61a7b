#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>

#include <vector>

class wxFlexGridSizer;
class wxSizer;

namespace clinic::ui {

class ProblemLine;

/// A heading and, in a frame below it, labelled rows.
class FormGroup final : public wxPanel {
public:
    FormGroup(wxWindow* parent, const wxString& heading);

    /// The window in which the rows' controls are made.
    [[nodiscard]] wxWindow* frame() const { return frame_; }
    [[nodiscard]] const wxString& heading() const { return heading_; }
    /// First the label, then its control, so that the label's letter and a screen reader find the control.
    [[nodiscard]] wxStaticText* make_label(const wxString& text);
    /// Puts the row together; returns the line that can complain about it.
    ProblemLine* place(wxStaticText& label, wxWindow& control, const wxString& hint, bool required);
    /// Any window over the whole width, without a label.
    void place_wide(wxWindow&);
    /// Shows or hides a control together with its label; a hidden row takes no room.
    void show_row(const wxWindow& control, bool shown);

private:
    struct Row {
        const wxWindow* control;
        wxStaticText* label;
        wxSizer* cell;
        ProblemLine* problem;
    };

    wxString heading_;
    wxWindow* frame_ = nullptr;
    wxFlexGridSizer* rows_;
    std::vector<Row> placed_;
};

} // namespace clinic::ui
