#include "forms/formulas/vial_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

VialForm::VialForm(wxWindow* parent, Desk& desk, Navigation& navigation, std::optional<LotId> lot)
    : FormPage(parent, lot ? say("Open a vial") : say("Preparation of the clinic"),
               to_wx(VialEditor(desk, lot).subtitle()))
    , editor_(desk, lot)
    , navigation_(navigation)
{
    add_what();
    add_who_and_when();
    finish(editor_.mixes() ? say("Put on file") : say("Open vial"));
}

void VialForm::add_what()
{
    group(say("What is in it"));
    if (editor_.mixes()) {
        version_ = add<Choice<VersionId>>({.id = "vial.version", .text = say("&Formula version"), .required = true},
                                          editor_.versions());
        lots_ = add<LotRows>(
            {.id = "vial.lots", .text = say("&Lots"), .required = true}, editor_.choices(),
            [this] { return opened_.day->day().value_or(editor_.today()); }, "vial");
        version_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
            lots_->show_version(version_->chosen());
            show_usual_discard();
            event.Skip();
        });
    } else if (const auto there = editor_.on_hand()) {
        used_ =
            add<DecimalField>({.id = "vial.lots", .text = say("&Taken from the lot"), .required = true}, to_wx(*there));
    }
    content_ = add<DecimalField>({.id = "vial.content", .text = say("&Content"), .required = true}, say("mL"));
}

void VialForm::add_who_and_when()
{
    group(editor_.mixes() ? say("Who mixed it, and until when it may be used")
                          : say("Who opened it, and until when it may be used"));
    opened_.day = add<DateField>({.id = "vial.opened", .text = say("&Day"), .required = true}, editor_.today());
    opened_.time = add<TimeField>({.id = "vial.opened.time", .text = say("Ti&me"), .required = true});
    by_ = add<Choice<PractitionerId>>({.id = "vial.opened_by", .text = say("&By"), .required = true}, editor_.people());
    if (editor_.mixes())
        checked_by_ = add<Choice<PractitionerId>>({.id = "vial.checked_by",
                                                   .text = say("C&hecked by"),
                                                   .hint = say("Somebody else than who mixed it."),
                                                   .required = true},
                                                  editor_.people());
    discard_.day =
        add<DateField>({.id = "vial.discard_after", .text = say("D&iscard after"), .required = true}, editor_.today());
    discard_.time = add<TimeField>({.id = "vial.discard_after.time",
                                    .text = say("at"),
                                    .hint = say("Nobody can draw from it later."),
                                    .required = true});
}

bool VialForm::TransferDataToWindow()
{
    opened_.show(editor_.now(), editor_.zone());
    show_usual_discard();
    return true;
}

void VialForm::show_usual_discard()
{
    if (const auto latest = editor_.usual_discard(read()))
        discard_.show(*latest, editor_.zone());
}

VialDraft VialForm::read() const
{
    auto draft = editor_.draft();
    if (version_) {
        draft.version = version_->chosen();
        draft.lots = lots_->read();
        draft.used = lots_->read_used();
        draft.checked_by = checked_by_->chosen();
    }
    if (used_ && used_->value())
        draft.used.emplace(editor_.ingredient().value(), *used_->value());
    draft.content = content_->value() ? millilitres(*content_->value()) : std::nullopt;
    draft.opened = opened_.moment(editor_.zone());
    draft.opened_by = by_->chosen();
    draft.discard_after = discard_.moment(editor_.zone());
    return draft;
}

std::vector<Objection> VialForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool VialForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
