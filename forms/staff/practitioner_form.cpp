#include "forms/staff/practitioner_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

PractitionerForm::PractitionerForm(wxWindow* parent, Desk& desk, Navigation& navigation)
    : FormPage(parent, say("New staff member"))
    , editor_(desk)
    , navigation_(navigation)
{
    group(say("Person"));
    name_ = add<TextField>({.id = "practitioner.name", .text = say("&Name"), .required = true});
    profession_ = add<TextField>({.id = "practitioner.profession", .text = say("&Profession"), .required = true});
    group(say("Professional register"));
    in_register_ = add<Choice<ProfessionalRegister>>({.id = "practitioner.in_register", .text = say("&Register")},
                                                     editor_.registers());
    register_number_ = add<TextField>({.id = "practitioner.register_number", .text = say("N&umber there")});
    finish(say("Put on file"));
}

PractitionerDraft PractitionerForm::read() const
{
    return {.name = name_->text(),
            .profession = profession_->text(),
            .register_number = register_number_->text(),
            .in_register = in_register_->chosen()};
}

std::vector<Objection> PractitionerForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool PractitionerForm::save()
{
    const auto outcome = editor_.save(read());
    if (!is_saved(*this, navigation_, outcome))
        return false;
    go_on = [&navigation = navigation_, id = outcome->id] { navigation.open_practitioner(id); };
    return true;
}

} // namespace clinic::ui
