#include "forms/care/body_map_shown.h"

#include "forms/fact_list.h"
#include "forms/kit/chart_canvas.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

#include <cmath>

namespace clinic::ui {

BodyMapShown::BodyMapShown(wxWindow* parent, const SessionFile& file)
    : wxPanel(parent)
    , file_(file)
    , comparison_(new wxPanel(this))
    , other_(new Choice<std::optional<SessionId>>(comparison_, {}))
    , picture_(new ChartCanvas(this, "session.map", say("Body map")))
    , totals_(new FactRows(this, "session.points", say("No point was placed on the body map.")))
{
    ui::name(*other_, "session.map.other", say("Compare with"));
    other_->Bind(wxEVT_CHOICE, [this](const wxCommandEvent&) { paint(); });
    auto* const row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(look::remark(comparison_, say("Compare with")),
             wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::row)));
    row->Add(other_, wxSizerFlags().CenterVertical());
    comparison_->SetSizer(row);
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(comparison_, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::row)));
    column->Add(picture_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(look::row)));
    column->Add(totals_, wxSizerFlags().Expand());
    SetSizer(column);
}

void BodyMapShown::read_again()
{
    std::vector<Named<std::optional<SessionId>>> offered{{std::nullopt, {}, to_utf8(say("no other session"))}};
    if (!file_.points().empty())
        for (auto& each : file_.comparable())
            offered.push_back({each.id, std::move(each.key), std::move(each.name)});
    comparison_->Show(offered.size() > 1);
    other_->offer(offered);
    if (!other_->chosen())
        other_->show(std::optional<SessionId>());
    paint();
}

void BodyMapShown::paint()
{
    const auto points = file_.points();
    totals_->show(fact_list(points));
    picture_->Show(!points.empty());
    const auto map = file_.map(look::paragraph_width, other_->chosen().value_or(std::nullopt));
    picture_->SetMinSize(FromDIP(wxSize(look::paragraph_width, static_cast<int>(std::ceil(map.height)))));
    wxString spoken;
    for (const auto& [label, value] : points)
        spoken << to_wx(label) << ": " << to_wx(value) << ". ";
    picture_->show([paint = map.paint](cairo_t* cairo, double, double, bool dark) { paint(cairo, dark); }, spoken);
    look::make_room_for(*this);
}

} // namespace clinic::ui
