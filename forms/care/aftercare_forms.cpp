#include "forms/care/aftercare_forms.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
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
    day_ = add<DateField>({.id = "aftercare_change.until", .text = say("Ends &on"), .required = true}, editor_.today());
    time_ = add<TimeField>({.id = "aftercare_change.until.time", .text = say("&at"), .required = true});
    reason_ = add<TextArea>({.id = "aftercare_change.reason",
                             .text = say("&Reason"),
                             .hint = say("At least 10 characters. The handout tells the new end; print it again."),
                             .required = true});
    finish(say("Change the end"));
}

bool AftercareChangeForm::TransferDataToWindow()
{
    if (begun_.until) {
        day_->show(editor_.zone().day_of(*begun_.until));
        time_->show(editor_.zone().time_of_day(*begun_.until));
    }
    return true;
}

AftercareChangeDraft AftercareChangeForm::read() const
{
    AftercareChangeDraft draft{.item = begun_.item, .until = std::nullopt, .reason = reason_->text()};
    if (day_->day() && time_->time())
        draft.until = editor_.zone().moment_of(*day_->day(), *time_->time());
    return draft;
}

std::vector<Objection> AftercareChangeForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool AftercareChangeForm::save()
{
    const auto outcome = editor_.save(read());
    if (!outcome) {
        object(ui::objections(outcome.reasons()));
        return false;
    }
    navigation_.saved(outcome->key, outcome->receipt);
    return true;
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
    if (day_->day())
        draft.until = time_->time() ? editor_.zone().moment_of(*day_->day(), *time_->time())
                                    : editor_.zone().end_of(*day_->day()) - std::chrono::minutes(1);
    return draft;
}

std::vector<Objection> AdviceForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool AdviceForm::save()
{
    const auto outcome = editor_.save(read());
    if (!outcome) {
        object(ui::objections(outcome.reasons()));
        return false;
    }
    navigation_.saved(outcome->key, outcome->receipt);
    return true;
}

} // namespace clinic::ui
