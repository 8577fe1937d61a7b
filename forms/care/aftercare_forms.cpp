#include "forms/care/aftercare_forms.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

AftercareChangeForm::AftercareChangeForm(wxWindow* parent, Desk& desk, Navigation& navigation, AftercareItemId item)
    : FormPage(parent, say("Another end for this patient"), to_wx(AftercareChangeEditor(desk, item).about()))
    , editor_(desk, item)
    , navigation_(navigation)
    , begun_(editor_.draft())
{
    show_patient_on(*this, desk, editor_.patient());
    group({});
    until_.day =
        add<DateField>({.id = "aftercare_change.until", .text = say("Ends &on"), .required = true}, editor_.today());
    until_.time = add<TimeField>({.id = "aftercare_change.until.time", .text = say("&at"), .required = true});
    reason_ = add<TextArea>({.id = "aftercare_change.reason",
                             .text = say("&Reason"),
                             .hint = say("At least 10 characters. The handout tells the new end; print it again."),
                             .required = true});
    finish(say("Change the end"));
}

bool AftercareChangeForm::TransferDataToWindow()
{
    until_.show(begun_.until, editor_.zone());
    return true;
}

AftercareChangeDraft AftercareChangeForm::read() const
{
    return {.item = begun_.item, .until = until_.moment(editor_.zone()), .reason = reason_->text()};
}

std::vector<Objection> AftercareChangeForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool AftercareChangeForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

AdviceForm::AdviceForm(wxWindow* parent, Desk& desk, Navigation& navigation, SessionId session)
    : FormPage(parent, say("Advice for this patient"), to_wx(AdviceEditor(desk, session).about()))
    , editor_(desk, session)
    , navigation_(navigation)
{
    show_patient_on(*this, desk, editor_.patient());
    group({});
    kind_ = add<Choice<AdviceKind>>({.id = "advice.kind", .text = say("&Kind"), .required = true}, editor_.kinds());
    text_ = add<TextField>({.id = "advice.text",
                            .text = say("&What"),
                            .hint = say("In the patient's language and words: it is printed as it stands."),
                            .required = true});
    how_ = add<TextField>(
        {.id = "advice.how", .text = say("When and &how"), .hint = say("Such as: thinly, every morning.")});
    day_ = add<DateField>({.id = "advice.until", .text = say("&Until")}, editor_.today());
    time_ = add<TimeField>({.id = "advice.until.time", .text = say("&at")});
    kind_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        show_kind();
        event.Skip();
    });
    finish(say("Give advice"));
}

void AdviceForm::show_kind()
{
    show_row("advice.how", kind_->chosen() == AdviceKind::product);
}

bool AdviceForm::TransferDataToWindow()
{
    show_kind();
    return true;
}

AdviceDraft AdviceForm::read() const
{
    AdviceDraft draft{.session = editor_.session(), .kind = kind_->chosen(), .text = text_->text()};
    if (draft.kind == AdviceKind::product)
        draft.how = how_->text();
    draft.until = editor_.until(day_->day(), time_->time());
    return draft;
}

std::vector<Objection> AdviceForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool AdviceForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
