#include "forms/formulas/lot_page.h"

#include "forms/kit/banner.h"
#include "forms/kit/convert.h"
#include "forms/kit/list_page.h"
#include "forms/words.h"
#include "screens/formulas/lot_trace.h"

#include <wx/sizer.h>

namespace clinic::ui {

LotPage::LotPage(wxWindow* parent, Desk& desk, Navigation& navigation, LotId lot)
    : wxPanel(parent)
    , desk_(desk)
    , lot_(lot)
    , banner_(new Banner(this))
{
    auto list = std::make_unique<LotTrace>(desk, lot);
    const auto& trace = *list;
    trace_ = new ListPage(this,
                          {.id = "trace",
                           .title = say("Treated with this lot"),
                           .find_hint = say("Patient or session"),
                           .empty_sentence = say("Signed sessions in which this lot was used will be listed here.")},
                          std::move(list));
    trace_->on_open = [&navigation, &trace](long row) { navigation.open_session(trace.at(row).id); };
    trace_->add_button("trace.patient", say("Open &patient"), Icon::person, [this, &navigation, &trace] {
        if (const long row = trace_->selected(); row >= 0)
            navigation.open_patient(trace.at(row).patient);
    });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(banner_, wxSizerFlags().Expand());
    whole->Add(trace_, wxSizerFlags(1).Expand());
    SetSizer(whole);
    read_again();
}

void LotPage::read_again()
{
    const auto head = lot_head(desk_, lot_);
    banner_->show({to_wx(head.code), to_wx(head.facts), to_wx(head.number), {{to_wx(head.state), head.tone}}});
    trace_->read_again();
}

void LotPage::SetFocus()
{
    trace_->SetFocus();
}

} // namespace clinic::ui
