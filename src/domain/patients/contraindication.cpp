#include "domain/patients/contraindication.h"

#include "base/words.h"

#include <algorithm>

namespace clinic {

namespace {

/// The lists of public clinics differ; a clinician of the clinic confirms them (domain.md 6.1).
constexpr const char* clinic_lists = mark("published lists of clinics");
constexpr const char* of_ingredient = mark("published lists of clinics; cautions of the ingredient");

bool meets(const ContraindicationRule& rule, const AllergenGroups& groups, const std::set<std::string>& cas)
{
    if (rule.groups.empty() && rule.cas.empty())
        return true;
    return std::any_of(rule.groups.begin(), rule.groups.end(), [&](auto each) { return groups.contains(each); }) ||
           std::any_of(rule.cas.begin(), rule.cas.end(), [&](auto each) { return cas.contains(std::string(each)); });
}

bool is_over(const ContraindicationRule& rule, std::optional<Day> until, Day on)
{
    return rule.weight != ContraindicationWeight::absolute && until && *until <= on;
}

} // namespace

const std::vector<ContraindicationRule>& contraindication_rules()
{
    using enum Contraindication;
    using enum ContraindicationWeight;
    using Groups = std::set<AllergenGroup>;
    using Cas = std::set<std::string_view>;
    static const std::vector<ContraindicationRule> rules{
        {"PREGNANCY", pregnancy, AskedIn::session, absolute, {}, {}, clinic_lists},
        {"INFECTION", infection, AskedIn::session, absolute, {}, {}, clinic_lists},
        {"MINOR",
         minor,
         AskedIn::nowhere,
         absolute,
         {},
         {},
         mark("published lists of clinics; in England an offence for toxin and fillers since 2021")},
        {"COAGULOPATHY", coagulopathy, AskedIn::history, absolute, {}, {}, clinic_lists},
        {"ANTICOAGULANT", anticoagulant, AskedIn::history, relative, {}, {}, clinic_lists},
        {"THROMBOSIS_HISTORY",
         thrombosis_history,
         AskedIn::history,
         absolute,
         {},
         Cas{"1197-18-8"},
         of_ingredient}, // tranexamic acid
        {"CARDIAC_ARRHYTHMIA_XANTHINE",
         cardiac_arrhythmia,
         AskedIn::history,
         absolute,
         Groups{AllergenGroup::xanthine},
         {},
         of_ingredient},
        {"CARDIAC_ARRHYTHMIA", cardiac_arrhythmia, AskedIn::history, relative, {}, {}, clinic_lists},
        {"HYPERTENSION", hypertension, AskedIn::history, relative, {}, {}, clinic_lists},
        {"IMMUNOSUPPRESSION", immunosuppression, AskedIn::history, relative, {}, {}, clinic_lists},
        {"AUTOIMMUNE", autoimmune, AskedIn::history, relative, {}, {}, clinic_lists},
        {"CANCER_ACTIVE", cancer_active, AskedIn::history, absolute, {}, {}, clinic_lists},
        {"CANCER_HISTORY", cancer_history, AskedIn::history, relative, {}, {}, clinic_lists},
        {"DIABETES_UNCONTROLLED", diabetes_uncontrolled, AskedIn::history, relative, {}, {}, clinic_lists},
        {"THYROID", thyroid, AskedIn::history, relative, Groups{AllergenGroup::iodine_thyroid}, {}, of_ingredient},
        {"RENAL_HEPATIC", renal_hepatic, AskedIn::history, relative, {}, {}, clinic_lists},
        // carnitine, DMAE, tranexamic acid, and lidocaine by its group
        {"EPILEPSY", epilepsy, AskedIn::history, relative, Groups{AllergenGroup::amide_anaesthetic},
         Cas{"541-15-1", "108-01-0", "1197-18-8"}, of_ingredient},
        {"ASTHMA_SULFITE", asthma_sulfite, AskedIn::history, relative, Groups{AllergenGroup::sulfite}, Cas{"70-18-8"},
         of_ingredient}, // glutathione
        {"VASOVAGAL_HISTORY", vasovagal_history, AskedIn::history, relative, {}, {}, clinic_lists},
        {"BDD_SCREEN", bdd_screen, AskedIn::history, relative, {}, {}, clinic_lists},
        {"KELOID", keloid, AskedIn::history, relative, {}, {}, clinic_lists},
        {"ISOTRETINOIN", isotretinoin, AskedIn::history, temporary, {}, {}, clinic_lists},
        {"RECENT_PROCEDURE", recent_procedure, AskedIn::history, temporary, {}, {}, clinic_lists},
        {"EQUIPMENT_ALLERGY", equipment_allergy, AskedIn::history, relative, {}, {}, clinic_lists},
    };
    return rules;
}

const ContraindicationRule* contraindication_rule(std::string_view code)
{
    const auto& rules = contraindication_rules();
    const auto found = std::find_if(rules.begin(), rules.end(), [code](const auto& rule) { return rule.code == code; });
    return found == rules.end() ? nullptr : &*found;
}

std::vector<Contraindication> asked_in_history()
{
    std::vector<Contraindication> asked;
    for (const auto& rule : contraindication_rules())
        if (rule.asked == AskedIn::history && (asked.empty() || asked.back() != rule.what))
            asked.push_back(rule.what);
    return asked;
}

HistoryChapter chapter_of(Contraindication what)
{
    using enum Contraindication;
    switch (what) {
    case coagulopathy:
    case anticoagulant:
    case thrombosis_history:
    case cardiac_arrhythmia:
    case hypertension: return HistoryChapter::heart_and_blood;
    case immunosuppression:
    case autoimmune:
    case cancer_active:
    case cancer_history: return HistoryChapter::immunity_and_cancer;
    case pregnancy:
    case infection:
    case minor:
    case diabetes_uncontrolled:
    case thyroid:
    case renal_hepatic:
    case epilepsy:
    case asthma_sulfite:
    case vasovagal_history:
    case bdd_screen: return HistoryChapter::other_illnesses;
    case keloid:
    case isotretinoin:
    case recent_procedure:
    case equipment_allergy: return HistoryChapter::skin_and_treatments;
    }
    return HistoryChapter::other_illnesses;
}

bool is_temporary(Contraindication what)
{
    const auto& rules = contraindication_rules();
    return std::any_of(rules.begin(), rules.end(), [what](const auto& rule) {
        return rule.what == what && rule.weight == ContraindicationWeight::temporary;
    });
}

std::vector<Contraindicated> contraindicated(const std::vector<ContraindicationRule>& rules, const Present& present,
                                             const AllergenGroups& of_formula,
                                             const std::set<std::string>& cas_of_formula, Day on)
{
    std::vector<Contraindicated> found;
    for (const auto& rule : rules) {
        const auto known = present.find(rule.what);
        if (known == present.end() || rule.weight == ContraindicationWeight::none || is_over(rule, known->second, on) ||
            !meets(rule, of_formula, cas_of_formula))
            continue;
        const auto earlier =
            std::find_if(found.begin(), found.end(), [&rule](const auto& each) { return each.what == rule.what; });
        if (earlier == found.end())
            found.push_back({rule.what, rule.weight, known->second, rule.source});
        else if (rule.weight < earlier->weight)
            *earlier = {rule.what, rule.weight, known->second, rule.source};
    }
    return found;
}

} // namespace clinic
