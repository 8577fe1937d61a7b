#include "domain/safety/version_change.h"

#include "domain/safety/sample_size.h"

namespace clinic {

namespace {

std::string_view formula_in(const std::string& version_key)
{
    return std::string_view(version_key).substr(0, version_key.find('@'));
}

bool shows(const Comparison& comparison)
{
    const auto& interval = comparison.difference.interval;
    return interval && (interval->low > 0 || interval->high < 0);
}

VersionChange change_between(const AuditLine& before, const AuditLine& after)
{
    VersionChange change{.before = before.counts.key,
                         .after = after.counts.key,
                         .comparison = compare({before.counts.reacted, before.counts.followed_up()},
                                               {after.counts.reacted, after.counts.followed_up()}),
                         .too_few = before.too_few || after.too_few};
    if (change.comparison && !shows(*change.comparison))
        change.sessions_needed = sessions_needed(change.comparison->before.value, change.comparison->after.value);
    return change;
}

} // namespace

std::vector<VersionChange> version_changes(const std::vector<AuditLine>& lines)
{
    std::vector<VersionChange> changes;
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (formula_in(lines[i - 1].counts.key) == formula_in(lines[i].counts.key))
            changes.push_back(change_between(lines[i - 1], lines[i]));
    adjust_for_many(changes);
    return changes;
}

} // namespace clinic
