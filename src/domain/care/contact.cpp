#include "domain/care/contact.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(ContactRule rule)
{
    using enum ContactRule;
    switch (rule) {
    case session_not_signed: return "contact.session";
    case at_missing:
    case at_in_future:
    case at_before_session_end: return "contact.at";
    case channel_missing: return "contact.channel";
    case reached_missing: return "contact.reached";
    case note_missing:
    case note_unreadable: return "contact.note";
    }
    return "contact";
}

ContactViolations check(const ContactDraft& draft, const ContactFacts& facts)
{
    using enum ContactRule;
    Verdict<ContactRule> verdict;
    verdict.require(draft.session && facts.session_ended, session_not_signed);
    verdict.require(draft.channel.has_value(), channel_missing);
    verdict.require(draft.at.has_value(), at_missing);
    verdict.require(!draft.at || *draft.at <= facts.now, at_in_future);
    verdict.require(!draft.at || !facts.session_ended || *draft.at >= *facts.session_ended, at_before_session_end);
    verdict.require(draft.reached.has_value(), reached_missing);
    verdict.require(!draft.reached.value_or(false) || !is_blank(draft.note), note_missing);
    verdict.require(is_long_text(draft.note), note_unreadable);
    return std::move(verdict).broken();
}

} // namespace clinic
