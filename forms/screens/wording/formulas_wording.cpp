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
        return tell(mark("This version has been in force, so its content never changes. Make a new version from it."));
    case parent_missing: return tell(mark("Name the version that this one is made from."));
    case parent_of_other_formula:
        return tell(mark("The parent is a version of another formula. Choose one of this formula."));
    case reason_missing: return tell(mark("Choose the reason for the change."));
    case reason_text_missing: return tell(mark("Say in words why the formula changes."));
    case reason_text_unreadable: return tell(mark("The reason is too long or holds characters that cannot be kept."));
    case lines_missing: return tell(mark("A version needs at least one ingredient."));
    case line_ingredient_missing: return tell(mark("A line has no ingredient. Choose one, or take the line out."));
    case line_ingredient_unknown: return tell(mark("An ingredient is not on file. Add it under Formulas first."));
    case line_ingredient_twice: return tell(mark("{ingredient} stands there twice. Take one line out."));
    case line_concentration_missing: return tell(mark("Give the concentration of {ingredient}."));
    case line_concentration_not_positive: return tell(mark("The concentration of {ingredient} must be more than 0."));
    case line_over_100_percent: return tell(mark("{ingredient} is over 100 % w/v. Check the value and the unit."));
    case sum_over_100_percent:
        return tell(mark("Together the ingredients are {sum} % w/v, over 100. Check the values and the units."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<VersionStepRule>& violation)
{
    using enum VersionStepRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case not_a_draft: return tell(mark("Only a draft can be put in force."));
    case not_effective: return tell(mark("Only a version in force can be withdrawn."));
    case reason_missing: return tell(mark("Give a reason of at least 10 characters."));
    }
    return {};
}

} // namespace clinic
