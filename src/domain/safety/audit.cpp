#include "domain/safety/audit.h"

namespace clinic {

Elapsed length_of(AuditWindow window)
{
    using std::chrono::hours;
    switch (window) {
    case AuditWindow::hours_72: return hours(72);
    case AuditWindow::days_14: return hours(14 * 24);
    case AuditWindow::days_60: return hours(60 * 24);
    }
    return hours(0);
}

FollowUpClass classify(const FollowUpFacts& facts, AuditWindow window)
{
    const auto last_day = facts.ended_day + std::chrono::ceil<std::chrono::days>(length_of(window));
    if (facts.first_reaction && *facts.first_reaction <= last_day)
        return FollowUpClass::reacted;
    const bool window_seen = facts.last_asked && *facts.last_asked >= facts.ended + length_of(window);
    return window_seen ? FollowUpClass::asked_no_reaction : FollowUpClass::not_yet_asked;
}

AuditLine audit_line(const AuditCounts& counts)
{
    AuditLine line{.counts = counts, .rate = std::nullopt, .interval = std::nullopt, .too_few = false};
    line.too_few = counts.followed_up() < fewest_to_say;
    line.interval = wilson(counts.reacted, counts.followed_up());
    if (counts.followed_up() > 0)
        line.rate = static_cast<double>(counts.reacted) / static_cast<double>(counts.followed_up());
    return line;
}

} // namespace clinic
