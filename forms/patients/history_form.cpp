#include "forms/patients/history_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

namespace {

constexpr int history_field_width = 204;

} // namespace

HistoryForm::HistoryForm(wxWindow* parent, Desk& desk, Navigation& navigation, PatientId patient)
    : FormPage(parent, say("Medical history"), to_wx(HistoryEditor(desk, patient).about()))
    , editor_(desk, patient)
    , navigation_(navigation)
{
    auto* const banner = new Banner(this);
    banner->show(banner_text(patient_head(desk, patient)));
    GetSizer()->Insert(0, banner, wxSizerFlags().Expand());
    add_conditions(say("Heart and blood"), HistoryChapter::heart_and_blood);
    add_conditions(say("Immune system and cancer"), HistoryChapter::immunity_and_cancer);
    add_conditions(say("Other illnesses"), HistoryChapter::other_illnesses);
    add_conditions(say("Skin and treatments"), HistoryChapter::skin_and_treatments);
    add_lists();
    finish(say("Confirm history"));
    add_deed("history.no_to_the_rest", say("“No” to all that is &open"), [this] {
        answer_the_rest();
        return false;
    });
}

void HistoryForm::add_conditions(const wxString& heading, HistoryChapter chapter)
{
    group(heading);
    for (const auto& each : editor_.conditions(chapter)) {
        const auto id = "history.answers." + each.key;
        conditions_[each.id] = add<HistoryRow>(
            {.id = id.c_str(), .text = to_wx(each.name)}, to_wx(id), editor_.answers(),
            is_temporary(each.id) ? HistoryRow::Details::note_and_day : HistoryRow::Details::note, editor_.today());
    }
}

void HistoryForm::add_lists()
{
    group(say("Medicines and treatments elsewhere"));
    takes_medicines_ =
        add<HistoryRow>({.id = "history.takes_medicines", .text = say("Taking any medicine?")},
                        "history.takes_medicines", editor_.answers(), HistoryRow::Details::none, editor_.today());
    medicines_ =
        add<TextRows>({.id = "history.medicines", .text = say("&Medicines")}, "history.medicines",
                      std::vector<TextRows::Column>{{"name", say("Medicine"), history_field_width},
                                                    {"note", say("Dose, since when, what for"), history_field_width}},
                      say("Add medicine"));
    treated_elsewhere_ =
        add<HistoryRow>({.id = "history.treated_elsewhere", .text = say("Mesotherapy at another clinic?")},
                        "history.treated_elsewhere", editor_.answers(), HistoryRow::Details::none, editor_.today());
    treatments_ = add<TextRows>({.id = "history.treatments",
                                 .text = say("&Treatments elsewhere"),
                                 .hint = say("Whatever the patient does not know stays empty.")},
                                "history.treatments",
                                std::vector<TextRows::Column>{{"when", say("When"), history_field_width},
                                                              {"country", say("Country"), history_field_width},
                                                              {"clinic", say("Clinic"), history_field_width},
                                                              {"product", say("Product"), history_field_width},
                                                              {"reaction", say("Reaction"), history_field_width}},
                                say("Add treatment"));
    group(say("Note"));
    note_ = add<TextArea>({.id = "history.note", .text = say("&Note")});
    for (auto* const row : {takes_medicines_, treated_elsewhere_})
        row->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent& event) {
            show_lists();
            event.Skip();
        });
}

void HistoryForm::answer_the_rest()
{
    const auto deny = [](HistoryRow& row) {
        if (!row.answer())
            row.show(HistoryAnswer{});
    };
    for (const auto& [what, row] : conditions_)
        deny(*row);
    deny(*takes_medicines_);
    deny(*treated_elsewhere_);
    show_lists();
    filled_in();
    withdraw_objections();
}

void HistoryForm::show_lists()
{
    const auto is_yes = [](const HistoryRow& row) {
        const auto answer = row.answer();
        return answer && answer->value == Answered::yes;
    };
    const auto show = [&](const char* field, TextRows& list, bool shown) {
        show_row(field, shown);
        if (shown && list.empty())
            list.add_row();
    };
    show("history.medicines", *medicines_, is_yes(*takes_medicines_));
    show("history.treatments", *treatments_, is_yes(*treated_elsewhere_));
}

bool HistoryForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    for (const auto& [what, row] : conditions_) {
        const auto found = draft.answers.find(what);
        row->show(found == draft.answers.end() ? std::nullopt : std::optional(found->second));
    }
    const auto show = [](HistoryRow& row, std::optional<Answered> answer) {
        row.show(answer ? std::optional(HistoryAnswer{*answer, {}, {}}) : std::nullopt);
    };
    show(*takes_medicines_, draft.takes_medicines);
    show(*treated_elsewhere_, draft.treated_elsewhere);
    std::vector<TextRows::Line> medicines;
    for (const auto& each : draft.medicines)
        medicines.push_back({each.name, each.note});
    medicines_->show(medicines);
    std::vector<TextRows::Line> treatments;
    for (const auto& each : draft.treatments)
        treatments.push_back({each.when, each.country, each.clinic, each.product, each.reaction});
    treatments_->show(treatments);
    note_->show(draft.note);
    show_lists();
    return true;
}

HistoryDraft HistoryForm::read() const
{
    HistoryDraft draft{.patient = editor_.patient()};
    for (const auto& [what, row] : conditions_)
        if (const auto answer = row->answer())
            draft.answers.emplace(what, *answer);
    if (const auto answer = takes_medicines_->answer())
        draft.takes_medicines = answer->value;
    if (const auto answer = treated_elsewhere_->answer())
        draft.treated_elsewhere = answer->value;
    if (draft.takes_medicines == Answered::yes)
        for (const auto& line : medicines_->read())
            draft.medicines.push_back({line[0], line[1]});
    if (draft.treated_elsewhere == Answered::yes)
        for (const auto& line : treatments_->read())
            draft.treatments.push_back({line[0], line[1], line[2], line[3], line[4]});
    draft.note = note_->text();
    return draft;
}

std::vector<Objection> HistoryForm::placed(const std::vector<Told>& all) const
{
    std::vector<Objection> shown;
    for (auto told : all) {
        if (!told.line.empty())
            told.field += "." + told.line;
        shown.push_back(objection(told));
    }
    return shown;
}

std::vector<Objection> HistoryForm::objections() const
{
    return placed(editor_.objections(read()));
}

bool HistoryForm::save()
{
    const auto outcome = editor_.save(read());
    if (!outcome) {
        object(placed(outcome.reasons()));
        return false;
    }
    navigation_.saved(outcome->key, outcome->receipt);
    return true;
}

} // namespace clinic::ui
