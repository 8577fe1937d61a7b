#include "forms/formulas/mixing_page.h"

#include "forms/fact_list.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>

namespace clinic::ui {

namespace {

constexpr std::size_t rows_at_first = 3;
constexpr int mixed_substance_width = 220;

} // namespace

MixRows::MixRows(wxWindow* parent, std::vector<Named<ConcentrationUnit>> units)
    : wxPanel(parent)
    , units_(std::move(units))
    , lines_(new wxBoxSizer(wxVERTICAL))
{
    auto* const more = new wxButton(this, wxID_ANY, say("&Add a row"));
    ui::name(*more, "mixing.add");
    more->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) {
        add_row();
        look::make_room_for(*this);
        rows_.back().volume->SetFocus();
    });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(look::remark(this,
                            say("A row for each solution. A row without a volume names another substance of the "
                                "solution above it."),
                            look::paragraph_width),
               wxSizerFlags().Border(wxBOTTOM, FromDIP(look::row)));
    whole->Add(lines_);
    whole->Add(more);
    SetSizer(whole);
    for (std::size_t i = 0; i < rows_at_first; ++i)
        add_row();
    more->MoveAfterInTabOrder(rows_.back().unit);
    const auto changed = [this](wxCommandEvent& event) {
        event.Skip();
        if (on_changed)
            on_changed();
    };
    Bind(wxEVT_TEXT, changed);
    Bind(wxEVT_CHOICE, changed);
}

void MixRows::add_row()
{
    const auto id = wxString::Format("mixing.%zu", rows_.size());
    auto* const volume = new DecimalField(this, say("mL"));
    ui::name(*volume, id + ".volume", say("Volume"));
    auto* const substance = new TextField(this, mixed_substance_width);
    substance->SetHint(say("Substance"));
    ui::name(*substance, id + ".substance", say("Substance"));
    auto* const value = new DecimalField(this);
    ui::name(*value, id + ".value", say("Amount"));
    auto* const unit = new Choice<ConcentrationUnit>(this, units_);
    unit->show(ConcentrationUnit::percent_w_v);
    ui::name(*unit, id + ".unit", say("Unit"));
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    for (wxWindow* const each : {static_cast<wxWindow*>(volume), static_cast<wxWindow*>(substance),
                                 static_cast<wxWindow*>(value), static_cast<wxWindow*>(unit)})
        line->Add(each, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::row)));
    lines_->Add(line, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::row)));
    rows_.push_back({volume, substance, value, unit});
}

std::vector<MixRow> MixRows::read() const
{
    std::vector<MixRow> rows;
    for (const auto& row : rows_) {
        MixRow typed{.volume = row.volume->value(),
                     .substance = row.substance->text(),
                     .value = row.value->value(),
                     .unit = row.unit->chosen()};
        if (typed.volume || typed.value || !typed.substance.empty())
            rows.push_back(std::move(typed));
    }
    return rows;
}

MixingPage::MixingPage(wxWindow* parent, const Desk& desk) : ReadingPage(parent), table_(desk)
{
    add_title(say("Mixing calculator"));
    rows_ = add_group<MixRows>(say("What is poured together"), table_.units());
    result_ = add_group<FactRows>(say("What is in the mix"), "mixing.result",
                                  say("Give each solution its volume and how strong it is."));
    rows_->on_changed = [this] { read_again(); };
}

void MixingPage::read_again()
{
    result_->show(fact_list(table_.result(rows_->read())));
}

} // namespace clinic::ui
