#include "forms/formulas/trace_page.h"

#include "forms/formulas/reason_strip.h"
#include "forms/kit/banner.h"
#include "forms/kit/convert.h"
#include "forms/kit/list_page.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

namespace {

wxString title_of(const HeldThing& thing)
{
    if (std::holds_alternative<LotId>(thing))
        return say("Treated with this lot");
    return std::holds_alternative<VersionId>(thing) ? say("Treated with this version") : say("Treated from this vial");
}

wxString empty_sentence_of(const HeldThing& thing)
{
    if (std::holds_alternative<LotId>(thing))
        return say("Sessions in which this lot is used will be listed here.");
    return std::holds_alternative<VersionId>(thing) ? say("Sessions in which this version is used will be listed here.")
                                                    : say("Sessions that draw from it will be listed here.");
}

} // namespace

TracePage::TracePage(wxWindow* parent, Desk& desk, Navigation& navigation, const HeldThing& thing)
    : wxPanel(parent)
    , navigation_(navigation)
    , file_(desk, thing)
    , banner_(new Banner(this))
    , asking_(new ReasonStrip(this, "trace.asking"))
    , held_(new wxStaticText(this, wxID_ANY, wxString()))
{
    ui::name(*held_, "trace.held");
    held_->SetForegroundColour(look::ink(Tone::danger));
    make_list(desk);
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(banner_, wxSizerFlags().Expand());
    whole->Add(make_deeds(), wxSizerFlags().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page)));
    whole->Add(asking_, wxSizerFlags().Expand());
    whole->Add(held_, wxSizerFlags().Expand().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page)));
    whole->Add(trace_, wxSizerFlags(1).Expand());
    SetSizer(whole);
    read_again();
}

void TracePage::make_list(Desk& desk)
{
    auto list = std::make_unique<Trace>(desk, file_.thing());
    const auto& trace = *list;
    trace_ = new ListPage(this,
                          {.id = "trace",
                           .title = title_of(file_.thing()),
                           .find_hint = say("Patient or session"),
                           .empty_sentence = empty_sentence_of(file_.thing())},
                          std::move(list));
    trace_->on_open = [this, &trace](long row) { navigation_.open_session(trace.at(row).id); };
    trace_->on_print = [this] { print(); };
    trace_->add_button("trace.patient", say("Open &patient"), Icon::person, [this, &trace] {
        if (const long row = trace_->selected(); row >= 0)
            navigation_.open_patient(trace.at(row).patient);
    });
}

wxSizer* TracePage::make_deeds()
{
    std::vector<DeedButton> deeds{{"trace.print", say("P&rint patient list"), Icon::print, [this] { print(); }},
                                  {"trace.hold", say("Put on &hold…"), Icon::lock, [this] { ask_hold(); }},
                                  {"trace.release", say("Re&lease…"), Icon::check, [this] { ask_release(); }}};
    std::visit([&](auto id) { add_deeds_of(id, deeds); }, file_.thing());
    return deed_buttons(*this, deeds);
}

void TracePage::add_deeds_of(LotId id, std::vector<DeedButton>& deeds)
{
    deeds.push_back(
        {"trace.documents", say("&Documents…"), Icon::requests, [this, id] { navigation_.open_documents(id); }});
    deeds.push_back({"trace.stock", say("&Stock…"), Icon::lots, [this, id] { navigation_.open_stock(id); }});
    deeds.push_back(
        {"trace.open_vial", say("Open a &vial…"), Icon::plus, [this, id] { navigation_.open_vial_of(id); }});
    deeds.push_back({"trace.vials", say("Vi&als…"), Icon::lots, [this, id] { navigation_.open_vials(HeldThing(id)); }});
}

void TracePage::add_deeds_of(VersionId id, std::vector<DeedButton>& deeds)
{
    deeds.push_back(
        {"trace.documents", say("&Documents…"), Icon::requests, [this, id] { navigation_.open_documents(id); }});
    deeds.push_back({"trace.vials", say("Vi&als…"), Icon::lots, [this, id] { navigation_.open_vials(HeldThing(id)); }});
}

void TracePage::add_deeds_of(VialId id, std::vector<DeedButton>& deeds)
{
    deeds.push_back({"trace.life", say("Li&fe…"), Icon::lots, [this, id] { navigation_.open_vial_life(id); }});
}

void TracePage::print()
{
    navigation_.show_paper(file_.list(), file_.list_name());
}

void TracePage::ask_hold()
{
    asking_->ask(say("Why must nobody use it? It is blocked everywhere at once."), say("Put on hold"),
                 [this](const std::string& reason) { conclude(file_.put_on_hold(reason)); });
}

void TracePage::ask_release()
{
    asking_->ask(say("Why can it be used again?"), say("Release"),
                 [this](const std::string& reason) { conclude(file_.release(reason)); });
}

void TracePage::conclude(const SaveOutcome<HoldId>& outcome)
{
    if (!outcome) {
        asking_->say_this(to_wx(outcome.reasons().front().sentence));
        return;
    }
    asking_->close();
    navigation_.saved(outcome->key, outcome->receipt);
    read_again();
}

void TracePage::read_again()
{
    const auto head = file_.head();
    BannerText text{to_wx(head.name), to_wx(head.facts), to_wx(head.number), {}};
    for (const auto& mark : head.marks)
        text.marks.push_back({to_wx(mark.text), mark.tone});
    banner_->show(text);
    held_->SetLabel(wxControl::EscapeMnemonics(to_wx(file_.hold_text())));
    held_->Show(file_.held());
    FindWindow("trace.hold")->Show(!file_.held());
    FindWindow("trace.release")->Show(file_.held());
    trace_->read_again();
    Layout();
}

void TracePage::SetFocus()
{
    trace_->SetFocus();
}

} // namespace clinic::ui
