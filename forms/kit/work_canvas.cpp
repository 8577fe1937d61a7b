#include "forms/kit/work_canvas.h"

#include "forms/kit/chart_canvas.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/dcclient.h>

#include <cairo.h>

namespace clinic::ui {

namespace {

std::optional<CanvasKey> letter_meant(int code, bool with_shift)
{
    switch (code) {
    case 'A': return CanvasKey::all;
    case 'Z': return with_shift ? CanvasKey::redo : CanvasKey::undo;
    case 'Y': return CanvasKey::redo;
    default: return std::nullopt;
    }
}

std::optional<CanvasKey> key_meant(int code)
{
    switch (code) {
    case WXK_LEFT: return CanvasKey::left;
    case WXK_RIGHT: return CanvasKey::right;
    case WXK_UP: return CanvasKey::up;
    case WXK_DOWN: return CanvasKey::down;
    case WXK_SPACE: return CanvasKey::act;
    case WXK_DELETE:
    case WXK_BACK: return CanvasKey::erase;
    case '+':
    case '=':
    case WXK_NUMPAD_ADD: return CanvasKey::closer;
    case '-':
    case WXK_NUMPAD_SUBTRACT: return CanvasKey::farther;
    case WXK_ESCAPE: return CanvasKey::let_go;
    default: return std::nullopt;
    }
}

std::optional<CanvasKey> meant(const wxKeyEvent& event)
{
    if (event.ControlDown())
        return letter_meant(event.GetKeyCode(), event.ShiftDown());
    return event.AltDown() ? std::nullopt : key_meant(event.GetKeyCode());
}

} // namespace

WorkCanvas::WorkCanvas(wxWindow* parent, const wxString& id, const wxString& label)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxFULL_REPAINT_ON_RESIZE)
{
    ui::name(*this, id, label);
    Bind(wxEVT_PAINT, [this](const wxPaintEvent&) { paint(); });
    for (const auto& kind : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS})
        Bind(kind, [this](wxFocusEvent& event) {
            Refresh();
            event.Skip();
        });
    Bind(wxEVT_CHAR_HOOK, &WorkCanvas::on_hook, this);
    Bind(wxEVT_MOUSEWHEEL, &WorkCanvas::on_wheel, this);
    bind_mouse();
}

void WorkCanvas::paint()
{
    paint_with_cairo(*this, [this](cairo_t* cairo, double width, double height) {
        if (draw)
            draw(cairo, width, height);
        const wxColour edge = HasFocus() ? look::accent() : look::line();
        cairo_set_source_rgb(cairo, edge.Red() / 255.0, edge.Green() / 255.0, edge.Blue() / 255.0);
        cairo_set_line_width(cairo, HasFocus() ? 2 : 1);
        cairo_rectangle(cairo, 0.5, 0.5, width - 1, height - 1);
        cairo_stroke(cairo);
    });
}

void WorkCanvas::bind_mouse()
{
    for (const auto& kind : {wxEVT_LEFT_DOWN, wxEVT_LEFT_DCLICK}) // two quick presses are two presses
        Bind(kind, [this](const wxMouseEvent& event) {
            SetFocus();
            if (!HasCapture())
                CaptureMouse();
            if (on_press)
                on_press(spot_of(event), event.ShiftDown() || event.ControlDown());
        });
    Bind(wxEVT_MOTION, [this](const wxMouseEvent& event) {
        if (HasCapture() && on_drag)
            on_drag(spot_of(event));
    });
    Bind(wxEVT_LEFT_UP, [this](const wxMouseEvent& event) {
        if (!HasCapture())
            return;
        ReleaseMouse();
        if (on_release)
            on_release(spot_of(event));
    });
    Bind(wxEVT_MOUSE_CAPTURE_LOST, [](const wxMouseCaptureLostEvent&) {});
}

WorkCanvas::Spot WorkCanvas::extent() const
{
    const double scale = FromDIP(96) / 96.0;
    return {GetClientSize().x / scale, GetClientSize().y / scale};
}

WorkCanvas::Spot WorkCanvas::spot_of(const wxMouseEvent& event) const
{
    const double scale = FromDIP(96) / 96.0;
    return {event.GetX() / scale, event.GetY() / scale};
}

void WorkCanvas::on_hook(wxKeyEvent& event)
{
    const auto key = meant(event);
    if (!key || !on_key || !on_key(*key, event.ShiftDown()))
        event.Skip();
}

/// Only with Ctrl: without it the page scrolls.
void WorkCanvas::on_wheel(wxMouseEvent& event)
{
    if (event.ControlDown() && on_key)
        on_key(event.GetWheelRotation() > 0 ? CanvasKey::closer : CanvasKey::farther, false);
    else
        event.Skip();
}

} // namespace clinic::ui
