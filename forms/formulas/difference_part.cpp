#include "forms/formulas/difference_part.h"

#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/table.h"
#include "forms/words.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

DifferencePart::DifferencePart(wxWindow* parent, std::unique_ptr<VersionDifference> source)
    : wxPanel(parent)
    , source_(source.get())
{
    auto* const choices = make_choices();
    summary_ = new wxStaticText(this, wxID_ANY, wxString());
    ui::name(*summary_, "difference.summary");
    table_ = new Table(this, "difference.lines", say("Difference"), std::move(source));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(choices, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::row)));
    whole->Add(summary_, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::row)));
    whole->Add(table_, wxSizerFlags().Expand());
    SetSizer(whole);
}

wxSizer* DifferencePart::make_choices()
{
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    const auto choice = [&](const wxString& id, const wxString& label) {
        line->Add(new wxStaticText(this, wxID_ANY, label),
                  wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::row)));
        auto* const made = new Choice<VersionId>(this, source_->versions());
        ui::name(*made, id, wxControl::RemoveMnemonics(label));
        made->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
            compare();
            event.Skip();
        });
        line->Add(made, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::group)));
        return made;
    };
    before_ = choice("difference.before", say("Co&mpare"));
    after_ = choice("difference.after", say("wi&th"));
    return line;
}

void DifferencePart::show(VersionId version)
{
    const auto parent = source_->parent(version);
    before_->show(parent ? parent : std::optional(version));
    after_->show(version);
    compare();
}

void DifferencePart::read_again()
{
    before_->offer(source_->versions());
    after_->offer(source_->versions());
    compare();
}

void DifferencePart::compare()
{
    source_->compare(before_->chosen(), after_->chosen());
    table_->read_again();
    summary_->SetLabel(
        wxControl::EscapeMnemonics(look::broken(*summary_, to_wx(source_->summary()), FromDIP(look::paragraph_width))));
    look::make_room_for(*this);
}

} // namespace clinic::ui
