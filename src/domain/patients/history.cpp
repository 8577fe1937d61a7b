#include "domain/patients/history.h"

#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

std::string_view field_of(HistoryRule rule)
{
    using enum HistoryRule;
    switch (rule) {
    case patient_missing: return "history.patient";
    case answer_missing:
    case answer_unexpected:
    case until_missing:
    case until_unexpected:
    case answer_unreadable: return "history.answers";
    case medicines_not_asked: return "history.takes_medicines";
    case medicines_missing:
    case medicines_unexpected:
    case medicine_unnamed:
    case medicine_unreadable: return "history.medicines";
    case elsewhere_not_asked: return "history.treated_elsewhere";
    case treatments_missing:
    case treatments_unexpected:
    case treatment_unreadable: return "history.treatments";
    case note_unreadable: return "history.note";
    }
    return "history";
}

namespace {

using HistoryVerdict = Verdict<HistoryRule>;
using enum HistoryRule;

void check_answers(HistoryVerdict& verdict, const HistoryDraft& draft)
{
    const auto asked = asked_in_history();
    for (const auto what : asked) {
        const std::string code(code_of(what));
        verdict.require(draft.answers.contains(what), answer_missing, {{"condition", code}}, code);
    }
    for (const auto& [what, answer] : draft.answers) {
        const std::string code(code_of(what));
        verdict.require(std::find(asked.begin(), asked.end(), what) != asked.end(), answer_unexpected,
                        {{"condition", code}}, code);
        const bool passes = is_temporary(what) && answer.value == Answered::yes;
        verdict.require(!passes || answer.until, until_missing, {{"condition", code}}, code);
        verdict.require(passes || !answer.until, until_unexpected, {{"condition", code}}, code);
        verdict.require(is_long_text(answer.note), answer_unreadable, {{"condition", code}}, code);
    }
}

void check_medicines(HistoryVerdict& verdict, const HistoryDraft& draft)
{
    const bool takes = draft.takes_medicines == Answered::yes;
    verdict.require(draft.takes_medicines.has_value(), medicines_not_asked);
    verdict.require(!takes || !draft.medicines.empty(), medicines_missing);
    verdict.require(takes || draft.medicines.empty(), medicines_unexpected);
    for (const auto& each : draft.medicines) {
        verdict.require(!is_blank(each.name), medicine_unnamed);
        verdict.require(is_short_text(each.name) && is_short_text(each.note), medicine_unreadable);
    }
}

void check_treatments(HistoryVerdict& verdict, const HistoryDraft& draft)
{
    const bool treated = draft.treated_elsewhere == Answered::yes;
    verdict.require(draft.treated_elsewhere.has_value(), elsewhere_not_asked);
    verdict.require(!treated || !draft.treatments.empty(), treatments_missing);
    verdict.require(treated || draft.treatments.empty(), treatments_unexpected);
    for (const auto& each : draft.treatments)
        for (const auto& text : {each.when, each.country, each.clinic, each.product, each.reaction})
            verdict.require(is_short_text(text), treatment_unreadable);
}

} // namespace

HistoryViolations check(const HistoryDraft& draft, const HistoryFacts& facts)
{
    HistoryVerdict verdict;
    verdict.require(draft.patient && facts.patient_known, patient_missing);
    check_answers(verdict, draft);
    check_medicines(verdict, draft);
    check_treatments(verdict, draft);
    verdict.require(is_long_text(draft.note), note_unreadable);
    return std::move(verdict).broken();
}

Present present_in(const HistoryDraft& history)
{
    Present present;
    for (const auto& [what, answer] : history.answers)
        if (answer.value == Answered::yes)
            present.emplace(what, answer.until);
    return present;
}

bool is_current(Day taken, Day on)
{
    return on <= add_months(taken, history_counts_months);
}

} // namespace clinic
