#include "forms/formulas/movement_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

MovementForm::MovementForm(wxWindow* parent, Desk& desk, Navigation& navigation, LotId lot)
    : FormPage(parent, say("Movement of stock"),
               to_wx(StockFile(desk, lot).code() + " · " + StockFile(desk, lot).ingredient()))
    , file_(desk, lot)
    , navigation_(navigation)
{
    group(fill(say("On hand: {amount}"), {{"amount", to_wx(file_.on_hand())}}));
    kind_ = add<Choice<MovementKind>>({.id = "movement.kind", .text = say("&What happened"), .required = true},
                                      file_.kinds());
    amount_ =
        add<DecimalField>({.id = "movement.amount", .text = say("&Amount"), .required = true}, to_wx(file_.unit()));
    witness_ = add<TextField>({.id = "movement.witness",
                               .text = say("Wi&tness"),
                               .hint = say("Who saw the waste; somebody else than you."),
                               .required = true});
    reason_ = add<TextField>({.id = "movement.reason", .text = say("&Reason"), .hint = say("At least 10 characters.")});
    kind_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        show_fitting_rows();
        event.Skip();
    });
    finish(say("Record movement"));
    show_fitting_rows();
}

void MovementForm::show_fitting_rows()
{
    show_row("movement.witness", kind_->chosen() == MovementKind::wasted);
}

MovementDraft MovementForm::read() const
{
    return {.lot = file_.lot(),
            .kind = kind_->chosen(),
            .amount = amount_->value(),
            .witness = witness_->IsShown() ? witness_->text() : std::string(),
            .reason = reason_->text()};
}

std::vector<Objection> MovementForm::objections() const
{
    return ui::objections(file_.objections(read()));
}

bool MovementForm::save()
{
    return is_saved(*this, navigation_, file_.save(read()));
}

} // namespace clinic::ui
