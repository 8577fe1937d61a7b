#include "domain/formulas/lot.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(LotRule rule)
{
    using enum LotRule;
    switch (rule) {
    case ingredient_missing: return "lot.ingredient";
    case code_missing:
    case code_unreadable:
    case code_taken: return "lot.code";
    case manufacturer_missing:
    case manufacturer_unreadable: return "lot.manufacturer";
    case expires_missing:
    case expires_twice:
    case already_expired: return "lot.expires";
    }
    return "lot";
}

LotViolations check(const LotDraft& draft, const LotFacts& facts)
{
    using enum LotRule;
    Verdict<LotRule> verdict;
    verdict.require(draft.ingredient && facts.ingredient_known, ingredient_missing);
    verdict.require(!is_blank(draft.code), code_missing);
    verdict.require(is_short_text(draft.code) && length_of(draft.code) <= longest_lot_code, code_unreadable);
    verdict.require(!facts.code_taken, code_taken, {{"code", draft.code}, {"manufacturer", draft.manufacturer}});
    verdict.require(!is_blank(draft.manufacturer), manufacturer_missing);
    verdict.require(is_short_text(draft.manufacturer), manufacturer_unreadable);
    verdict.require(draft.expires || draft.no_expiry_on_label, expires_missing);
    verdict.require(!(draft.expires && draft.no_expiry_on_label), expires_twice);
    if (draft.expires)
        verdict.require(in_date(draft.expires, facts.today), already_expired, {{"expires", *draft.expires}});
    return std::move(verdict).broken();
}

} // namespace clinic
