#include "forms/care/course_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"
#include "screens/whole_number.h"

#include <algorithm>

namespace clinic::ui {

namespace {

/// What is no whole number, or far beyond any, is out of every range.
std::optional<int> whole_in(const DecimalField& field)
{
    constexpr std::int64_t most = 10'000;
    const auto typed = whole_typed(field.value());
    return typed ? std::optional(static_cast<int>(std::clamp<std::int64_t>(*typed, 0, most))) : std::nullopt;
}

} // namespace

CourseForm::CourseForm(wxWindow* parent, Desk& desk, Navigation& navigation, PatientId patient)
    : FormPage(
          parent, say("Plan a course"),
          say("So many sessions of one treatment, so many days apart. Signed sessions of this indication and region "
              "are counted by themselves."))
    , editor_(desk, patient)
    , navigation_(navigation)
{
    show_patient_on(*this, desk, patient);
    group({});
    indication_ = add<Choice<Indication>>({.id = "course.indication", .text = say("&Indication"), .required = true},
                                          editor_.indications());
    region_ = add<Choice<Region>>({.id = "course.region", .text = say("&Region"), .required = true}, editor_.regions());
    planned_ = add<DecimalField>({.id = "course.planned", .text = say("&Planned"), .required = true}, say("sessions"));
    interval_ = add<DecimalField>({.id = "course.interval", .text = say("&One every"), .required = true}, say("days"));
    begins_ = add<DateField>({.id = "course.begins",
                              .text = say("&Begins"),
                              .hint = say("Earlier sessions are none of it."),
                              .required = true},
                             editor_.today());
    note_ = add<TextArea>({.id = "course.note", .text = say("&Note")});
    finish(say("Plan course"));
}

bool CourseForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    indication_->show(draft.indication);
    region_->show(draft.region);
    begins_->show(draft.begins);
    return true;
}

CourseDraft CourseForm::read() const
{
    return {.patient = editor_.patient(),
            .indication = indication_->chosen(),
            .region = region_->chosen(),
            .planned = whole_in(*planned_),
            .interval = whole_in(*interval_),
            .begins = begins_->day(),
            .note = note_->text()};
}

std::vector<Objection> CourseForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool CourseForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
