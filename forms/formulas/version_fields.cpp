#include "forms/formulas/version_form.h"
#include "forms/words.h"
#include "screens/whole_number.h"

namespace clinic::ui {

namespace {

constexpr int lines_of_a_text = 3;

std::optional<Decimal> shown_volume(const std::optional<Volume>& volume)
{
    return volume ? std::optional(in_millilitres(*volume)) : std::nullopt;
}

/// A volume finer than a microlitre counts as none at all, which the rules refuse.
std::optional<Volume> volume_typed(const std::optional<Decimal>& typed)
{
    return typed ? std::optional(millilitres(*typed).value_or(Volume{0})) : std::nullopt;
}

} // namespace

void VersionForm::add_mix()
{
    group(say("Mix"));
    vehicle_ =
        add<Choice<std::optional<Vehicle>>>({.id = "version.vehicle", .text = say("&Vehicle")}, editor_.vehicles());
    ph_ = add<DecimalField>({.id = "version.ph", .text = say("p&H")});
    ph_tolerance_ = add<DecimalField>({.id = "version.ph_tolerance", .text = say("pH, give or take")});
    osmolality_ = add<DecimalField>(
        {.id = "version.osmolality", .text = say("&Osmolality"), .hint = say("Isotonic is about 280 to 310.")},
        "mOsm/kg");
    osmolality_tolerance_ =
        add<DecimalField>({.id = "version.osmolality_tolerance", .text = say("Osmolality, give or take")}, "mOsm/kg");
    beyond_use_ =
        add<DecimalField>({.id = "version.beyond_use_hours", .text = say("On&ce mixed, usable for")}, say("hours"));
}

void VersionForm::add_use()
{
    group(say("Use"));
    route_ = add<Choice<std::optional<Route>>>({.id = "version.route", .text = say("Ro&ute")}, editor_.routes());
    depth_ = add<DecimalField>({.id = "version.depth", .text = say("&Depth")}, "mm");
    least_volume_ =
        add<DecimalField>({.id = "version.least_volume", .text = say("Volume in a session, at &least")}, say("mL"));
    most_volume_ =
        add<DecimalField>({.id = "version.most_volume", .text = say("Volume in a session, at &most")}, say("mL"));
}

void VersionForm::add_texts()
{
    group(say("In words"));
    preparation_ =
        add<TextArea>({.id = "version.preparation", .text = say("&Preparation, step by step")}, lines_of_a_text);
    storage_ = add<TextArea>({.id = "version.storage", .text = say("S&torage")}, lines_of_a_text);
    contraindications_ =
        add<TextArea>({.id = "version.contraindications", .text = say("Co&ntraindications")}, lines_of_a_text);
    expected_reactions_ =
        add<TextArea>({.id = "version.expected_reactions", .text = say("&Expected reactions")}, lines_of_a_text);
}

void VersionForm::show(const Specification& said)
{
    vehicle_->show(said.vehicle);
    ph_->show(said.ph);
    ph_tolerance_->show(said.ph_tolerance);
    osmolality_->show(said.osmolality);
    osmolality_tolerance_->show(said.osmolality_tolerance);
    beyond_use_->show(shown_whole(said.beyond_use_hours));
    route_->show(said.route);
    depth_->show(said.depth);
    least_volume_->show(shown_volume(said.least_volume));
    most_volume_->show(shown_volume(said.most_volume));
    preparation_->show(said.preparation);
    storage_->show(said.storage);
    contraindications_->show(said.contraindications);
    expected_reactions_->show(said.expected_reactions);
}

Specification VersionForm::read_specification() const
{
    return {.vehicle = vehicle_->chosen().value_or(std::nullopt),
            .ph = ph_->value(),
            .ph_tolerance = ph_tolerance_->value(),
            .osmolality = osmolality_->value(),
            .osmolality_tolerance = osmolality_tolerance_->value(),
            .route = route_->chosen().value_or(std::nullopt),
            .depth = depth_->value(),
            .least_volume = volume_typed(least_volume_->value()),
            .most_volume = volume_typed(most_volume_->value()),
            .beyond_use_hours = whole_typed(beyond_use_->value()),
            .preparation = preparation_->text(),
            .storage = storage_->text(),
            .contraindications = contraindications_->text(),
            .expected_reactions = expected_reactions_->text()};
}

} // namespace clinic::ui
