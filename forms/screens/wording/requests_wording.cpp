#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<RequestRule>& violation)
{
    using enum RequestRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case patient_missing: return tell(mark("Choose the patient who asks."));
    case received_missing: return tell(mark("Give the day when the request came in; the deadline counts from it."));
    case received_in_future: return tell(mark("The day of receipt is in the future. Correct it."));
    case channel_missing: return tell(mark("Choose how the request came in."));
    case language_missing: return tell(mark("Choose the language of the answer."));
    case note_unreadable:
        return tell(mark("The note is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<AnswerRule>& violation)
{
    using enum AnswerRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case request_missing: return tell(mark("There is no such request."));
    case answered_already: return tell(mark("This request is answered already."));
    case identity_missing: return tell(mark("Say which proof of identity was seen, and by whom."));
    case handed_over_missing: return tell(mark("Say how the dossier was handed over."));
    case paper_missing: return tell(mark("Make the dossier first; the answer names it."));
    }
    return {};
}

} // namespace clinic
