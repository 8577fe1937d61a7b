#include "screens/wording/telling.h"
#include "screens/wording/who_may.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<LotRule>& violation)
{
    using enum LotRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case ingredient_missing: return tell(mark("Choose the ingredient that the lot is of."));
    case patients_blood:
        return tell(mark("The patient's own blood comes in no lot. Put down how it was prepared, on the patient's "
                         "page."));
    case code_missing: return tell(mark("Give the manufacturer's lot number, as the label shows it."));
    case code_unreadable:
        return tell(
            mark("The lot number is too long (35 characters at most) or holds characters that cannot be kept."));
    case code_is_label:
        return tell(mark("This is a whole GS1 label that cannot be read. Scan it again, or type its lot number "
                         "alone."));
    case code_taken: return tell(mark("Lot {code} of {manufacturer} is on file already for this ingredient."));
    case manufacturer_missing: return tell(mark("Give the manufacturer."));
    case manufacturer_unreadable:
        return tell(mark("The manufacturer is too long or holds characters that cannot be kept."));
    case expires_missing: return tell(mark("Give the day of expiry, or say that there is none on the label."));
    case expires_twice:
        return tell(mark("A lot without an expiry on its label has no day of expiry. Take out one of the two."));
    case already_expired: return tell(mark("This lot expired on {expires}; it can be kept on file but not injected."));
    case cosmetic: return tell(mark("A cosmetic is made for the skin, not for injection. Check the legal class."));
    case gtin_unreadable: return tell(mark("The GTIN is too long or holds characters that cannot be kept."));
    case gtin_check_digit: return tell(mark("The check digit of GTIN {gtin} is wrong. Compare it with the packing."));
    case storage_unreadable:
        return tell(mark("The storage is too long (200 characters at most) or holds characters that cannot be kept."));
    case received_in_future: return tell(mark("The day of receipt is in the future. Correct it."));
    case supplier_unreadable:
        return tell(mark("The supplier is too long (200 characters at most) or holds characters that cannot be kept."));
    case quantity_missing:
        return tell(mark("Give the quantity received, or take out its unit: the lot is then not counted."));
    case quantity_not_positive: return tell(mark("The quantity received must be more than 0."));
    case quantity_too_fine: return tell(mark("A quantity has at most three decimals."));
    case unit_missing: return tell(mark("Choose the unit of the quantity."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<HoldRule>& violation)
{
    using enum HoldRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case thing_missing: return tell(mark("Choose the lot, the version or the vial."));
    case held_already: return tell(mark("It is on hold already."));
    case not_held: return tell(mark("It is not on hold."));
    case reason_too_short: return tell(mark("Give a reason of at least 10 characters."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<MovementRule>& violation)
{
    using enum MovementRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case lot_missing: return tell(mark("Choose the lot."));
    case not_counted: return tell(mark("This lot was received without a quantity, so it is not counted."));
    case kind_missing: return tell(mark("Choose what happened to the stock."));
    case used_by_sessions: return tell(mark("This follows from sessions and vials and is not written down by hand."));
    case amount_missing: return tell(mark("Give the amount."));
    case amount_not_positive: return tell(mark("The amount must be more than 0; only a correction may be less."));
    case amount_too_fine: return tell(mark("A quantity has at most three decimals."));
    case more_than_on_hand:
        return fill(
            tell(mark("Only {left} are on hand. Correct the amount; a wrong stock can be corrected by: {who}.")),
            {{"who", who_may(words, Right::correct_stock)}});
    case witness_missing: return tell(mark("Name who saw the waste."));
    case witness_is_actor: return tell(mark("The witness must be somebody else than who records the waste."));
    case witness_unreadable:
        return tell(mark("The name of the witness is too long or holds characters that cannot be kept."));
    case reason_too_short: return tell(mark("Give a reason of at least 10 characters."));
    }
    return {};
}

} // namespace clinic
