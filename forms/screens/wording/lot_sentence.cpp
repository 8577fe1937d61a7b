#include "screens/wording/lot_sentence.h"

#include "screens/wording/telling.h"
#include "screens/wording/who_may.h"

namespace clinic {

std::string lot_sentence(const Words& words, const Zone& zone, LotFault fault, const std::vector<Mention>& mentions)
{
    using enum LotFault;
    const auto tell = [&](const char* english) { return telling(words, zone, english, mentions); };
    const auto tell_who = [&](const char* english, Right right) {
        return fill(tell(english), {{"who", who_may(words, right)}});
    };
    switch (fault) {
    case missing: return tell(mark("Choose the lot of {ingredient}."));
    case of_other_ingredient: return tell(mark("Lot {lot} is not a lot of {ingredient}. Choose one that is."));
    case unexpected:
        return tell(
            mark("A lot is given for what comes in none here: no ingredient of {version}, one that was left out, "
                 "or the patient's own blood. Take it out."));
    case expired:
        return tell_who(mark("Lot {lot} of {ingredient} expired on {expires}. Choose a lot that is in date; a new one "
                             "can be received by: {who}."),
                        Right::receive_lot);
    case held:
        return tell_who(mark("Lot {lot} of {ingredient} is on hold since {since}: “{reason}”. Choose another lot. It "
                             "can be released by: {who}."),
                        Right::block_lot);
    case used_up:
        return tell_who(mark("Nothing is left of lot {lot} of {ingredient}. Choose another lot; a wrong stock can be "
                             "corrected by: {who}."),
                        Right::correct_stock);
    case amount_missing:
        return tell(mark("It is not said how much of lot {lot} of {ingredient} was used, so its stock stays as it "
                         "is."));
    case not_counted: return tell(mark("Lot {lot} of {ingredient} is not counted. Leave the amount used empty."));
    case not_enough:
        return tell_who(mark("Only {left} of lot {lot} of {ingredient} are left. Correct the amount, or choose another "
                             "lot; a wrong stock can be corrected by: {who}."),
                        Right::correct_stock);
    case taken_already:
        return tell(mark("Lot {lot} of {ingredient} was counted when the vial was opened or mixed. Leave the amount "
                         "used empty."));
    }
    return {};
}

} // namespace clinic
