#include "domain/formulas/formula.h"

#include "base/text.h"
#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::size_t longest_code = 20;

/// Capitals, digits and hyphens, so that a code can be typed, read out and followed by @3.
bool is_code(std::string_view text)
{
    return !text.empty() && text.size() <= longest_code && text.front() != '-' && text.back() != '-' &&
           std::all_of(text.begin(), text.end(),
                       [](char each) { return (each >= 'A' && each <= 'Z') || is_digit(each) || each == '-'; });
}

} // namespace

std::string_view field_of(FormulaRule rule)
{
    using enum FormulaRule;
    switch (rule) {
    case code_missing:
    case code_form:
    case code_taken: return "formula.code";
    case name_missing:
    case name_unreadable: return "formula.name";
    case indications_missing: return "formula.indications";
    }
    return "formula";
}

FormulaViolations check(const FormulaDraft& draft, const FormulaFacts& facts)
{
    using enum FormulaRule;
    Verdict<FormulaRule> verdict;
    verdict.require(!is_blank(draft.code), code_missing);
    verdict.require(is_blank(draft.code) || is_code(draft.code), code_form);
    verdict.require(!facts.code_taken, code_taken, {{"code", draft.code}});
    verdict.require(!is_blank(draft.name), name_missing);
    verdict.require(is_short_text(draft.name), name_unreadable);
    verdict.require(!draft.indications.empty(), indications_missing);
    return std::move(verdict).broken();
}

} // namespace clinic
