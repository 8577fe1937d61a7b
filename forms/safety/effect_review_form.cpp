#include "forms/safety/effect_review_form.h"

#include "forms/fact_list.h"
#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

EffectReviewForm::EffectReviewForm(wxWindow* parent, Desk& desk, Navigation& navigation, ChangeRequestId change)
    : FormPage(parent, say("Evaluate the effect"), to_wx(ChangeFile(desk, change).title()))
    , editor_(desk, change)
    , navigation_(navigation)
{
    group(say("What it did"));
    add_wide<FactRows>("effect_review.counts")->show(fact_list(editor_.file().effect()));
    group(say("What do you conclude?"));
    conclusion_ = add<Choice<ChangeEffect>>({.id = "effect_review.conclusion",
                                             .text = say("&Conclusion"),
                                             .hint = say("What the counts say is filled in. “Not enough yet” may "
                                                         "always be said and keeps the change open."),
                                             .required = true},
                                            editor_.conclusions());
    next_review_ = add<DateField>({.id = "effect_review.next_review", .text = say("&Look again on"), .required = true},
                                  editor_.today());
    note_ = add<TextArea>({.id = "effect_review.note", .text = say("What it &rests on"), .required = true});
    reviewed_by_ = add<Choice<PractitionerId>>(
        {.id = "effect_review.reviewed_by", .text = say("Concluded &by"), .required = true}, editor_.staff());
    trained_ = add<TextArea>({.id = "effect_review.trained",
                              .text = say("Who was &told, and when"),
                              .hint = to_wx(editor_.file().report().change.request.training)});
    finish(say("Put on file"));
    conclusion_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        show_rows();
        event.Skip();
    });
}

void EffectReviewForm::show_rows()
{
    show_row("effect_review.next_review", goes_on());
    show_row("effect_review.trained", editor_.asks_for_training());
}

bool EffectReviewForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    conclusion_->show(draft.conclusion);
    next_review_->show(draft.next_review);
    reviewed_by_->show(draft.reviewed_by);
    show_rows();
    return true;
}

EffectReviewDraft EffectReviewForm::read() const
{
    return {.change = editor_.file().change(),
            .conclusion = conclusion_->chosen(),
            .reviewed_by = reviewed_by_->chosen(),
            .note = note_->text(),
            .trained = trained_->text(),
            .next_review = goes_on() ? next_review_->day() : std::nullopt};
}

std::vector<Objection> EffectReviewForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool EffectReviewForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
