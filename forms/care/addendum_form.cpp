#include "forms/care/addendum_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

namespace {

constexpr int lines = 8;

} // namespace

AddendumForm::AddendumForm(wxWindow* parent, Desk& desk, Navigation& navigation, SessionId session)
    : FormPage(parent, say("Addendum"),
               say("It is kept with your name and the time beside the signed session, which stays as it is."))
    , editor_(desk, session)
    , navigation_(navigation)
{
    group({});
    text_ = add<TextArea>({.id = "addendum.text", .text = say("&Text"), .required = true}, lines);
    finish(say("Add addendum"));
}

bool AddendumForm::save()
{
    return is_saved(*this, navigation_, editor_.save(text_->text()));
}

} // namespace clinic::ui
