#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<FormulaCareRule>& violation)
{
    using enum FormulaCareRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case formula_missing: return tell(mark("Choose the formula."));
    case check_ins_too_many: return tell(mark("At most {most} check-ins can be asked for."));
    case day_missing: return tell(mark("Check-in {number}: say how many days after the session it is."));
    case day_out_of_range: return tell(mark("Check-in {number}: it is 1 to {most} whole days after the session."));
    case day_twice: return tell(mark("Two check-ins lie on day {day}. Put them together."));
    case look_for_unreadable:
        return tell(
            mark("Check-in {number}: what is looked for is too long (200 characters at most) or holds characters "
                 "that cannot be kept."));
    case ends_before_late_infections:
        return tell(mark("Late infections show until about day {day}. Ask a last time then, or later."));
    case item_unknown: return tell(mark("“{item}” is nothing that a formula can ask to be avoided longer."));
    case hours_not_longer:
        return tell(mark("{item}: the rules ask for {usual} hours already. Give more, or leave it empty."));
    case hours_out_of_range: return tell(mark("{item}: at most {most} hours, which is 90 days."));
    case nothing_changed: return tell(mark("This is what counts already."));
    case reason_too_short: return tell(mark("Write the reason, in at least 10 characters."));
    }
    return {};
}

} // namespace clinic
