#include "forms/kit/picture_comparison.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/thumbnail.h"
#include "forms/words.h"

#include <gdk/gdk.h>
#include <wx/checkbox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>

namespace clinic::ui {

namespace {

/// Enough for a large screen; what a camera has beyond it would only take memory.
const wxSize most_shown(1920, 1920);

/// From the divider's middle to the tip of an arrow on its handle.
constexpr double arrow = 8;
constexpr double frame_margin = 8;

void set_source(cairo_t* cairo, const wxColour& colour)
{
    cairo_set_source_rgb(cairo, colour.Red() / 255.0, colour.Green() / 255.0, colour.Blue() / 255.0);
}

} // namespace

PictureComparison::PictureComparison(wxWindow* parent, const wxString& id, const wxString& label)
    : wxPanel(parent)
    , canvas_(new WorkCanvas(this, id, label))
    , beside_(new wxCheckBox(this, wxID_ANY, say("&Side by side")))
    , before_caption_(look::remark(this, wxString()))
    , after_caption_(look::remark(this, wxString()))
{
    ui::name(*this, id + ".pair");
    ui::name(*beside_, id + ".beside");
    ui::name(*before_caption_, id + ".before");
    ui::name(*after_caption_, id + ".after");
    canvas_->draw = [this](cairo_t* cairo, double width, double height) { draw(cairo, width, height); };
    canvas_->on_press = [this](WorkCanvas::Spot spot, bool) { divide_at((spot.x - frame().x) / frame().width); };
    canvas_->on_drag = [this](WorkCanvas::Spot spot) { divide_at((spot.x - frame().x) / frame().width); };
    canvas_->on_key = [this](CanvasKey key, bool fine) { return on_key(key, fine); };
    beside_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { canvas_->Refresh(); });
    auto* const captions = new wxBoxSizer(wxHORIZONTAL);
    captions->Add(before_caption_);
    captions->AddSpacer(FromDIP(look::beside));
    captions->AddStretchSpacer();
    captions->Add(after_caption_);
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(captions, wxSizerFlags().Expand());
    whole->Add(canvas_, wxSizerFlags(1).Expand().Border(wxTOP | wxBOTTOM, FromDIP(look::near)));
    whole->Add(beside_);
    SetSizer(whole);
    canvas_->SetMinSize(FromDIP(wxSize(240, 240)));
}

void PictureComparison::show(const Shown& before, const Shown& after)
{
    before_ = before.bytes.empty() ? wxBitmap() : thumbnail(before.bytes, most_shown, 1);
    after_ = after.bytes.empty() ? wxBitmap() : thumbnail(after.bytes, most_shown, 1);
    before_caption_->SetLabel(wxControl::EscapeMnemonics(before.caption));
    after_caption_->SetLabel(wxControl::EscapeMnemonics(after.caption));
    beside_->Show(compares());
    divider_ = 0.5;
    Layout();
    canvas_->Refresh();
}

bool PictureComparison::beside() const
{
    return beside_->GetValue();
}

PictureComparison::Frame PictureComparison::frame() const
{
    const auto extent = canvas_->extent();
    const double width = std::max(1.0, extent.x - 2 * frame_margin);
    const double height = std::max(1.0, extent.y - 2 * frame_margin);
    if (!after_.IsOk())
        return {frame_margin, frame_margin, width, height};
    const double factor = std::min(width / after_.GetWidth(), height / after_.GetHeight());
    const Frame frame{0, 0, after_.GetWidth() * factor, after_.GetHeight() * factor};
    return {frame_margin + (width - frame.width) / 2, frame_margin + (height - frame.height) / 2, frame.width,
            frame.height};
}

namespace {

/// As large as it fits into the frame, in its middle.
template <typename Frame>
void paint(cairo_t* cairo, const wxBitmap& picture, const Frame& frame)
{
    const double factor = std::min(frame.width / picture.GetWidth(), frame.height / picture.GetHeight());
    cairo_save(cairo);
    cairo_rectangle(cairo, frame.x, frame.y, frame.width, frame.height);
    cairo_clip(cairo);
    cairo_translate(cairo, frame.x + (frame.width - picture.GetWidth() * factor) / 2,
                    frame.y + (frame.height - picture.GetHeight() * factor) / 2);
    cairo_scale(cairo, factor, factor);
    gdk_cairo_set_source_pixbuf(cairo, picture.GetPixbuf(), 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
}

} // namespace

void PictureComparison::draw(cairo_t* cairo, double width, double height) const
{
    set_source(cairo, look::paper());
    cairo_paint(cairo);
    if (!after_.IsOk())
        return;
    const Frame whole = frame();
    if (!compares())
        return paint(cairo, after_, whole);
    if (beside()) {
        const double half = (width - 3 * frame_margin) / 2;
        paint(cairo, before_, Frame{frame_margin, frame_margin, half, height - 2 * frame_margin});
        paint(cairo, after_, Frame{2 * frame_margin + half, frame_margin, half, height - 2 * frame_margin});
        return;
    }
    paint(cairo, after_, whole);
    cairo_save(cairo);
    cairo_rectangle(cairo, whole.x, whole.y, whole.width * divider_, whole.height);
    cairo_clip(cairo);
    set_source(cairo, look::paper());
    cairo_paint(cairo); // the older picture may be narrower
    paint(cairo, before_, whole);
    cairo_restore(cairo);
    draw_divider(cairo, whole);
}

void PictureComparison::draw_divider(cairo_t* cairo, const Frame& whole) const
{
    constexpr double handle = 13;
    const double x = whole.x + whole.width * divider_;
    const double middle = whole.y + whole.height / 2;
    set_source(cairo, look::accent());
    cairo_set_line_width(cairo, 2);
    cairo_move_to(cairo, x, whole.y);
    cairo_line_to(cairo, x, whole.y + whole.height);
    cairo_stroke(cairo);
    cairo_arc(cairo, x, middle, handle, 0, 2 * M_PI);
    cairo_fill(cairo);
    set_source(cairo, look::paper());
    for (const double side : {-1.0, 1.0}) {
        cairo_move_to(cairo, x + side * arrow / 2, middle - arrow / 2);
        cairo_line_to(cairo, x + side * arrow, middle);
        cairo_line_to(cairo, x + side * arrow / 2, middle + arrow / 2);
    }
    cairo_stroke(cairo);
}

void PictureComparison::divide_at(double where)
{
    if (!compares() || beside())
        return;
    divider_ = std::clamp(where, 0.0, 1.0);
    canvas_->Refresh();
}

bool PictureComparison::on_key(CanvasKey key, bool fine)
{
    if (!compares())
        return false;
    const double step = fine ? 0.005 : 0.05;
    switch (key) {
    case CanvasKey::left: divide_at(divider_ - step); return true;
    case CanvasKey::right: divide_at(divider_ + step); return true;
    case CanvasKey::act:
        beside_->SetValue(!beside());
        canvas_->Refresh();
        return true;
    default: return false;
    }
}

} // namespace clinic::ui
