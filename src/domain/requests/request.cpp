#include "domain/requests/request.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(RequestRule rule)
{
    using enum RequestRule;
    switch (rule) {
    case patient_missing: return "request.patient";
    case received_missing:
    case received_in_future: return "request.received";
    case channel_missing: return "request.channel";
    case language_missing: return "request.language";
    case note_unreadable: return "request.note";
    }
    return "request";
}

RequestViolations check(const RequestDraft& draft, const RequestFacts& facts)
{
    using enum RequestRule;
    Verdict<RequestRule> verdict;
    verdict.require(draft.patient && facts.patient_known, patient_missing);
    verdict.require(draft.received.has_value(), received_missing);
    verdict.require(!draft.received || *draft.received <= facts.today, received_in_future);
    verdict.require(draft.channel.has_value(), channel_missing);
    verdict.require(draft.language.has_value(), language_missing);
    verdict.require(is_long_text(draft.note), note_unreadable);
    return std::move(verdict).broken();
}

std::string_view field_of(AnswerRule rule)
{
    using enum AnswerRule;
    switch (rule) {
    case request_missing:
    case answered_already: return "answer.request";
    case identity_missing: return "answer.identity_seen";
    case handed_over_missing: return "answer.handed_over";
    case paper_missing: return "answer.paper";
    }
    return "answer";
}

AnswerViolations check(const AnswerDraft& draft, const AnswerFacts& facts)
{
    using enum AnswerRule;
    Verdict<AnswerRule> verdict;
    verdict.require(draft.request && facts.request_known, request_missing);
    verdict.require(!facts.answered_already, answered_already);
    verdict.require(!is_blank(draft.identity_seen) && is_short_text(draft.identity_seen), identity_missing);
    verdict.require(!is_blank(draft.handed_over) && is_short_text(draft.handed_over), handed_over_missing);
    verdict.require(!draft.paper_digest.empty(), paper_missing);
    return std::move(verdict).broken();
}

} // namespace clinic
