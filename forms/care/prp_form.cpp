#include "forms/care/prp_form.h"

#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

PrpForm::PrpForm(wxWindow* parent, Desk& desk, Navigation& navigation, PatientId patient)
    : FormPage(parent, say("Prepare PRP"),
               say("The patient's own blood has no lot of a manufacturer: this is what its traces hang on."))
    , editor_(desk, patient)
    , navigation_(navigation)
{
    show_patient_on(*this, desk, patient);
    add_draw();
    add_kit();
    add_product();
    finish(say("Put on file"));
    activator_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        show_activator();
        event.Skip();
    });
}

void PrpForm::add_draw()
{
    group(say("Blood"));
    identity_ =
        add<CheckList<Identifier>>({.id = "prp.identity",
                                    .text = say("&Recognised by"),
                                    .hint = say("Before the draw: two at least, as the patient says or shows them."),
                                    .required = true},
                                   "prp.identity", editor_.choices().identifiers());
    drawn_.day = add<DateField>({.id = "prp.drawn", .text = say("&Drawn on"), .required = true}, editor_.today());
    drawn_.time = add<TimeField>({.id = "prp.drawn.time", .text = say("a&t"), .required = true});
    blood_ = add<DecimalField>({.id = "prp.blood", .text = say("&Blood drawn"), .required = true}, say("mL"));
    anticoagulant_ = add<Choice<Anticoagulant>>(
        {.id = "prp.anticoagulant", .text = say("&Anticoagulant"), .required = true}, editor_.anticoagulants());
    anticoagulant_lot_ = add<TextField>({.id = "prp.anticoagulant_lot", .text = say("Its &lot"), .required = true});
}

void PrpForm::add_kit()
{
    group(say("Kit and centrifuge"));
    kit_ = add<TextField>({.id = "prp.kit", .text = say("&Kit"), .required = true});
    kit_lot_ = add<TextField>({.id = "prp.kit_lot", .text = say("L&ot of the kit"), .required = true});
    kit_expires_ =
        add<DateField>({.id = "prp.kit_expires", .text = say("&Expires"), .required = true}, editor_.today());
    centrifuge_ = add<TextField>({.id = "prp.centrifuge",
                                  .text = say("&Centrifuge"),
                                  .hint = say("Its name, or its number in the clinic."),
                                  .required = true});
    spins_ = add<SpinRows>({.id = "prp.spins",
                            .text = say("&Spins"),
                            .hint = say("Leave the second one empty when there is only one."),
                            .required = true},
                           editor_.spin_units());
}

void PrpForm::add_product()
{
    group(say("Plasma"));
    prepared_by_ = add<TypeAhead<PractitionerId>>(
        {.id = "prp.prepared_by", .text = say("&Prepared by"), .required = true}, editor_.staff());
    obtained_ = add<DecimalField>({.id = "prp.obtained", .text = say("Plas&ma obtained"), .required = true}, say("mL"));
    activator_ = add<Choice<Activator>>({.id = "prp.activator", .text = say("Acti&vator"), .required = true},
                                        editor_.activators());
    activator_lot_ = add<TextField>({.id = "prp.activator_lot", .text = say("Its lot"), .required = true});
    platelets_before_ = add<DecimalField>(
        {.id = "prp.platelets_before", .text = say("Platelets in the blood"), .hint = say("Where they were counted.")},
        say("× 10⁹/L"));
    platelets_after_ =
        add<DecimalField>({.id = "prp.platelets_after", .text = say("Platelets in the plasma")}, say("× 10⁹/L"));
    note_ = add<TextArea>({.id = "prp.note", .text = say("&Note")});
}

void PrpForm::show_activator()
{
    show_row("prp.activator_lot", activator_->chosen().value_or(Activator::none) != Activator::none);
}

bool PrpForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    drawn_.show(draft.drawn, editor_.zone());
    anticoagulant_->show(draft.anticoagulant);
    kit_->show(draft.kit);
    centrifuge_->show(draft.centrifuge);
    spins_->show(draft.spins);
    for (const auto& each : editor_.staff())
        if (each.id == draft.prepared_by)
            prepared_by_->show(each);
    show_activator();
    return true;
}

PrpDraft PrpForm::read() const
{
    const auto volume = [](const DecimalField& field) {
        return field.value() ? millilitres(*field.value()) : std::nullopt;
    };
    const auto recognised = identity_->chosen();
    return {.patient = editor_.patient(),
            .drawn = drawn_.moment(editor_.zone()),
            .identity = {recognised.begin(), recognised.end()},
            .prepared_by = prepared_by_->chosen(),
            .blood = volume(*blood_),
            .anticoagulant = anticoagulant_->chosen(),
            .anticoagulant_lot = anticoagulant_lot_->text(),
            .kit = kit_->text(),
            .kit_lot = kit_lot_->text(),
            .kit_expires = kit_expires_->day(),
            .centrifuge = centrifuge_->text(),
            .spins = spins_->read(),
            .obtained = volume(*obtained_),
            .platelets_before = platelets_before_->value(),
            .platelets_after = platelets_after_->value(),
            .activator = activator_->chosen(),
            .activator_lot = activator_lot_->IsShown() ? activator_lot_->text() : std::string(),
            .note = note_->text()};
}

std::vector<Objection> PrpForm::placed(std::vector<Told> all) const
{
    for (auto& told : all)
        if (const auto row = "prp." + told.line; !told.line.empty() && has_row(row))
            told.field = row;
    return ui::objections(all);
}

std::vector<Objection> PrpForm::objections() const
{
    return placed(editor_.objections(read()));
}

bool PrpForm::save()
{
    const auto outcome = editor_.save(read());
    if (!outcome) {
        object(placed(outcome.reasons()));
        return false;
    }
    return is_saved(*this, navigation_, outcome);
}

} // namespace clinic::ui
