#include "forms/care/check_in_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

CheckInForm::CheckInForm(wxWindow* parent, Desk& desk, Navigation& navigation, CheckInId check_in)
    : FormPage(parent, to_wx(CheckInEditor(desk, check_in).title()), to_wx(CheckInEditor(desk, check_in).about()))
    , editor_(desk, check_in)
    , navigation_(navigation)
    , check_in_(check_in)
{
    auto* const banner = new Banner(this);
    banner->show(banner_text(patient_head(desk, editor_.patient())));
    GetSizer()->Insert(0, banner, wxSizerFlags().Expand());
    add_contact();
    add_state();
    group(say("Aftercare"));
    adherence_ = add<AdherenceRows>({.id = "check_in.adherence", .text = say("How far was it kept?")}, editor_.items(),
                                    editor_.adherences());
    finish(say("Close check-in"));
    add_deed("check_in.log_attempt", say("Log an attempt"), [this] {
        navigation_.add_contact(editor_.session());
        return false;
    });
    asked_->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent& event) {
        event.Skip();
        CallAfter([this] { show_questions(); });
    });
}

void CheckInForm::add_contact()
{
    group(say("Contact"));
    attempts_ = add<ShownText>({.id = "check_in.attempts", .text = say("Attempts so far")}, editor_.attempts());
    asked_ = add<AnswerRow>({.id = "check_in.asked", .text = say("Was the patient asked?"), .required = true},
                            "check_in.asked", wxString(), std::nullopt);
    asked_->call_unanswered(say("Open"));
    at_.day = add<DateField>({.id = "check_in.day", .text = say("&Day")}, editor_.today());
    at_.time = add<TimeField>({.id = "check_in.at", .text = say("&Time"), .required = true});
    reaction_ = add<AnswerRow>({.id = "check_in.reaction",
                                .text = say("Any reaction?"),
                                .hint = say("After “Yes” the reaction is reported next."),
                                .required = true},
                               "check_in.reaction", wxString(), std::nullopt);
    note_ = add<TextArea>({.id = "check_in.note", .text = say("&Note")});
}

void CheckInForm::add_state()
{
    group(say("How is the patient?"));
    add<ShownText>({.id = "check_in.look_for", .text = say("Look for")}, editor_.look_for());
    symptoms_ = add<CheckList<Symptom>>({.id = "check_in.symptoms",
                                         .text = say("&Still there"),
                                         .hint = say("What lasts too long asks for a call at once.")},
                                        "check_in.symptoms", editor_.symptoms());
    pain_ = add<Choice<int>>({.id = "check_in.pain",
                              .text = say("&Pain, 0 to 10"),
                              .hint = say("From 7 on a call at once is asked for. Empty: not asked.")},
                             editor_.pains());
    satisfaction_ = add<Choice<Satisfaction>>(
        {.id = "check_in.satisfaction", .text = say("Sa&tisfaction"), .hint = say("Empty: not asked.")},
        editor_.satisfactions());
}

void CheckInForm::show_questions()
{
    for (const char* const field : {"check_in.symptoms", "check_in.pain", "check_in.satisfaction"})
        show_row(field, asked());
    show_row("check_in.reaction", asked());
    show_row("check_in.adherence", asked());
}

bool CheckInForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    asked_->show(draft.asked, {});
    at_.show(draft.at, editor_.zone());
    reaction_->show(draft.reaction, {});
    adherence_->show(draft.adherence);
    symptoms_->show({draft.symptoms.begin(), draft.symptoms.end()});
    pain_->show(draft.pain);
    satisfaction_->show(draft.satisfaction);
    note_->show(draft.note);
    show_questions();
    return true;
}

CheckInDraft CheckInForm::read() const
{
    CheckInDraft draft;
    draft.check_in = check_in_;
    draft.asked = asked_->answer();
    draft.at = at_.moment(editor_.zone());
    if (asked()) {
        draft.reaction = reaction_->answer();
        draft.adherence = adherence_->read();
        const auto symptoms = symptoms_->chosen();
        draft.symptoms = {symptoms.begin(), symptoms.end()};
        draft.pain = pain_->chosen();
        draft.satisfaction = satisfaction_->chosen();
    }
    draft.note = note_->text();
    return draft;
}

std::vector<Objection> CheckInForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool CheckInForm::save()
{
    const auto draft = read();
    const auto outcome = editor_.close(draft);
    if (!is_saved(*this, navigation_, outcome))
        return false;
    if (draft.reaction.value_or(false))
        go_on = [&navigation = navigation_, session = editor_.session()] {
            navigation.report_reaction(std::nullopt, session);
        };
    return true;
}

} // namespace clinic::ui
