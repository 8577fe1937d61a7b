#include "forms/staff/sanction_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

SanctionForm::SanctionForm(wxWindow* parent, Desk& desk, Navigation& navigation, CertificationId certification)
    : FormPage(parent, say("Suspend, revoke or reinstate"),
               to_wx(CertificationFile(desk, certification).practitioner_name() + " · " +
                     CertificationFile(desk, certification).title()))
    , file_(desk, certification)
    , navigation_(navigation)
{
    group(say("Decision"));
    kind_ = add<Choice<SanctionKind>>({.id = "sanction.kind", .text = say("&What"), .required = true},
                                      file_.sanction_kinds());
    from_ = add<DateField>({.id = "sanction.from",
                            .text = say("&From"),
                            .hint = say("It holds from the first minute of this day; nothing signed before changes."),
                            .required = true},
                           file_.today());
    reason_ = add<TextArea>({.id = "sanction.reason",
                             .text = say("&Reason"),
                             .hint = say("Why, and by whose decision."),
                             .required = true});
    finish(say("Put on file"));
}

SanctionDraft SanctionForm::read() const
{
    return {.certification = file_.id(), .kind = kind_->chosen(), .from = from_->day(), .reason = reason_->text()};
}

std::vector<Objection> SanctionForm::objections() const
{
    return ui::objections(file_.objections(read()));
}

bool SanctionForm::save()
{
    return is_saved(*this, navigation_, file_.save(read()));
}

} // namespace clinic::ui
