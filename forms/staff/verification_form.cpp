#include "forms/staff/verification_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

VerificationForm::VerificationForm(wxWindow* parent, Desk& desk, Navigation& navigation, CertificationId certification)
    : FormPage(parent, say("Check of a certification"),
               to_wx(CertificationFile(desk, certification).practitioner_name() + " · " +
                     CertificationFile(desk, certification).title()))
    , file_(desk, certification)
    , navigation_(navigation)
{
    group(say("How it was checked"));
    method_ = add<Choice<VerificationMethod>>({.id = "verification.method", .text = say("&Method"), .required = true},
                                              file_.methods());
    source_ = add<TextField>({.id = "verification.source",
                              .text = say("Asked &where"),
                              .hint = say("The register, office or person of the issuer.")});
    reference_ = add<TextField>({.id = "verification.reference", .text = say("Re&ference")});
    group(say("What came out"));
    result_ = add<Choice<VerificationResult>>({.id = "verification.result", .text = say("&Result"), .required = true},
                                              file_.results());
    verified_by_ = add<Choice<PractitionerId>>(
        {.id = "verification.verified_by", .text = say("Checked b&y"), .required = true}, file_.checkers());
    on_ = add<DateField>({.id = "verification.on", .text = say("Checked &on"), .required = true}, file_.today());
    next_due_ = add<DateField>({.id = "verification.next_due", .text = say("&Next check due")}, file_.today());
    finish(say("Note the check"));
}

bool VerificationForm::TransferDataToWindow()
{
    const auto draft = file_.verification_draft();
    source_->show(draft.source);
    on_->show(draft.on);
    return true;
}

VerificationDraft VerificationForm::read() const
{
    return {.certification = file_.id(),
            .verified_by = verified_by_->chosen(),
            .on = on_->day(),
            .method = method_->chosen(),
            .source = source_->text(),
            .reference = reference_->text(),
            .result = result_->chosen(),
            .next_due = next_due_->day()};
}

std::vector<Objection> VerificationForm::objections() const
{
    return ui::objections(file_.objections(read()));
}

bool VerificationForm::save()
{
    return is_saved(*this, navigation_, file_.save(read()));
}

} // namespace clinic::ui
