#pragma once

#include <wx/window.h>

#include <functional>

using cairo_t = struct _cairo;

namespace clinic::ui {

/// Paints on this window what `reports` also paints on paper. Calls `draw` with the size in units of 1/96 inch.
class ChartCanvas final : public wxWindow {
public:
    using Draw = std::function<void(cairo_t*, double width, double height, bool dark)>;

    /// `spoken` tells a screen reader in words what the chart shows.
    ChartCanvas(wxWindow* parent, const wxString& id, const wxString& label);

    void show(Draw, const wxString& spoken);

private:
    void paint();

    Draw draw_;
};

/// Hands the cairo context of a window being painted to `draw`, scaled to units of 1/96 inch.
void paint_with_cairo(wxWindow&, const std::function<void(cairo_t*, double width, double height)>& draw);

} // namespace clinic::ui
