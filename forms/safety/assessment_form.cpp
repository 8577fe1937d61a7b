#include "forms/safety/assessment_form.h"

#include "forms/fact_list.h"
#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

#include <wx/checkbox.h>

namespace clinic::ui {

namespace {

/// The choices after one that says that nothing was chosen.
template <typename Value>
std::vector<Named<std::optional<Value>>> or_none(const wxString& none, const std::vector<Named<Value>>& choices)
{
    std::vector<Named<std::optional<Value>>> all{{std::nullopt, {}, to_utf8(none)}};
    for (const auto& each : choices)
        all.push_back({each.id, each.key, each.name});
    return all;
}

} // namespace

AssessmentForm::AssessmentForm(wxWindow* parent, Desk& desk, Navigation& navigation, ReactionId reaction,
                               Opinion opinion)
    : FormPage(parent, opinion == Opinion::independent ? say("Second opinion") : say("Assess reaction"),
               to_wx(ReactionFile(desk, reaction).title()))
    , editor_(desk, reaction, opinion)
    , navigation_(navigation)
{
    show_patient_on(*this, desk, editor_.file().patient());
    add_case();
    add_course();
    add_rivals();
    add_naranjo();
    add_judgement();
    finish(editor_.is_independent() ? say("Add second opinion") : say("Add judgement"));
    for (const auto& kind : {wxEVT_CHOICE, wxEVT_CHECKBOX})
        Bind(kind, [this](wxCommandEvent& event) {
            show_proposal();
            event.Skip();
        });
}

void AssessmentForm::add_case()
{
    group(say("What happened"));
    add_wide<FactRows>("assessment.case")->show(fact_list(editor_.file().facts()));
}

void AssessmentForm::add_course()
{
    group(say("Time and course"));
    time_link_ = add<Choice<TimeLink>>({.id = "assessment.time_link", .text = say("&Time link to the injection")},
                                       editor_.choices<TimeLink>());
    after_stopping_ = add<Choice<AfterStopping>>(
        {.id = "assessment.after_stopping", .text = say("Course a&fter stopping")}, editor_.choices<AfterStopping>());
    recognised_ = add<wxCheckBox>({.id = "assessment.recognised_event", .text = {}}, wxID_ANY,
                                  say("A &specific or recognised phenomenon"));
    rechallenge_ = add<Choice<std::optional<Rechallenge>>>(
        {.id = "assessment.rechallenge", .text = say("&Injected again"), .hint = to_wx(editor_.proposed_rechallenge())},
        or_none(say("Not known"), editor_.choices<Rechallenge>()));
    action_ = add<Choice<std::optional<ActionTaken>>>(
        {.id = "assessment.action", .text = say("A&ction taken"), .hint = to_wx(editor_.proposed_action())},
        or_none(say("Not said"), editor_.choices<ActionTaken>()));
}

void AssessmentForm::add_rivals()
{
    group(say("Other causes"));
    other_causes_ = add<Choice<OtherCauses>>({.id = "assessment.other_causes", .text = say("&Other causes")},
                                             editor_.choices<OtherCauses>());
    const auto not_followed = editor_.not_followed();
    rivals_ = add<RivalRows>(
        {.id = "assessment.rivals",
         .text = say("&What speaks for them"),
         .hint = not_followed.empty() ? say("Leave empty what nothing speaks for.") : to_wx(not_followed)},
        editor_.choices<RivalCause>());
}

void AssessmentForm::add_naranjo()
{
    group(say("Naranjo scale"));
    naranjo_ = add_wide<ChoiceRows<NaranjoQuestion, NaranjoAnswer>>(
        "assessment.naranjo", editor_.choices<NaranjoQuestion>(), editor_.answers());
}

void AssessmentForm::add_judgement()
{
    group(say("Judgement"));
    awaited_ = add<wxCheckBox>({.id = "assessment.more_data_awaited", .text = {}}, wxID_ANY,
                               say("&More data are awaited, or under examination"));
    insufficient_ = add<wxCheckBox>({.id = "assessment.insufficient", .text = {}}, wxID_ANY,
                                    say("What is known is insufficient or contradictor&y, and stays so"));
    proposal_ = add_wide<FactRows>("assessment.proposal");
    assessor_ = add<Choice<PractitionerId>>({.id = "assessment.assessor",
                                             .text = say("Assessed &by"),
                                             .hint = editor_.is_independent()
                                                         ? say("Somebody who has not seen the other judgement.")
                                                         : say("Left open: whoever puts it on file."),
                                             .required = editor_.is_independent()},
                                            editor_.staff());
    causality_ = add<Choice<Causality>>({.id = "assessment.causality", .text = say("Ca&usality"), .required = true},
                                        editor_.causalities());
    by_ingredient_ = add<ChoiceRows<IngredientId, Causality>>(
        {.id = "assessment.by_ingredient", .text = say("Of sin&gle ingredients")}, "assessment.by_ingredient",
        editor_.file().ingredients(), or_none(say("Not judged"), editor_.causalities()));
    suspected_ =
        add<OfferedChecks<IngredientId>>({.id = "assessment.suspected",
                                          .text = say("Suspected"),
                                          .hint = say("None marked: everything that was injected is suspected.")},
                                         "assessment.suspected");
    refuted_ = add<wxCheckBox>({.id = "assessment.refuted",
                                .text = {},
                                .hint = say("The formula is then not objected to any more because of this reaction.")},
                               wxID_ANY, say("It was &no reaction to what was injected"));
    reason_ = add<TextArea>({.id = "assessment.reason", .text = say("G&rounds"), .required = true});
}

bool AssessmentForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    time_link_->show(draft.criteria.time_link);
    after_stopping_->show(draft.criteria.after_stopping);
    recognised_->SetValue(draft.criteria.recognised_event);
    rechallenge_->show(std::optional(draft.rechallenge));
    action_->show(std::optional(draft.action));
    other_causes_->show(draft.criteria.other_causes);
    rivals_->show(draft.rivals);
    naranjo_->show(draft.naranjo);
    awaited_->SetValue(draft.criteria.more_data_awaited);
    insufficient_->SetValue(draft.criteria.insufficient_or_contradictory);
    by_ingredient_->show(draft.by_ingredient);
    suspected_->offer(editor_.file().ingredients());
    suspected_->show(draft.suspected);
    show_proposal();
    return true;
}

