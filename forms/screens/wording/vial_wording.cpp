#include "screens/wording/lot_sentence.h"
#include "screens/wording/telling.h"
#include "screens/wording/who_may.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<VialRule>& violation)
{
    using enum VialRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    const auto tell_who = [&](const char* english, Right right) {
        return fill(tell(english), {{"who", who_may(words, right)}});
    };
    const auto tell_lot = [&](LotFault fault) { return lot_sentence(words, zone, fault, violation.mentions); };
    switch (violation.rule) {
    case source_missing: return tell(mark("Choose the lot that is opened, or the version that is mixed."));
    case source_twice: return tell(mark("A vial is opened from a lot or mixed of a version, never both."));
    case version_not_in_force: return tell(mark("{version} was not in force then. Choose the version in force."));
    case version_held:
        return tell_who(mark("{version} is on hold since {since}: “{reason}”. Choose another version. It can be "
                             "released by: {who}."),
                        Right::withdraw_formula);
    case version_with_blood:
        return tell(
            mark("{version} holds the patient's own blood, which is never mixed ahead. Choose another version."));
    case lot_missing: return tell_lot(LotFault::missing);
    case lot_of_other_ingredient: return tell_lot(LotFault::of_other_ingredient);
    case lot_unexpected: return tell_lot(LotFault::unexpected);
    case lot_expired: return tell_lot(LotFault::expired);
    case lot_held: return tell_lot(LotFault::held);
    case lot_used_up: return tell_lot(LotFault::used_up);
    case lot_amount_missing: return tell_lot(LotFault::amount_missing);
    case lot_not_counted: return tell_lot(LotFault::not_counted);
    case lot_not_enough: return tell_lot(LotFault::not_enough);
    case lot_amount_unreadable:
        return tell(mark("The amount {amount} of a lot must be more than 0, with at most three decimals."));
    case content_missing: return tell(mark("Say how much is in it, in mL."));
    case content_out_of_range: return tell(mark("A vial holds more than 0 and at most {largest} mL."));
    case opened_missing: return tell(mark("Give the day and the time when it was opened or mixed."));
    case opened_in_future: return tell(mark("It was opened or mixed in the future. Correct the day or the time."));
    case opened_by_missing: return tell(mark("Choose who opened or mixed it."));
    case checked_by_missing: return tell(mark("Choose who checked the mixture."));
    case checked_by_opener: return tell(mark("Somebody else than who mixed it must check it."));
    case discard_missing: return tell(mark("Give the day and the time after which it is discarded."));
    case discard_before_opening:
        return tell(mark("It would be discarded before it was opened. Correct one of the two."));
    case discard_beyond_use:
        return tell(mark("The version may be used for {hours} hours once mixed. Discard it sooner."));
    case discard_beyond_expiry: return tell(mark("One of its lots expires on {expires}. Discard it no later."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<VialWasteRule>& violation)
{
    using enum VialWasteRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case vial_missing: return tell(mark("Choose the vial."));
    case amount_missing: return tell(mark("Give the amount."));
    case amount_not_positive: return tell(mark("The amount must be more than 0."));
    case more_than_left: return tell(mark("Only {left} mL are left in it. Correct the amount."));
    case witness_missing: return tell(mark("Name who saw the waste."));
    case witness_is_actor: return tell(mark("The witness must be somebody else than who records the waste."));
    case witness_unreadable:
        return tell(mark("The name of the witness is too long or holds characters that cannot be kept."));
    case reason_too_short: return tell(mark("Give a reason of at least 10 characters."));
    }
    return {};
}

} // namespace clinic
