#include "forms/safety/change_request_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

ChangeRequestForm::ChangeRequestForm(wxWindow* parent, Desk& desk, Navigation& navigation,
                                     std::optional<VersionId> version, std::optional<ReactionId> reaction)
    : FormPage(parent, say("Ask for a change of a formula"))
    , editor_(desk, version, reaction)
    , navigation_(navigation)
{
    add_why();
    add_plan();
    add_question();
    finish(say("Put on file"));
    version_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        offer_reactions();
        event.Skip();
    });
}

void ChangeRequestForm::add_why()
{
    group(say("What is to be changed, and why?"));
    version_ =
        add<Choice<VersionId>>({.id = "change.version", .text = say("&Version"), .required = true}, editor_.versions());
    reason_ =
        add<Choice<ChangeReason>>({.id = "change.reason", .text = say("&Reason"), .required = true}, editor_.reasons());
    reactions_ = add<OfferedChecks<ReactionId>>({.id = "change.reactions",
                                                 .text = say("Reactions because of which"),
                                                 .hint = say("Those that followed this formula; needed where the "
                                                             "reason is a reaction.")},
                                                "change.reactions");
    description_ = add<TextArea>({.id = "change.description", .text = say("&What is to be changed"), .required = true});
    risk_ = add<TextArea>({.id = "change.risk",
                           .text = say("What the change &may do"),
                           .hint = say("Such as less effect, another interaction, or a shorter shelf life."),
                           .required = true});
}

void ChangeRequestForm::add_plan()
{
    group(say("Who, and by when?"));
    requested_by_ = add<Choice<PractitionerId>>(
        {.id = "change.requested_by", .text = say("&Asked for by"), .required = true}, editor_.staff());
    responsible_ = add<Choice<PractitionerId>>(
        {.id = "change.responsible", .text = say("S&een to by"), .required = true}, editor_.staff());
    due_ = add<DateField>({.id = "change.due", .text = say("To be in &force by"), .required = true}, editor_.today());
    training_ = add<TextArea>({.id = "change.training",
                               .text = say("What the staff must &know"),
                               .hint = say("Leave it empty where nothing is done otherwise than before. Who was told "
                                           "is asked for before the change is closed.")});
}

void ChangeRequestForm::add_question()
{
    group(say("How will its effect be judged?"));
    review_on_ = add<DateField>({.id = "change.review_on",
                                 .text = say("&Looked at on"),
                                 .hint = say("The change stays open until somebody has concluded what it did."),
                                 .required = true},
                                editor_.today());
    window_ = add<Choice<AuditWindow>>({.id = "change.window", .text = say("Reactions wi&thin"), .required = true},
                                       editor_.windows());
    grade_ = add<Choice<int>>({.id = "change.lowest_grade", .text = say("Lowest &grade"), .required = true},
                              editor_.grades());
}

void ChangeRequestForm::offer_reactions()
{
    const auto offered = editor_.reactions(version_->chosen());
    reactions_->offer(offered);
    show_row("change.reactions", !offered.empty());
}

bool ChangeRequestForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    version_->show(draft.version);
    reason_->show(draft.reason);
    offer_reactions();
    reactions_->show(draft.reactions);
    requested_by_->show(draft.requested_by);
    responsible_->show(draft.responsible);
    due_->show(draft.due);
    review_on_->show(draft.review_on);
    window_->show(draft.window);
    grade_->show(draft.lowest_grade);
    return true;
}

ChangeRequestDraft ChangeRequestForm::read() const
{
    ChangeRequestDraft draft{.version = version_->chosen(),
                             .reason = reason_->chosen(),
                             .reactions = reactions_->read(),
                             .description = description_->text(),
                             .risk = risk_->text(),
                             .training = training_->text(),
                             .requested_by = requested_by_->chosen(),
                             .responsible = responsible_->chosen(),
                             .due = due_->day(),
                             .review_on = review_on_->day()};
    draft.window = window_->chosen().value_or(draft.window);
    draft.lowest_grade = grade_->chosen().value_or(draft.lowest_grade);
    return draft;
}

std::vector<Objection> ChangeRequestForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool ChangeRequestForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
