#include "forms/staff/training_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

TrainingForm::TrainingForm(wxWindow* parent, Desk& desk, Navigation& navigation, PractitionerId practitioner,
                           std::optional<TrainingId> corrects)
    : FormPage(parent, corrects ? say("Correct training") : say("New training"),
               to_wx(TrainingEditor(desk, practitioner, corrects).practitioner_name()))
    , editor_(desk, practitioner, corrects)
    , navigation_(navigation)
{
    group(say("Course"));
    title_ = add<TextField>({.id = "training.title", .text = say("&Course"), .required = true});
    provider_ = add<TextField>({.id = "training.provider", .text = say("&Provider"), .required = true});
    category_ = add<TextField>({.id = "training.category",
                                .text = say("C&ategory"),
                                .hint = say("As your authority divides them, or the subject.")});
    certificate_number_ = add<TextField>({.id = "training.certificate_number", .text = say("Certificate &number")});
    group(say("When and how long"));
    first_day_ =
        add<DateField>({.id = "training.first_day", .text = say("&First day"), .required = true}, editor_.today());
    last_day_ = add<DateField>({.id = "training.last_day",
                                .text = say("&Last day"),
                                .hint = say("Empty for a single day. The hours count in its year.")},
                               editor_.today());
    hours_ = add<DecimalField>({.id = "training.hours",
                                .text = say("&Hours"),
                                .hint = corrects ? say("0 when it never took place.") : wxString(),
                                .required = true},
                               say("hours"));
    finish(say("Put on file"));
}

bool TrainingForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    title_->show(draft.title);
    provider_->show(draft.provider);
    category_->show(draft.category);
    certificate_number_->show(draft.certificate_number);
    first_day_->show(draft.first_day);
    last_day_->show(draft.last_day);
    hours_->show(draft.hours);
    return true;
}

TrainingDraft TrainingForm::read() const
{
    return {.practitioner = editor_.practitioner(),
            .title = title_->text(),
            .provider = provider_->text(),
            .first_day = first_day_->day(),
            .last_day = last_day_->day(),
            .hours = hours_->value(),
            .category = category_->text(),
            .certificate_number = certificate_number_->text(),
            .corrects = editor_.draft().corrects};
}

std::vector<Objection> TrainingForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool TrainingForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
