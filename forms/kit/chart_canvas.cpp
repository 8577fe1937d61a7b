#include "forms/kit/chart_canvas.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>

#include <cairo.h>
#include <memory>

namespace clinic::ui {

ChartCanvas::ChartCanvas(wxWindow* parent, const wxString& id, const wxString& label)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxFULL_REPAINT_ON_RESIZE)
{
    ui::name(*this, id, label);
    Bind(wxEVT_PAINT, [this](const wxPaintEvent&) { paint(); });
}

void ChartCanvas::show(Draw draw, const wxString& spoken)
{
    draw_ = std::move(draw);
    describe(*this, spoken);
    Refresh();
}

void ChartCanvas::paint()
{
    paint_with_cairo(*this, [this](cairo_t* cairo, double width, double height) {
        if (draw_)
            draw_(cairo, width, height, look::dark());
    });
}

void paint_with_cairo(wxWindow& window, const std::function<void(cairo_t*, double, double)>& draw)
{
    wxPaintDC dc(&window);
    const std::unique_ptr<wxGraphicsContext> graphics(wxGraphicsContext::Create(dc));
    auto* const cairo = static_cast<cairo_t*>(graphics->GetNativeContext());
    const wxSize size = window.GetClientSize();
    const double scale = window.FromDIP(96) / 96.0;
    cairo_save(cairo);
    cairo_scale(cairo, scale, scale);
    draw(cairo, size.x / scale, size.y / scale);
    cairo_restore(cairo);
}

} // namespace clinic::ui
