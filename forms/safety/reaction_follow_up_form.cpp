#include "forms/safety/reaction_follow_up_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

ReactionFollowUpForm::ReactionFollowUpForm(wxWindow* parent, Desk& desk, Navigation& navigation, ReactionId reaction)
    : FormPage(parent, say("Follow up reaction"), to_wx(ReactionFollowUpEditor(desk, reaction).about()))
    , editor_(desk, reaction)
    , navigation_(navigation)
    , reaction_(reaction)
{
    show_patient_on(*this, desk, editor_.patient());
    group(say("How does it stand?"));
    seen_ = add<DateField>({.id = "reaction_follow_up.seen", .text = say("&On"), .required = true},
                           editor_.terms().today());
    outcome_ = add<Choice<ReactionOutcome>>(
        {.id = "reaction_follow_up.outcome", .text = say("O&utcome"), .required = true}, editor_.terms().outcomes());
    ended_ = add<DateField>({.id = "reaction_follow_up.ended", .text = say("O&ver on"), .required = true},
                            editor_.terms().today());
    sequelae_ =
        add<TextField>({.id = "reaction_follow_up.sequelae", .text = say("What stays be&hind"), .required = true});
    signs_ = add<SignRows>({.id = "reaction_follow_up.signs",
                            .text = say("Signs that are &left"),
                            .hint = say("The signs seen last are filled in. Take out what is gone.")},
                           editor_.terms());
    group(say("What happened since?"));
    consequences_ = add<CheckList<Seriousness>>(
        {.id = "reaction_follow_up.seriousness", .text = say("Consequences"), .hint = say("Beside what was known.")},
        "reaction_follow_up.seriousness", editor_.terms().consequences());
    treatment_ = add<TextField>({.id = "reaction_follow_up.treatment", .text = say("&Treated with")});
    note_ = add<TextArea>({.id = "reaction_follow_up.note", .text = say("&Note")});
    finish(say("Put on file"));
    outcome_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        show_end();
        event.Skip();
    });
}

void ReactionFollowUpForm::show_end()
{
    const auto outcome = outcome_->chosen();
    show_row("reaction_follow_up.ended", outcome && is_over(*outcome));
    show_row("reaction_follow_up.signs", outcome != ReactionOutcome::unknown); // nobody saw any
    show_row("reaction_follow_up.sequelae", outcome == ReactionOutcome::recovered_with_sequelae);
}

bool ReactionFollowUpForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    seen_->show(draft.seen);
    outcome_->show(draft.outcome);
    signs_->show(draft.signs);
    show_end();
    return true;
}

ReactionFollowUpDraft ReactionFollowUpForm::read() const
{
    const auto consequences = consequences_->chosen();
    return {.reaction = reaction_,
            .seen = seen_->day(),
            .signs = signs_->IsShown() ? signs_->read() : std::vector<Sign>(),
            .seriousness = {consequences.begin(), consequences.end()},
            .outcome = outcome_->chosen(),
            .ended = ended_->IsShown() ? ended_->day() : std::nullopt,
            .sequelae = sequelae_->IsShown() ? sequelae_->text() : std::string(),
            .treatment = treatment_->text(),
            .note = note_->text()};
}

std::vector<Objection> ReactionFollowUpForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool ReactionFollowUpForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
