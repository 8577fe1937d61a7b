#include "domain/formulas/lot.h"

#include "domain/clinic/limits.h"
#include "domain/formulas/check_digits.h"

namespace clinic {

std::string_view field_of(LotRule rule)
{
    using enum LotRule;
    switch (rule) {
    case ingredient_missing:
    case patients_blood: return "lot.ingredient";
    case code_missing:
    case code_unreadable:
    case code_is_label:
    case code_taken: return "lot.code";
    case manufacturer_missing:
    case manufacturer_unreadable: return "lot.manufacturer";
    case expires_missing:
    case expires_twice:
    case already_expired: return "lot.expires";
    case cosmetic: return "lot.legal_class";
    case gtin_unreadable:
    case gtin_check_digit: return "lot.gtin";
    case storage_unreadable: return "lot.storage";
    case received_in_future: return "lot.received";
    case supplier_unreadable: return "lot.supplier";
    case quantity_missing:
    case quantity_not_positive:
    case quantity_too_fine: return "lot.quantity";
    case unit_missing: return "lot.unit";
    }
    return "lot";
}

namespace {

void check_delivery(Verdict<LotRule>& verdict, const LotDraft& draft, const LotFacts& facts)
{
    using enum LotRule;
    verdict.require(draft.legal_class != LegalClass::cosmetic, cosmetic);
    verdict.require(is_short_text(draft.gtin), gtin_unreadable);
    verdict.require(check_gtin(draft.gtin) != CheckDigit::wrong, gtin_check_digit, {{"gtin", draft.gtin}});
    verdict.require(is_short_text(draft.storage), storage_unreadable);
    verdict.require(!draft.received || *draft.received <= facts.today, received_in_future);
    verdict.require(is_short_text(draft.supplier), supplier_unreadable);
    verdict.require(draft.quantity.has_value() || !draft.unit, quantity_missing);
    verdict.require(draft.unit.has_value() || !draft.quantity, unit_missing);
    verdict.require(!draft.quantity || *draft.quantity > Decimal(), quantity_not_positive);
    verdict.require(!draft.quantity || is_countable(*draft.quantity), quantity_too_fine);
}

} // namespace

LotDraft labelled(LotDraft draft, const Gs1Label& label)
{
    if (!label.lot.empty())
        draft.code = label.lot;
    if (!label.gtin.empty())
        draft.gtin = label.gtin;
    if (label.expires) {
        draft.expires = label.expires;
        draft.no_expiry_on_label = false;
    }
    return draft;
}

LotViolations check(const LotDraft& draft, const LotFacts& facts)
{
    using enum LotRule;
    Verdict<LotRule> verdict;
    verdict.require(draft.ingredient && facts.ingredient_known, ingredient_missing);
    verdict.require(!facts.patients_blood, patients_blood);
    verdict.require(!is_blank(draft.code), code_missing);
    const bool whole_label = looks_like_gs1(draft.code);
    verdict.require(!whole_label, code_is_label);
    verdict.require(whole_label || (is_short_text(draft.code) && length_of(draft.code) <= longest_lot_code),
                    code_unreadable);
    verdict.require(!facts.code_taken, code_taken, {{"code", draft.code}, {"manufacturer", draft.manufacturer}});
    verdict.require(!is_blank(draft.manufacturer), manufacturer_missing);
    verdict.require(is_short_text(draft.manufacturer), manufacturer_unreadable);
    verdict.require(draft.expires || draft.no_expiry_on_label, expires_missing);
    verdict.require(!(draft.expires && draft.no_expiry_on_label), expires_twice);
    if (draft.expires)
        verdict.require(in_date(draft.expires, facts.today), already_expired, {{"expires", *draft.expires}});
    check_delivery(verdict, draft, facts);
    return std::move(verdict).broken();
}

} // namespace clinic
