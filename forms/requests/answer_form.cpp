#include "forms/requests/answer_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

AnswerForm::AnswerForm(wxWindow* parent, Desk& desk, Navigation& navigation, RequestId request, std::string digest)
    : FormPage(parent, say("Answer request"),
               to_wx(RequestFile(desk, request).patient_name() + " · " + RequestFile(desk, request).key()))
    , file_(desk, request)
    , navigation_(navigation)
    , digest_(std::move(digest))
{
    group(say("Handing over"));
    identity_seen_ = add<TextField>({.id = "answer.identity_seen",
                                     .text = say("&Identity seen"),
                                     .hint = say("Which proof, and who saw it."),
                                     .required = true});
    handed_over_ = add<TextField>({.id = "answer.handed_over",
                                   .text = say("&Handed over"),
                                   .hint = say("In person, by registered letter …"),
                                   .required = true});
    add<ShownText>({.id = "answer.paper",
                    .text = say("Digest of the dossier"),
                    .hint = say("It names exactly this paper, and no other has it.")},
                   digest_);
    finish(say("Close request"));
}

AnswerDraft AnswerForm::read() const
{
    return {.request = file_.request(),
            .identity_seen = identity_seen_->text(),
            .handed_over = handed_over_->text(),
            .paper_digest = digest_};
}

std::vector<Objection> AnswerForm::objections() const
{
    return ui::objections(file_.objections(read()));
}

bool AnswerForm::save()
{
    return is_saved(*this, navigation_, file_.answer(read()));
}

} // namespace clinic::ui
