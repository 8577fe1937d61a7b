#include "reports/names.h"

namespace clinic {

namespace {

std::string number_text(const Words& words, const Decimal& number)
{
    return to_people(number, decimal_sign(words.language()));
}

} // namespace

std::string name_of(const Words& words, Identifier value)
{
    using enum Identifier;
    switch (value) {
    case full_name: return words("Full name");
    case birth_date: return words("Birth date");
    case health_number: return words("Health number");
    case photo_document: return words("Document with a photograph");
    }
    return {};
}

std::string name_of(const Words& words, Anticoagulant value)
{
    switch (value) {
    case Anticoagulant::acd_a: return words("ACD-A");
    case Anticoagulant::citrate: return words("Sodium citrate");
    }
    return {};
}

std::string name_of(const Words& words, Activator value)
{
    switch (value) {
    case Activator::none: return words("No activator");
    case Activator::calcium_chloride: return words("Calcium chloride");
    case Activator::thrombin: return words("Thrombin");
    }
    return {};
}

std::string name_of(const Words& words, SpinUnit value)
{
    switch (value) {
    case SpinUnit::times_g: return words("× g");
    case SpinUnit::rpm: return words("rpm");
    }
    return {};
}

std::string spin_text(const Words& words, const Spin& spin)
{
    return fill(words("{minutes} min at {speed} {unit}"), {{"minutes", number_text(words, spin.minutes.value())},
                                                           {"speed", number_text(words, spin.speed.value())},
                                                           {"unit", name_of(words, spin.unit.value())}});
}

std::vector<SaidOfPrp> facts_of(const Words& words, const Zone& zone, const PrpOnFile& row)
{
    const auto& prp = row.prp;
    const auto with_lot = [&](const std::string& name, const std::string& lot) {
        return lot.empty() ? name : fill(words("{name}, lot {lot}"), {{"name", name}, {"lot", lot}});
    };
    std::string spins;
    for (const auto& spin : prp.spins)
        spins += (spins.empty() ? "" : "; ") + spin_text(words, spin);
    std::vector<SaidOfPrp> facts{
        {words("Blood drawn"), fill(words("{volume}, {moment}"), {{"volume", volume_text(words, prp.blood.value())},
                                                                  {"moment", zone.to_people(prp.drawn.value())}})},
        {words("Recognised by"), names_of(words, prp.identity)},
        {words("Prepared by"), row.prepared_by_name},
        {words("Anticoagulant"), with_lot(name_of(words, prp.anticoagulant.value()), prp.anticoagulant_lot)},
        {words("Kit"), with_lot(prp.kit, prp.kit_lot) + ", " +
                           fill(words("until {day}"), {{"day", to_people(prp.kit_expires.value())}})},
        {words("Centrifuge"), prp.centrifuge + ": " + spins},
        {words("Plasma obtained"), volume_text(words, prp.obtained.value())},
        {words("Activator"), with_lot(name_of(words, prp.activator.value()), prp.activator_lot)}};
    if (prp.platelets_before || prp.platelets_after) {
        const auto count = [&](const std::optional<Decimal>& each) {
            return each ? number_text(words, *each) : words("not counted");
        };
        facts.push_back({words("Platelets"),
                         fill(words("{before} in the blood, {after} in the plasma (10⁹/L)"),
                              {{"before", count(prp.platelets_before)}, {"after", count(prp.platelets_after)}})});
    }
    if (!prp.note.empty())
        facts.push_back({words("Note"), prp.note});
    return facts;
}

} // namespace clinic
