#pragma once

#include "base/calendar.h"
#include "base/words.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <optional>
#include <string>

namespace clinic {

/// How the aftercare on paper came to the patient.
enum class HandoutWay { paper, email, message };
template <>
struct CodeTable<HandoutWay> {
    static constexpr auto rows = std::to_array<Code<HandoutWay>>({
        {HandoutWay::paper, "PAPER"},
        {HandoutWay::email, "EMAIL"},
        {HandoutWay::message, "MESSAGE"},
    });
};

/// What the patient said to it.
enum class Acknowledgement { repeated, said, signed_copy, none };
template <>
struct CodeTable<Acknowledgement> {
    static constexpr auto rows = std::to_array<Code<Acknowledgement>>({
        {Acknowledgement::repeated, "REPEATED"},
        {Acknowledgement::said, "SAID"},
        {Acknowledgement::signed_copy, "SIGNED"},
        {Acknowledgement::none, "NONE"},
    });
};

/// The aftercare of a session handed to the patient, and how it was acknowledged. It may be handed over again.
struct HandoutDraft {
    std::optional<SessionId> session = {};
    std::optional<Moment> at = {};
    std::optional<Language> language = {};
    std::optional<HandoutWay> way = {};
    std::optional<Acknowledgement> acknowledged = {};
    std::string note = {}; // why it was not acknowledged, or anything else
    bool operator==(const HandoutDraft&) const = default;
};
struct HandoutFacts {
    Moment now{};
    std::optional<Moment> session_ended = {}; // of a signed session that counts
};
enum class HandoutRule {
    session_not_signed,
    at_missing,
    at_in_future,
    at_before_session_end,
    language_missing,
    way_missing,
    acknowledged_missing,
    note_missing, // why not acknowledged
    note_unreadable,
};
template <>
struct CodeTable<HandoutRule> {
    static constexpr auto rows = std::to_array<Code<HandoutRule>>({
        {HandoutRule::session_not_signed, "session_not_signed"},
        {HandoutRule::at_missing, "at_missing"},
        {HandoutRule::at_in_future, "at_in_future"},
        {HandoutRule::at_before_session_end, "at_before_session_end"},
        {HandoutRule::language_missing, "language_missing"},
        {HandoutRule::way_missing, "way_missing"},
        {HandoutRule::acknowledged_missing, "acknowledged_missing"},
        {HandoutRule::note_missing, "note_missing"},
        {HandoutRule::note_unreadable, "note_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(HandoutRule);
[[nodiscard]] constexpr Weight weight_of(HandoutRule)
{
    return Weight::refused;
}
using HandoutViolations = Violations<HandoutRule>;
[[nodiscard]] HandoutViolations check(const HandoutDraft&, const HandoutFacts&);
using Handout = Accepted<HandoutDraft, HandoutFacts, HandoutRule>;

/// A paper in the patient's hands, with the version of the aftercare rules that it told.
struct HandoutOnFile {
    HandoutId id;
    std::string key; // "HD-000012"
    std::string session_key;
    HandoutDraft handout;
    std::string rules_version;
    std::string by;
};

} // namespace clinic
