#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<IngredientRule>& violation)
{
    using enum IngredientRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case inci_missing: return tell(mark("Give the INCI name, or the INN where there is none."));
    case inci_unreadable:
        return tell(
            mark("The INCI name is too long (2,000 characters at most) or holds characters that cannot be kept."));
    case inci_taken: return tell(mark("{inci} is on file already with this CAS number."));
    case common_name_unreadable:
        return tell(mark("The common name is too long or holds characters that cannot be kept."));
    case category_missing: return tell(mark("Choose the category."));
    case cas_form: return tell(mark("“{cas}” is not written like a CAS number (58-08-2)."));
    case cas_check_digit: return tell(mark("The check digit of CAS {cas} is wrong. Compare it with the label."));
    case ec_form: return tell(mark("“{ec}” is not written like an EC number (200-362-1)."));
    case ec_check_digit: return tell(mark("The check digit of EC {ec} is wrong. Compare it with the label."));
    case functions_unreadable: return tell(mark("The functions are too long or hold characters that cannot be kept."));
    case name_unreadable:
        return tell(mark("The French or the Greek name is too long or holds characters that cannot be kept."));
    case inn_unreadable: return tell(mark("The INN is too long or holds characters that cannot be kept."));
    case origin_unreadable: return tell(mark("The origin is too long or holds characters that cannot be kept."));
    case changed_meanwhile:
        return tell(mark("Somebody else changed this ingredient since you opened it. Open it again and add your "
                         "changes to theirs."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<FormulaRule>& violation)
{
    using enum FormulaRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case code_missing: return tell(mark("Give the formula a code, like HAIR-01."));
    case code_form:
        return tell(
            mark("A code is made of capital letters, digits and hyphens, at most 20 characters, like HAIR-01."));
    case code_taken: return tell(mark("The code {code} is taken. Choose another."));
    case name_missing: return tell(mark("Give the formula a name."));
    case name_unreadable:
        return tell(mark("The name is too long (200 characters at most) or holds characters that cannot be kept."));
    case indications_missing: return tell(mark("Choose at least one indication."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<VersionRule>& violation)
{
    using enum VersionRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case formula_missing: return tell(mark("Choose the formula of which this is a version."));
    case not_a_draft:
        return tell(mark("Only a draft can be changed, and this version has gone to review. Make a new version from "
                         "it."));
    case changed_meanwhile:
        return tell(mark("Somebody else changed this draft since you opened it. Open it again and add your changes to "
                         "theirs."));
    case parent_missing: return tell(mark("Name the version that this one is made from."));
    case parent_of_other_formula:
        return tell(mark("The parent is a version of another formula. Choose one of this formula."));
    case parent_follows_it:
        return tell(mark("The parent was itself made from this version. Choose an earlier one as the parent."));
    case reason_missing: return tell(mark("Choose the reason for the change."));
    case reason_text_missing: return tell(mark("Say in words why the formula changes."));
    case reason_text_unreadable: return tell(mark("The reason is too long or holds characters that cannot be kept."));
    case change_not_open:
        return tell(mark("This change request is over or is about another formula. Choose another one, or none."));
    case lines_missing: return tell(mark("A version needs at least one ingredient."));
    case line_ingredient_missing: return tell(mark("A line has no ingredient. Choose one, or take the line out."));
    case line_ingredient_unknown: return tell(mark("An ingredient is not on file. Add it under Formulas first."));
    case line_ingredient_twice: return tell(mark("{ingredient} stands there twice. Take one line out."));
    case line_concentration_missing: return tell(mark("Give the concentration of {ingredient}."));
    case line_concentration_not_positive: return tell(mark("The concentration of {ingredient} must be more than 0."));
    case line_over_100_percent: return tell(mark("{ingredient} is over 100 % w/v. Check the value and the unit."));
    case sum_over_100_percent:
        return tell(mark("Together the ingredients are {sum} % w/v, over 100. Check the values and the units."));
    case same_as_older:
        return tell(mark("This is the composition of {version} again, which {successor} replaced for a reason: "
                         "{reason}"));
    case ingredient_taken_out:
        return tell(mark("{ingredient} comes back: {successor} took it out of {version} for safety: {reason}"));
    case blood_twice: return tell(mark("A formula holds the patient's own blood once. Take one of the two out."));
    case cosmetic_in_injection:
        return tell(mark("{ingredient} is a cosmetic by law, which is not made to be injected. Use a product that is, "
                         "or correct the legal class of the ingredient."));
    case vehicle_may_harm:
        return tell(mark("An oily or alcoholic vehicle can make the skin die where it is injected."));
    case ph_out_of_range: return tell(mark("A pH lies between 0 and {highest}."));
    case ph_tolerance_wrong: return tell(mark("A tolerance stands beside a pH and is not below 0."));
    case osmolality_out_of_range: return tell(mark("An osmolality is more than 0 mOsm/kg."));
    case osmolality_tolerance_wrong: return tell(mark("A tolerance stands beside an osmolality and is not below 0."));
    case not_isotonic:
        return tell(mark("Isotonic is about {lowest} to {highest} mOsm/kg; outside it an injection stings."));
    case depth_not_positive: return tell(mark("A depth is more than 0 mm."));
    case needle_too_deep: return tell(mark("Mesotherapy goes no deeper than {deepest} mm."));
    case volume_range_wrong:
        return tell(mark("The volumes are more than 0 mL, and the least is not more than the most."));
    case beyond_use_wrong: return tell(mark("The mix may be used for at least 1 hour, counted in whole hours."));
    case specification_unreadable:
        return tell(mark("A text is too long (20,000 characters at most) or holds characters that cannot be kept: "
                         "{text}"));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<VersionStepRule>& violation)
{
    using enum VersionStepRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case not_a_draft: return tell(mark("Only a draft is submitted for review; {version} is not one: {state}."));
    case author_missing:
        return tell(
            mark("{version} names no author. Change the draft and say who wrote it; somebody else approves it."));
    case not_in_review:
        return tell(mark("Only a version in review is approved or rejected; {version} is not: {state}. A draft is "
                         "submitted for review first."));
    case decider_missing:
        return tell(mark("Say who of the staff decides. Whoever is missing there is put on file under "
                         "Staff."));
    case decider_is_author:
        return tell(mark("Whoever wrote {version} cannot approve it. Somebody else who may approve formulas must."));
    case not_approved: return tell(mark("Only an approved version is put in force; {version} is not: {state}."));
    case not_effective: return tell(mark("Only a version in force is withdrawn; {version} is not: {state}."));
    case reason_missing: return tell(mark("Give a reason of at least 10 characters."));
    }
    return {};
}

} // namespace clinic
