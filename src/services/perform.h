#pragma once

#include "domain/clinic/rights.h"
#include "domain/clinic/violation.h"
#include "records/page.h"
#include "records/records.h"

#include <stdexcept>

namespace clinic {

/// The request id was used before for a different deed: the caller mixed up two requests, and nothing was changed.
class RequestIdReused : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

/// What this deed left when it was done before under the same request id; nothing for a new request.
[[nodiscard]] inline std::optional<Receipt> done_before(const Records& records, const Deed& deed, std::string_view name)
{
    auto earlier = records.trail().receipt_of(deed.request_id);
    if (earlier && earlier->deed != name)
        throw RequestIdReused("request id belongs to an earlier deed: " + earlier->deed);
    return earlier;
}

/// How every deed goes: right, repeat, change, work, commit. `work(Change&)` returns what it added, or the broken
/// rules.
template <typename Id, typename Rule, typename Work>
Outcome<Saved<Id>, Violations<Rule>> perform(Records& records, const Deed& deed, Right right, std::string_view name,
                                             Work work)
{
    require(deed.actor, right);
    if (const auto earlier = done_before(records, deed, name))
        return Saved<Id>{Id(earlier->row), earlier->key, *earlier};
    const auto change = records.begin_change(deed);
    const Outcome<Added<Id>, Violations<Rule>> done = work(*change);
    if (!done)
        return done.reasons();
    return Saved<Id>{done->id, done->key, change->commit(name)};
}

} // namespace clinic
