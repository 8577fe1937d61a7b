#include "domain/patients/consent.h"

#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

std::string_view field_of(ConsentRule rule)
{
    using enum ConsentRule;
    switch (rule) {
    case patient_missing: return "consent.patient";
    case subject_missing: return "consent.subject";
    case version_missing:
    case version_unexpected: return "consent.version";
    case indication_missing: return "consent.indication";
    case practitioner_missing: return "consent.practitioner";
    case language_missing: return "consent.language";
    case text_missing:
    case text_unreadable: return "consent.text";
    case decision_missing: return "consent.decision";
    case decided_missing:
    case decided_in_future: return "consent.decided";
    case way_missing: return "consent.way";
    case signature_missing: return "consent.signature";
    case scan_missing: return "consent.scan";
    case guardian_missing: return "consent.guardian";
    case note_unreadable: return "consent.note";
    }
    return "consent";
}

namespace {

using ConsentVerdict = Verdict<ConsentRule>;

void check_what(ConsentVerdict& verdict, const ConsentDraft& draft, const ConsentFacts& facts)
{
    using enum ConsentRule;
    verdict.require(draft.patient && facts.patient_known, patient_missing);
    verdict.require(draft.subject.has_value(), subject_missing);
    if (draft.subject == ConsentSubject::treatment) {
        verdict.require(draft.version && facts.version_known, version_missing);
        verdict.require(draft.indication.has_value(), indication_missing);
    } else {
        verdict.require(!draft.version && !draft.indication, version_unexpected);
    }
    verdict.require(draft.practitioner && facts.practitioner_known, practitioner_missing);
    verdict.require(draft.language.has_value(), language_missing);
    verdict.require(!is_blank(draft.text), text_missing);
    verdict.require(is_long_text(draft.text), text_unreadable);
}

void check_decision(ConsentVerdict& verdict, const ConsentDraft& draft, const ConsentFacts& facts)
{
    using enum ConsentRule;
    verdict.require(draft.decision.has_value(), decision_missing);
    verdict.require(draft.decided.has_value(), decided_missing);
    verdict.require(!draft.decided || *draft.decided <= facts.now, decided_in_future);
    if (draft.decision == ConsentDecision::given) {
        verdict.require(draft.way.has_value(), way_missing);
        verdict.require(draft.way != ConsentWay::drawn || length_of(draft.signature) >= shortest_signature,
                        signature_missing);
        verdict.require(draft.way != ConsentWay::on_paper || (draft.scan && facts.scan_is_patients), scan_missing);
        verdict.require(!facts.patient_minor || !is_blank(draft.guardian), guardian_missing);
    }
    verdict.require(is_short_text(draft.guardian) && is_short_text(draft.interpreter) && is_long_text(draft.note),
                    note_unreadable);
}

} // namespace

ConsentViolations check(const ConsentDraft& draft, const ConsentFacts& facts)
{
    ConsentVerdict verdict;
    check_what(verdict, draft, facts);
    check_decision(verdict, draft, facts);
    return std::move(verdict).broken();
}

std::string_view field_of(WithdrawalRule rule)
{
    using enum WithdrawalRule;
    switch (rule) {
    case consent_missing:
    case never_given:
    case withdrawn_before: return "withdrawal.consent";
    case at_missing:
    case at_in_future:
    case at_before_given: return "withdrawal.at";
    case note_unreadable: return "withdrawal.note";
    }
    return "withdrawal";
}

WithdrawalViolations check(const WithdrawalDraft& draft, const WithdrawalFacts& facts)
{
    using enum WithdrawalRule;
    Verdict<WithdrawalRule> verdict;
    verdict.require(draft.consent.has_value(), consent_missing);
    verdict.require(!draft.consent || facts.given, never_given);
    verdict.require(!facts.withdrawn_before, withdrawn_before);
    verdict.require(draft.at.has_value(), at_missing);
    if (draft.at) {
        verdict.require(*draft.at <= facts.now, at_in_future);
        verdict.require(!facts.given || *facts.given <= *draft.at, at_before_given);
    }
    verdict.require(is_long_text(draft.note), note_unreadable);
    return std::move(verdict).broken();
}

bool is_about(const ConsentOnFile& on_file, const ConsentQuestion& question)
{
    const auto& consent = on_file.consent;
    const bool same_content = !question.content_hash.empty() && on_file.content_hash == question.content_hash;
    return consent.subject == question.subject && consent.indication == question.indication &&
           (consent.version == question.version || same_content);
}

namespace {

ConsentState worth_of(const ConsentOnFile& on_file, Moment at, const Zone& zone)
{
    if (on_file.consent.decision == ConsentDecision::refused)
        return ConsentState::refused;
    if (on_file.withdrawn && *on_file.withdrawn <= at)
        return ConsentState::withdrawn;
    const Day last = add_months(zone.day_of(*on_file.consent.decided), consent_counts_months);
    return zone.day_of(at) <= last ? ConsentState::given : ConsentState::expired;
}

/// Later decided, or put down later about the same moment.
bool comes_after(const ConsentOnFile& one, const ConsentOnFile& other)
{
    return std::pair(one.consent.decided, one.id.value()) > std::pair(other.consent.decided, other.id.value());
}

} // namespace

std::optional<ConsentStanding> standing_of(const std::vector<ConsentOnFile>& all, const ConsentQuestion& question,
                                           Moment at, const Zone& zone)
{
    const ConsentOnFile* last = nullptr;
    for (const auto& each : all)
        if (is_about(each, question) && *each.consent.decided <= at && (!last || comes_after(each, *last)))
            last = &each;
    if (!last)
        return std::nullopt;
    return ConsentStanding{worth_of(*last, at, zone), last};
}

ConsentState state_of(const ConsentOnFile& decision, const std::vector<ConsentOnFile>& all, Moment at, const Zone& zone)
{
    const ConsentQuestion question{decision.consent.subject.value(), decision.consent.version, decision.content_hash,
                                   decision.consent.indication};
    const bool later = std::any_of(all.begin(), all.end(), [&](const auto& each) {
        return is_about(each, question) && *each.consent.decided <= at && comes_after(each, decision);
    });
    return later ? ConsentState::superseded : worth_of(decision, at, zone);
}

std::string_view field_of(ConsentTextRule rule)
{
    using enum ConsentTextRule;
    switch (rule) {
    case subject_missing: return "consent_text.subject";
    case language_missing: return "consent_text.language";
    case body_missing:
    case body_unreadable:
    case nothing_changed: return "consent_text.body";
    }
    return "consent_text";
}

ConsentTextViolations check(const ConsentTextDraft& draft, const ConsentTextFacts& facts)
{
    using enum ConsentTextRule;
    Verdict<ConsentTextRule> verdict;
    verdict.require(draft.subject.has_value(), subject_missing);
    verdict.require(draft.language.has_value(), language_missing);
    verdict.require(!is_blank(draft.body), body_missing);
    verdict.require(is_long_text(draft.body), body_unreadable);
    verdict.require(is_blank(draft.body) || draft.body != facts.in_use, nothing_changed);
    return std::move(verdict).broken();
}

} // namespace clinic
