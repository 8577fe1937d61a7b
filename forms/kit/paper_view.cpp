#include "forms/kit/paper_view.h"

#include "forms/kit/chart_canvas.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/event.h>

#include <algorithm>
#include <cairo.h>

namespace clinic::ui {

namespace {

constexpr double smallest = 0.25;
constexpr double largest = 4;
constexpr double step = 1.25;
constexpr double points_to_units = 96.0 / 72.0;

} // namespace

PaperView::PaperView(wxWindow* parent, const wxString& id, const wxString& label)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxHSCROLL | wxVSCROLL | wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE)
{
    SetScrollRate(FromDIP(look::group), FromDIP(look::group));
    SetBackgroundColour(look::ground(Tone::plain));
    ui::name(*this, id, label);
    Bind(wxEVT_PAINT, [this](const wxPaintEvent&) { paint(); });
    Bind(wxEVT_CHAR_HOOK, &PaperView::on_key, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fit();
        event.Skip();
    });
}

void PaperView::show(Paper paper, const wxString& spoken)
{
    paper_ = std::move(paper);
    describe(*this, spoken);
    Scroll(0, 0);
    fit();
}

void PaperView::set_zoom(double zoom)
{
    zoom_ = std::clamp(zoom, smallest, largest);
    fit();
}

void PaperView::fit()
{
    const double scale = zoom_ * points_to_units;
    SetVirtualSize(FromDIP(wxSize(static_cast<int>(paper_.width * scale) + 2 * look::page,
                                  static_cast<int>(paper_.height * scale + look::page) * paper_.pages + look::page)));
    Refresh();
}

void PaperView::paint()
{
    const wxPoint start = CalcUnscrolledPosition(wxPoint(0, 0));
    const double unit = FromDIP(96) / 96.0;
    paint_with_cairo(*this, [&](cairo_t* cairo, double width, double height) {
        const double scale = zoom_ * points_to_units;
        const double page_height = paper_.height * scale + look::page;
        const double left = std::max<double>(look::page, (width - paper_.width * scale) / 2) - start.x / unit;
        for (int page = 0; page < paper_.pages; ++page) {
            const double top = look::page + page * page_height - start.y / unit;
            if (top > height || top + page_height < 0)
                continue;
            cairo_save(cairo);
            cairo_translate(cairo, left, top);
            cairo_scale(cairo, scale, scale);
            cairo_rectangle(cairo, 0, 0, paper_.width, paper_.height);
            cairo_set_source_rgb(cairo, 1, 1, 1);
            cairo_fill_preserve(cairo);
            cairo_clip(cairo);
            cairo_set_source_rgb(cairo, 0, 0, 0);
            paper_.paint(cairo, page);
            cairo_restore(cairo);
        }
    });
}

void PaperView::on_key(wxKeyEvent& event)
{
    const int key = event.GetKeyCode();
    const bool control = event.ControlDown();
    if (control && (key == '+' || key == '=' || key == WXK_NUMPAD_ADD))
        set_zoom(zoom_ * step);
    else if (control && (key == '-' || key == WXK_NUMPAD_SUBTRACT))
        set_zoom(zoom_ / step);
    else if (control && key == '0')
        set_zoom(1);
    else if (key == WXK_PAGEDOWN || key == WXK_PAGEUP)
        ScrollPages(key == WXK_PAGEDOWN ? 1 : -1);
    else
        event.Skip();
}

} // namespace clinic::ui
