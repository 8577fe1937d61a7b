#include "forms/clinic/set_up_form.h"

#include "forms/objecting.h"
#include "forms/words.h"

namespace clinic::ui {

SetUpForm::SetUpForm(wxWindow* parent, Desk& desk)
    : FormPage(parent, say("Welcome to Mesotrace"),
               say("This record is empty. Say whose clinic it is; everything else can wait."))
    , set_up_(desk)
{
    group(say("Clinic"));
    name_ = add<TextField>({.id = "clinic.name", .text = say("&Name"), .required = true});
    country_ = add<Choice<Country>>({.id = "clinic.country",
                                     .text = say("&Country"),
                                     .hint = say("Its law decides by when a request must be answered."),
                                     .required = true},
                                    set_up_.countries());
    zone_ = add<TextField>({.id = "clinic.zone", .text = say("&Time zone"), .required = true});
    language_ = add<Choice<Language>>({.id = "clinic.language", .text = say("&Language")}, set_up_.languages());
    phone_ = add<TextField>({.id = "clinic.phone", .text = say("&Phone")});
    address_ = add<TextArea>({.id = "clinic.address", .text = say("&Address")});
    group(say("You"));
    owner_ = add<TextField>({.id = "clinic.owner",
                             .text = say("&Your name"),
                             .hint = say("It stands beside everything you save."),
                             .required = true});
    country_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        if (const auto chosen = country_->chosen())
            zone_->show(set_up_.usual_zone(*chosen));
        event.Skip();
    });
    finish(say("Begin"));
}

bool SetUpForm::TransferDataToWindow()
{
    const auto draft = set_up_.draft();
    country_->show(draft.country);
    zone_->show(draft.zone);
    language_->show(draft.language);
    return true;
}

Language SetUpForm::language() const
{
    return language_->chosen().value_or(Language::en);
}

ClinicDraft SetUpForm::read() const
{
    return {.name = name_->text(),
            .country = country_->chosen(),
            .zone = zone_->text(),
            .language = language(),
            .phone = phone_->text(),
            .address = address_->text()};
}

std::vector<Objection> SetUpForm::objections() const
{
    return ui::objections(set_up_.objections(read(), owner_->text()));
}

bool SetUpForm::save()
{
    const auto against = set_up_.save(read(), owner_->text());
    if (against.empty())
        return true;
    object(ui::objections(against));
    return false;
}

} // namespace clinic::ui
