#include "forms/care/body_map_shown.h"

#include "forms/fact_list.h"
#include "forms/kit/chart_canvas.h"
#include "forms/kit/look.h"
#include "forms/words.h"

#include <wx/sizer.h>

#include <cmath>

namespace clinic::ui {

BodyMapShown::BodyMapShown(wxWindow* parent)
    : wxPanel(parent)
    , picture_(new ChartCanvas(this, "session.map", say("Body map")))
    , totals_(new FactRows(this, "session.points", say("No point was placed on the body map.")))
{
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(picture_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(look::row)));
    column->Add(totals_, wxSizerFlags().Expand());
    SetSizer(column);
}

void BodyMapShown::show(const SessionFile& file)
{
    const auto points = file.points();
    totals_->show(fact_list(points));
    picture_->Show(!points.empty());
    const auto map = file.map(look::paragraph_width);
    picture_->SetMinSize(FromDIP(wxSize(look::paragraph_width, static_cast<int>(std::ceil(map.height)))));
    wxString spoken;
    for (const auto& [label, value] : points)
        spoken << to_wx(label) << ": " << to_wx(value) << ". ";
    picture_->show([paint = map.paint](cairo_t* cairo, double, double, bool dark) { paint(cairo, dark); }, spoken);
}

} // namespace clinic::ui
