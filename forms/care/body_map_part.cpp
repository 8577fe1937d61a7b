#include "forms/care/body_map_part.h"

#include "forms/kit/labelled.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

namespace clinic::ui {

namespace {

constexpr int canvas_height = 400;
constexpr int big_step = 200; // of the cross, in ten-thousandths of the drawing
constexpr int small_step = 40;
constexpr double zoom_step = 1.5;

BodyMapEditor::Canvas size_of(const WorkCanvas& canvas)
{
    return {canvas.extent().x, canvas.extent().y};
}

} // namespace

BodyMapPart::BodyMapPart(wxWindow* parent, Desk& desk, std::function<std::optional<PatientId>()> patient)
    : wxPanel(parent)
    , editor_(desk)
    , patient_(std::move(patient))
{
    SetSizer(new wxBoxSizer(wxVERTICAL));
    how_ = new InjectingRow(this, editor_.techniques());
    how_->on_change = [this](const Injecting& how) { editor_.inject(how); };
    GetSizer()->Add(how_, wxSizerFlags().Expand());
    add_view();
    add_canvas();
    add_deeds();
    remark_ = look::remark(this, {}, look::paragraph_width);
    totals_ = new wxStaticText(this, wxID_ANY, {});
    ui::name(*totals_, "session.points.totals", say("Points injected alike"));
    for (auto* const text : {remark_, totals_})
        GetSizer()->Add(text, wxSizerFlags().Expand().Border(wxTOP, FromDIP(look::row)));
    editor_.on_change = [this] { changed(); };
}

void BodyMapPart::add_view()
{
    side_ = new Choice<Side>(this, {});
    ui::name(*side_, "session.points.side", say("View"));
    side_->Bind(wxEVT_CHOICE, [this](const wxCommandEvent&) { editor_.show_side(side_->chosen().value()); });
    tool_ = new Choice<MapTool>(this, editor_.tools());
    tool_->show(MapTool::point);
    ui::name(*tool_, "session.points.tool", say("Place"));
    tool_->Bind(wxEVT_CHOICE, [this](const wxCommandEvent&) {
        editor_.take(tool_->chosen().value());
        spacing_->Enable(tool_->chosen() != MapTool::point);
    });
    spacing_ = new DecimalField(this, say("mm"));
    spacing_->show(Decimal(10));
    spacing_->Disable();
    ui::name(*spacing_, "session.points.spacing", say("Distance"));
    spacing_->Bind(wxEVT_TEXT, [this](const wxCommandEvent&) {
        if (const auto value = spacing_->value(); value && *value >= Decimal(1) && *value <= Decimal(100))
            editor_.space_by(static_cast<int>(value->to_double()));
    });
    auto* const row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(labelled(say("View"), *side_));
    row->Add(labelled(say("Place"), *tool_));
    row->Add(labelled(say("Distance"), *spacing_));
    GetSizer()->Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(look::row)));
}

void BodyMapPart::add_canvas()
{
    canvas_ = new WorkCanvas(this, "session.points.map", say("Body map"));
    canvas_->SetMinSize(FromDIP(wxSize(-1, canvas_height)));
    canvas_->draw = [this](cairo_t* cairo, double width, double height) {
        editor_.paint(cairo, {width, height}, look::dark(), canvas_->HasFocus());
    };
    canvas_->on_press = [this](WorkCanvas::Spot spot, bool more) {
        editor_.press(size_of(*canvas_), {spot.x, spot.y}, more);
        show_how();
    };
    canvas_->on_drag = [this](WorkCanvas::Spot spot) { editor_.drag(size_of(*canvas_), {spot.x, spot.y}); };
    canvas_->on_release = [this](WorkCanvas::Spot spot) { editor_.release(size_of(*canvas_), {spot.x, spot.y}); };
    canvas_->on_key = [this](CanvasKey key, bool fine) { return press_key(key, fine); };
    GetSizer()->Add(canvas_, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(look::row)));
}

wxButton* BodyMapPart::deed(wxSizer& row, const wxString& id, const wxString& verb, std::function<void()> act)
{
    auto* const button = new wxButton(this, wxID_ANY, verb);
    ui::name(*button, id);
    button->Bind(wxEVT_BUTTON, [act = std::move(act)](const wxCommandEvent&) { act(); });
    row.Add(button, wxSizerFlags().Border(wxRIGHT, FromDIP(look::row)));
    return button;
}

void BodyMapPart::add_deeds()
{
    auto* const row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    undo_ = deed(*row, "session.points.undo", say("Undo"), [this] { editor_.undo(); });
    redo_ = deed(*row, "session.points.redo", say("Redo"), [this] { editor_.redo(); });
    remove_ = deed(*row, "session.points.remove", say("Remove chosen"), [this] { editor_.remove(); });
    deed(*row, "session.points.closer", say("Zoom in"), [this] { editor_.zoom(zoom_step); });
    deed(*row, "session.points.farther", say("Zoom out"), [this] { editor_.zoom(1 / zoom_step); });
    deed(*row, "session.points.last", say("Copy last map"), [this] {
        const auto told = editor_.copy_last(patient_());
        show_how();
        remark_->SetLabelText(to_wx(told));
        look::make_room_for(*this);
    });
    GetSizer()->Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(look::row)));
}

bool BodyMapPart::press_key(CanvasKey key, bool fine)
{
    const int step = fine ? small_step : big_step;
    switch (key) {
    case CanvasKey::left: editor_.move_cursor(-step, 0); break;
    case CanvasKey::right: editor_.move_cursor(step, 0); break;
    case CanvasKey::up: editor_.move_cursor(0, -step); break;
    case CanvasKey::down: editor_.move_cursor(0, step); break;
    case CanvasKey::act:
        editor_.act();
        show_how();
        break;
    case CanvasKey::erase: editor_.remove(); break;
    case CanvasKey::all: editor_.choose_all(); break;
    case CanvasKey::undo: editor_.undo(); break;
    case CanvasKey::redo: editor_.redo(); break;
    case CanvasKey::closer: editor_.zoom(zoom_step); break;
    case CanvasKey::farther: editor_.zoom(1 / zoom_step); break;
    case CanvasKey::let_go: return editor_.let_go();
    }
    return true;
}

void BodyMapPart::show_how()
{
    how_->show(editor_.how());
    side_->show(editor_.side());
}

void BodyMapPart::show(std::optional<Region> region, const std::vector<InjectionPoint>& points)
{
    editor_.start(region, points);
    editor_.inject_as_last();
    side_->offer(editor_.sides());
    show_how();
}

void BodyMapPart::show_region(std::optional<Region> region)
{
    editor_.show_region(region);
    editor_.inject_as_last();
    side_->offer(editor_.sides());
    show_how();
}

void BodyMapPart::changed()
{
    undo_->Enable(editor_.can_undo());
    redo_->Enable(editor_.can_redo());
    remove_->Enable(editor_.chosen() > 0);
    wxString totals;
    for (const auto& line : editor_.totals())
        totals += (totals.empty() ? "" : "\n") + to_wx(line);
    if (totals != totals_->GetLabelText()) {
        totals_->SetLabelText(totals);
        look::make_room_for(*this);
    }
    describe(*canvas_, to_wx(editor_.summary()));
    canvas_->Refresh();
    if (on_change)
        on_change();
}

wxString BodyMapPart::problem() const
{
    auto sentence = how_->problem();
    return sentence.empty() ? spacing_->problem() : sentence;
}

} // namespace clinic::ui
