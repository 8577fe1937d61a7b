#include "forms/kit/signature_pad.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/work_canvas.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>

#include <algorithm>
#include <cairo.h>
#include <cmath>

namespace clinic::ui {

namespace {

constexpr double pad_units = 1000; // of a signature, over the pad's width
constexpr double line_share = 0.78;

/// The line to sign on.
void paint_line(cairo_t* cairo, double width, double height)
{
    const wxColour grey = look::line();
    cairo_set_source_rgb(cairo, grey.Red() / 255.0, grey.Green() / 255.0, grey.Blue() / 255.0);
    cairo_set_line_width(cairo, 1);
    cairo_move_to(cairo, width / 16, height * line_share);
    cairo_line_to(cairo, width * 15 / 16, height * line_share);
    cairo_stroke(cairo);
}

} // namespace

SignaturePad::SignaturePad(wxWindow* parent, const wxString& id, const wxString& label, Paint paint) : wxPanel(parent)
{
    auto* const column = new wxBoxSizer(wxVERTICAL);
    SetSizer(column);
    add_canvas(id, label, paint);
    auto* const clear = new wxButton(this, wxID_ANY, say("Sign anew"));
    ui::name(*clear, id + ".clear");
    clear->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { begin_anew(); });
    column->Add(canvas_);
    column->Add(clear, wxSizerFlags().Border(wxTOP, FromDIP(look::near)));
}

void SignaturePad::add_canvas(const wxString& id, const wxString& label, Paint paint)
{
    canvas_ = new WorkCanvas(this, id + ".pad", label);
    canvas_->SetMinSize(FromDIP(wxSize(look::field_width, look::field_width * pad_height / 1000)));
    canvas_->draw = [this, paint](cairo_t* cairo, double width, double height) {
        const wxColour ground = look::paper();
        cairo_set_source_rgb(cairo, ground.Red() / 255.0, ground.Green() / 255.0, ground.Blue() / 255.0);
        cairo_paint(cairo);
        paint_line(cairo, width, height);
        paint(cairo, drawn_, width, look::dark());
    };
    canvas_->on_press = [this](WorkCanvas::Spot spot, bool) {
        drawn_.emplace_back();
        go_on(spot.x, spot.y);
    };
    canvas_->on_drag = [this](WorkCanvas::Spot spot) { go_on(spot.x, spot.y); };
    canvas_->on_release = [this](WorkCanvas::Spot) { changed(); };
    canvas_->on_key = [this](CanvasKey key, bool) {
        if (key != CanvasKey::erase)
            return false;
        begin_anew();
        return true;
    };
}

void SignaturePad::show(const DrawnSignature& drawn)
{
    drawn_ = drawn;
    canvas_->Refresh();
}

void SignaturePad::begin_anew()
{
    show({});
    changed();
}

void SignaturePad::go_on(double x, double y)
{
    const auto unit = [this](double length, int most) {
        return std::clamp(static_cast<int>(std::lround(length * pad_units / canvas_->extent().x)), 0, most);
    };
    const PadPoint point{unit(x, 1000), unit(y, pad_height)};
    if (drawn_.empty() || (!drawn_.back().empty() && drawn_.back().back() == point))
        return;
    drawn_.back().push_back(point);
    canvas_->Refresh();
}

void SignaturePad::changed()
{
    if (on_change)
        on_change();
}

} // namespace clinic::ui
