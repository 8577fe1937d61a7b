#pragma once

#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <optional>

namespace clinic {

enum class ContactChannel { phone, message, in_person, video };
template <>
struct CodeTable<ContactChannel> {
    static constexpr auto rows = std::to_array<Code<ContactChannel>>({
        {ContactChannel::phone, "PHONE"},
        {ContactChannel::message, "MESSAGE"},
        {ContactChannel::in_person, "IN_PERSON"},
        {ContactChannel::video, "VIDEO"},
    });
};

/// An attempt to reach the patient of a session. One that reached the patient ends the urgent call that waits.
struct ContactDraft {
    std::optional<SessionId> session;
    std::optional<Moment> at;
    std::optional<ContactChannel> channel;
    std::optional<bool> reached;
    std::string note; // what was said, or what came of the attempt
};

struct ContactFacts {
    Moment now{};
    std::optional<Moment> session_ended; // of a signed session
};

enum class ContactRule {
    session_not_signed,
    at_missing,
    at_in_future,
    at_before_session_end,
    channel_missing,
    reached_missing,
    note_missing, // of what was said
    note_unreadable,
};
template <>
struct CodeTable<ContactRule> {
    static constexpr auto rows = std::to_array<Code<ContactRule>>({
        {ContactRule::session_not_signed, "session_not_signed"},
        {ContactRule::at_missing, "at_missing"},
        {ContactRule::at_in_future, "at_in_future"},
        {ContactRule::at_before_session_end, "at_before_session_end"},
        {ContactRule::channel_missing, "channel_missing"},
        {ContactRule::reached_missing, "reached_missing"},
        {ContactRule::note_missing, "note_missing"},
        {ContactRule::note_unreadable, "note_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(ContactRule);
[[nodiscard]] constexpr Weight weight_of(ContactRule)
{
    return Weight::refused;
}
using ContactViolations = Violations<ContactRule>;
[[nodiscard]] ContactViolations check(const ContactDraft&, const ContactFacts&);
using Contact = Accepted<ContactDraft, ContactFacts, ContactRule>;

} // namespace clinic
