#pragma once

#include "base/calendar.h"
#include "base/codes.h"
#include "domain/formulas/allergen_group.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

/// What may stand against an injection (domain.md 6.1), but for allergies and aspirin, which have rules of their own.
enum class Contraindication {
    pregnancy, // or breast-feeding
    infection, // at the site, or fever
    minor,
    coagulopathy,
    anticoagulant,
    immunosuppression,
    autoimmune,
    cancer_active,
    cancer_history, // in the last five years
    diabetes_uncontrolled,
    keloid,
    cardiac_arrhythmia,
    hypertension,
    thyroid,
    renal_hepatic,
    epilepsy,
    thrombosis_history,
    asthma_sulfite,
    isotretinoin,
    recent_procedure,
    vasovagal_history,
    bdd_screen,
    equipment_allergy,
};
template <>
struct CodeTable<Contraindication> {
    static constexpr auto rows = std::to_array<Code<Contraindication>>({
        {Contraindication::pregnancy, "PREGNANCY"},
        {Contraindication::infection, "INFECTION"},
        {Contraindication::minor, "MINOR"},
        {Contraindication::coagulopathy, "COAGULOPATHY"},
        {Contraindication::anticoagulant, "ANTICOAGULANT"},
        {Contraindication::immunosuppression, "IMMUNOSUPPRESSION"},
        {Contraindication::autoimmune, "AUTOIMMUNE"},
        {Contraindication::cancer_active, "CANCER_ACTIVE"},
        {Contraindication::cancer_history, "CANCER_HISTORY"},
        {Contraindication::diabetes_uncontrolled, "DIABETES_UNCONTROLLED"},
        {Contraindication::keloid, "KELOID"},
        {Contraindication::cardiac_arrhythmia, "CARDIAC_ARRHYTHMIA"},
        {Contraindication::hypertension, "HYPERTENSION"},
        {Contraindication::thyroid, "THYROID"},
        {Contraindication::renal_hepatic, "RENAL_HEPATIC"},
        {Contraindication::epilepsy, "EPILEPSY"},
        {Contraindication::thrombosis_history, "THROMBOSIS_HISTORY"},
        {Contraindication::asthma_sulfite, "ASTHMA_SULFITE"},
        {Contraindication::isotretinoin, "ISOTRETINOIN"},
        {Contraindication::recent_procedure, "RECENT_PROCEDURE"},
        {Contraindication::vasovagal_history, "VASOVAGAL_HISTORY"},
        {Contraindication::bdd_screen, "BDD_SCREEN"},
        {Contraindication::equipment_allergy, "EQUIPMENT_ALLERGY"},
    });
};

/// When it is asked: in the history, which is confirmed from time to time; before every session; or never, because the
/// record knows.
enum class AskedIn { history, session, nowhere };

/// Absolute: blocks. Temporary: blocks until a day. Relative: warns. None: this clinic lets it not count.
enum class ContraindicationWeight { absolute, temporary, relative, none };
template <>
struct CodeTable<ContraindicationWeight> {
    static constexpr auto rows = std::to_array<Code<ContraindicationWeight>>({
        {ContraindicationWeight::absolute, "ABSOLUTE"},
        {ContraindicationWeight::temporary, "TEMPORARY"},
        {ContraindicationWeight::relative, "RELATIVE"},
        {ContraindicationWeight::none, "NONE"},
    });
};

/// One contraindication as data. With groups or CAS numbers it stands only against formulas that contain one of them.
struct ContraindicationRule {
    std::string_view code; // "KELOID"
    Contraindication what;
    AskedIn asked;
    ContraindicationWeight weight;
    std::set<AllergenGroup> groups = {};
    std::set<std::string_view> cas = {};
    std::string source = {};
    std::string weighed_by = {}; // the key of the clinic's own weight, where that counts
};
/// The default rules, in the order in which they are asked (domain.md 6.1; the weights are the clinic's to confirm).
[[nodiscard]] const std::vector<ContraindicationRule>& contraindication_rules();
/// The default rule of this code, or none.
[[nodiscard]] const ContraindicationRule* contraindication_rule(std::string_view code);
/// The version of the rules above, kept with what was judged by them.
inline constexpr std::string_view contraindication_rules_version = "1";

/// What the history asks for, in its order.
[[nodiscard]] std::vector<Contraindication> asked_in_history();
/// The chapter of the history in which it is asked.
enum class HistoryChapter { heart_and_blood, immunity_and_cancer, other_illnesses, skin_and_treatments };
[[nodiscard]] HistoryChapter chapter_of(Contraindication);
/// True when a "yes" needs the day from which the patient may be treated again.
[[nodiscard]] bool is_temporary(Contraindication);

/// What is known of the patient that may stand against an injection; those that pass, with the day from which the
/// patient may be treated again.
using Present = std::map<Contraindication, std::optional<Day>>;

/// A contraindication that stands against this formula on this day.
struct Contraindicated {
    Contraindication what;
    ContraindicationWeight weight;
    std::optional<Day> until;
    std::string source;
    bool operator==(const Contraindicated&) const = default;
};
/// One a contraindication, by its heaviest rule that applies; in the order of the rules.
[[nodiscard]] std::vector<Contraindicated> contraindicated(const std::vector<ContraindicationRule>&, const Present&,
                                                           const AllergenGroups& of_formula,
                                                           const std::set<std::string>& cas_of_formula, Day on);

} // namespace clinic