AssessmentDraft AssessmentForm::read() const
{
    return {.reaction = editor_.file().reaction(),
            .causality = causality_->chosen(),
            .refuted = refuted_->GetValue(),
            .suspected = suspected_->read(),
            .reason = reason_->text(),
            .criteria = {.time_link = time_link_->chosen().value_or(TimeLink::unknown),
                         .other_causes = other_causes_->chosen().value_or(OtherCauses::unknown),
                         .after_stopping = after_stopping_->chosen().value_or(AfterStopping::not_known),
                         .recognised_event = recognised_->GetValue(),
                         .more_data_awaited = awaited_->GetValue(),
                         .insufficient_or_contradictory = insufficient_->GetValue()},
            .naranjo = naranjo_->read(),
            .rechallenge = rechallenge_->chosen().value_or(std::nullopt),
            .action = action_->chosen().value_or(std::nullopt),
            .by_ingredient = by_ingredient_->read(),
            .rivals = rivals_->read(),
            .independent = editor_.is_independent(),
            .assessor = assessor_->chosen()};
}

void AssessmentForm::show_proposal()
{
    proposal_->show(fact_list(editor_.proposal(read())));
}

std::vector<Objection> AssessmentForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool AssessmentForm::save()
{
    if (!is_saved(*this, navigation_, editor_.assess(read())))
        return false;
    if (editor_.asks_for_directive())
        go_on = [&navigation = navigation_, reaction = editor_.file().reaction()] { navigation.direct(reaction); };
    return true;
}

} // namespace clinic::ui
