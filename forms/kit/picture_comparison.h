#pragma once

#include "forms/kit/work_canvas.h"

#include <wx/bitmap.h>
#include <wx/panel.h>

#include <string>

class wxCheckBox;
class wxStaticText;

namespace clinic::ui {

/// Two pictures of the same view: one over the other up to a divider that mouse and arrow keys move, or side by side.
class PictureComparison final : public wxPanel {
public:
    /// A picture's bytes and what stands above it; empty where there is none.
    struct Shown {
        std::string bytes = {};
        wxString caption = {};
    };

    PictureComparison(wxWindow* parent, const wxString& id, const wxString& label);

    /// Without a `before` the other is shown alone.
    void show(const Shown& before, const Shown& after);
    /// Where the divider stands, from 0 (only after) to 1 (only before).
    [[nodiscard]] double divider() const { return divider_; }

private:
    struct Frame {
        double x;
        double y;
        double width;
        double height;
    };

    void draw(cairo_t*, double width, double height) const;
    void draw_divider(cairo_t*, const Frame&) const;
    [[nodiscard]] Frame frame() const;
    [[nodiscard]] bool compares() const { return before_.IsOk() && after_.IsOk(); }
    [[nodiscard]] bool beside() const;
    void divide_at(double where);
    bool on_key(CanvasKey, bool fine);

    WorkCanvas* canvas_;
    wxCheckBox* beside_;
    wxStaticText* before_caption_;
    wxStaticText* after_caption_;
    wxBitmap before_;
    wxBitmap after_;
    double divider_ = 0.5;
};

} // namespace clinic::ui
