#include "forms/care/injecting_row.h"

#include "forms/kit/labelled.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

InjectingRow::InjectingRow(wxWindow* parent, const std::vector<Named<InjectionTechnique>>& techniques)
    : wxPanel(parent)
    , volume_(new DecimalField(this, say("mL")))
    , depth_(new DecimalField(this, say("mm")))
    , technique_(new Choice<InjectionTechnique>(this, techniques))
    , needle_(new TextField(this))
{
    ui::name(*volume_, "session.points.volume", say("Volume at each point"));
    ui::name(*depth_, "session.points.depth", say("Depth"));
    ui::name(*technique_, "session.points.technique", say("Technique"));
    ui::name(*needle_, "session.points.needle", say("Needle"));
    needle_->SetHint(wxString::FromUTF8("30G × 4 mm"));
    for (const auto& kind : {wxEVT_TEXT, wxEVT_CHOICE})
        Bind(kind, [this](wxCommandEvent& event) {
            tell();
            event.Skip();
        });
    auto* const row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(labelled(say("Volume at each point"), *volume_));
    row->Add(labelled(say("Depth"), *depth_));
    row->Add(labelled(say("Technique"), *technique_));
    row->Add(labelled(say("Needle"), *needle_), wxSizerFlags(1));
    SetSizer(row);
}

void InjectingRow::tell() const
{
    const auto volume = volume_->value();
    if (on_change)
        on_change({.volume = volume ? millilitres(*volume) : std::nullopt,
                   .depth = depth_->value(),
                   .technique = technique_->chosen(),
                   .needle = needle_->text()});
}

void InjectingRow::show(const Injecting& how)
{
    volume_->show(how.volume ? std::optional(in_millilitres(*how.volume)) : std::nullopt);
    depth_->show(how.depth);
    technique_->show(how.technique);
    needle_->show(how.needle);
}

wxString InjectingRow::problem() const
{
    auto sentence = volume_->problem();
    return sentence.empty() ? depth_->problem() : sentence;
}

} // namespace clinic::ui
