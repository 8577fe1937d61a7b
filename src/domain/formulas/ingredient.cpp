#include "domain/formulas/ingredient.h"

#include "domain/clinic/limits.h"
#include "domain/formulas/check_digits.h"

#include <algorithm>
#include <string>
#include <vector>

namespace clinic {

std::string_view field_of(IngredientRule rule)
{
    using enum IngredientRule;
    switch (rule) {
    case inci_missing:
    case inci_unreadable:
    case inci_taken: return "ingredient.inci";
    case common_name_unreadable: return "ingredient.common_name";
    case category_missing: return "ingredient.category";
    case cas_form:
    case cas_check_digit: return "ingredient.cas";
    case ec_form:
    case ec_check_digit: return "ingredient.ec";
    case functions_unreadable: return "ingredient.functions";
    case name_unreadable: return "ingredient.name_fr";
    case inn_unreadable: return "ingredient.inn";
    case origin_unreadable: return "ingredient.origin";
    case changed_meanwhile: return "ingredient.row_version";
    }
    return "ingredient";
}

Weight weight_of(IngredientRule rule)
{
    using enum IngredientRule;
    switch (rule) {
    case cas_form:
    case cas_check_digit:
    case ec_form:
    case ec_check_digit: return Weight::warning;
    case inci_missing:
    case inci_unreadable:
    case inci_taken:
    case common_name_unreadable:
    case category_missing:
    case functions_unreadable:
    case name_unreadable:
    case inn_unreadable:
    case origin_unreadable:
    case changed_meanwhile: return Weight::refused;
    }
    return Weight::refused;
}

std::vector<std::string> numbers_in(std::string_view text)
{
    std::vector<std::string> numbers;
    while (!is_blank(text)) {
        const auto number = text.substr(0, text.find('/'));
        text.remove_prefix(std::min(number.size() + 1, text.size()));
        const auto first = std::min(number.find_first_not_of(' '), number.size());
        numbers.emplace_back(number.substr(first, number.find_last_not_of(' ') + 1 - first));
    }
    return numbers;
}

namespace {

void check_numbers(Verdict<IngredientRule>& verdict, const IngredientDraft& draft)
{
    using enum IngredientRule;
    for (const auto& each : numbers_in(draft.cas)) {
        const CheckDigit digit = check_cas(each);
        verdict.require(digit != CheckDigit::not_that_form, cas_form, {{"cas", each}});
        verdict.require(digit != CheckDigit::wrong, cas_check_digit, {{"cas", each}});
    }
    for (const auto& each : numbers_in(draft.ec)) {
        const CheckDigit digit = check_ec(each);
        verdict.require(digit != CheckDigit::not_that_form, ec_form, {{"ec", each}});
        verdict.require(digit != CheckDigit::wrong, ec_check_digit, {{"ec", each}});
    }
}

} // namespace

IngredientViolations check(const IngredientDraft& draft, const IngredientFacts& facts)
{
    using enum IngredientRule;
    Verdict<IngredientRule> verdict;
    verdict.require(!is_blank(draft.inci), inci_missing);
    verdict.require(is_clean_text(draft.inci) && length_of(draft.inci) <= longest_inci, inci_unreadable);
    verdict.require(!facts.inci_taken, inci_taken, {{"inci", draft.inci}});
    verdict.require(is_short_text(draft.common_name), common_name_unreadable);
    verdict.require(draft.category.has_value(), category_missing);
    check_numbers(verdict, draft);
    verdict.require(is_long_text(draft.functions), functions_unreadable);
    verdict.require(is_short_text(draft.name_fr) && is_short_text(draft.name_el), name_unreadable);
    verdict.require(is_short_text(draft.inn), inn_unreadable);
    verdict.require(is_short_text(draft.origin), origin_unreadable);
    verdict.require(!facts.row_version || *facts.row_version == draft.row_version, changed_meanwhile);
    return std::move(verdict).broken();
}

} // namespace clinic
