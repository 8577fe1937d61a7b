#pragma once

#include <wx/window.h>

#include <functional>
#include <optional>

using cairo_t = struct _cairo;

namespace clinic::ui {

/// What keys do in a picture that is worked in.
enum class CanvasKey { left, right, up, down, act, erase, all, undo, redo, closer, farther, let_go };

/// A picture that is worked in with mouse and keys alike. All lengths are in units of 1/96 inch.
class WorkCanvas final : public wxWindow {
public:
    struct Spot {
        double x;
        double y;
    };

    WorkCanvas(wxWindow* parent, const wxString& id, const wxString& label);

    std::function<void(cairo_t*, double width, double height)> draw;
    std::function<void(Spot, bool more)> on_press; // more: with Shift or Ctrl
    std::function<void(Spot)> on_drag;
    std::function<void(Spot)> on_release;
    /// `fine`: with Shift. False leaves the key to the page.
    std::function<bool(CanvasKey, bool fine)> on_key;

    /// Its size in units of 1/96 inch.
    [[nodiscard]] Spot extent() const;

private:
    void paint();
    void bind_mouse();
    [[nodiscard]] Spot spot_of(const wxMouseEvent&) const;
    void on_hook(wxKeyEvent&);
    void on_wheel(wxMouseEvent&);
};

} // namespace clinic::ui
