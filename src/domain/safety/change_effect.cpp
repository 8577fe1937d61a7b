#include "domain/safety/change_effect.h"

#include "domain/safety/sample_size.h"

namespace clinic {

namespace {

constexpr double hoped_for = 0.5; // of the risk before: our own default, no norm gives one

std::int64_t wanted_after(const AuditLine& before)
{
    const auto needed = before.rate ? sessions_needed(*before.rate, *before.rate * hoped_for) : std::nullopt;
    return std::max(fewest_to_say, needed.value_or(fewest_to_say));
}

ChangeEffect effect_of(const CountedChange& counted)
{
    const bool enough_to_say = !counted.before.too_few && !counted.after.too_few;
    if (counted.comparison && enough_to_say)
        if (const auto& interval = counted.comparison->difference.interval) {
            if (interval->high < 0)
                return ChangeEffect::improved;
            if (interval->low > 0)
                return ChangeEffect::worse;
        }
    return counted.comparison && counted.still_needed() == 0 ? ChangeEffect::no_difference
                                                             : ChangeEffect::not_enough_yet;
}

} // namespace

std::int64_t CountedChange::still_needed() const
{
    return std::max<std::int64_t>(0, wanted - after.counts.followed_up());
}

CountedChange counted_change(const AuditCounts& before, const AuditCounts& after)
{
    CountedChange counted{.before = audit_line(before),
                          .after = audit_line(after),
                          .comparison =
                              compare({before.reacted, before.followed_up()}, {after.reacted, after.followed_up()})};
    counted.wanted = wanted_after(counted.before);
    counted.effect = effect_of(counted);
    return counted;
}

} // namespace clinic
