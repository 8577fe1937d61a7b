#include "domain/care/handout.h"

#include "base/text.h"
#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(HandoutRule rule)
{
    using enum HandoutRule;
    switch (rule) {
    case session_not_signed: return "handout.session";
    case at_missing:
    case at_in_future:
    case at_before_session_end: return "handout.at";
    case language_missing: return "handout.language";
    case way_missing: return "handout.way";
    case acknowledged_missing: return "handout.acknowledged";
    case note_missing:
    case note_unreadable: return "handout.note";
    }
    return "handout";
}

HandoutViolations check(const HandoutDraft& draft, const HandoutFacts& facts)
{
    using enum HandoutRule;
    Verdict<HandoutRule> verdict;
    verdict.require(draft.session && facts.session_ended, session_not_signed);
    verdict.require(draft.at.has_value(), at_missing);
    verdict.require(!draft.at || *draft.at <= facts.now, at_in_future);
    verdict.require(!draft.at || !facts.session_ended || *draft.at >= *facts.session_ended, at_before_session_end);
    verdict.require(draft.language.has_value(), language_missing);
    verdict.require(draft.way.has_value(), way_missing);
    verdict.require(draft.acknowledged.has_value(), acknowledged_missing);
    verdict.require(draft.acknowledged != Acknowledgement::none || !is_blank(draft.note), note_missing);
    verdict.require(is_long_text(draft.note), note_unreadable);
    return std::move(verdict).broken();
}

} // namespace clinic
