#pragma once

#include "base/words.h"
#include "domain/clinic/country.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"
#include "domain/requests/legal_clock.h"

#include <optional>

namespace clinic {

/// How a request came in.
enum class RequestChannel { in_person, letter, email, phone };
template <>
struct CodeTable<RequestChannel> {
    static constexpr auto rows = std::to_array<Code<RequestChannel>>({
        {RequestChannel::in_person, "IN_PERSON"},
        {RequestChannel::letter, "LETTER"},
        {RequestChannel::email, "EMAIL"},
        {RequestChannel::phone, "PHONE"},
    });
};

/// A patient's request for the documents of what was injected (S52).
struct RequestDraft {
    std::optional<PatientId> patient;
    std::optional<Day> received;
    std::optional<RequestChannel> channel;
    std::optional<Language> language;
    std::string note;
};

struct RequestFacts {
    Day today;
    bool patient_known = false;
};

enum class RequestRule {
    patient_missing,
    received_missing,
    received_in_future,
    channel_missing,
    language_missing,
    note_unreadable,
};
template <>
struct CodeTable<RequestRule> {
    static constexpr auto rows = std::to_array<Code<RequestRule>>({
        {RequestRule::patient_missing, "patient_missing"},
        {RequestRule::received_missing, "received_missing"},
        {RequestRule::received_in_future, "received_in_future"},
        {RequestRule::channel_missing, "channel_missing"},
        {RequestRule::language_missing, "language_missing"},
        {RequestRule::note_unreadable, "note_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(RequestRule);
[[nodiscard]] constexpr Weight weight_of(RequestRule)
{
    return Weight::refused;
}
using RequestViolations = Violations<RequestRule>;
[[nodiscard]] RequestViolations check(const RequestDraft&, const RequestFacts&);
using Request = Accepted<RequestDraft, RequestFacts, RequestRule>;

/// Handing the dossier over ends the request.
struct AnswerDraft {
    std::optional<RequestId> request;
    std::string identity_seen; // which proof, by whom
    std::string handed_over;   // how: in person, registered letter …
    std::string paper_digest;  // SHA-256 of the dossier's bytes, in hex
};
struct AnswerFacts {
    bool request_known = false;
    bool answered_already = false;
};
enum class AnswerRule { request_missing, answered_already, identity_missing, handed_over_missing, paper_missing };
template <>
struct CodeTable<AnswerRule> {
    static constexpr auto rows = std::to_array<Code<AnswerRule>>({
        {AnswerRule::request_missing, "request_missing"},
        {AnswerRule::answered_already, "answered_already"},
        {AnswerRule::identity_missing, "identity_missing"},
        {AnswerRule::handed_over_missing, "handed_over_missing"},
        {AnswerRule::paper_missing, "paper_missing"},
    });
};
[[nodiscard]] std::string_view field_of(AnswerRule);
[[nodiscard]] constexpr Weight weight_of(AnswerRule)
{
    return Weight::refused;
}
using AnswerViolations = Violations<AnswerRule>;
[[nodiscard]] AnswerViolations check(const AnswerDraft&, const AnswerFacts&);
using RequestAnswer = Accepted<AnswerDraft, AnswerFacts, AnswerRule>;

} // namespace clinic
