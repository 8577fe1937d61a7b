#include "domain/care/session.h"

#include "domain/care/agreed.h"
#include "domain/care/asked.h"
#include "domain/care/injected.h"
#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

std::string_view field_of(SessionRule rule)
{
    using enum SessionRule;
    switch (rule) {
    case already_signed:
    case changed_meanwhile: return "session.state";
    case patient_missing: return "session.patient";
    case practitioner_missing:
    case not_licensed:
    case not_insured:
    case not_certified:
    case not_for_indication: return "session.practitioner";
    case started_missing:
    case started_in_future:
    case started_before_birth: return "session.started";
    case ended_missing:
    case ended_before_started:
    case ended_too_late: return "session.ended";
    case region_missing: return "session.region";
    case indication_missing: return "session.indication";
    case version_missing:
    case version_not_in_force:
    case version_held:
    case version_not_for_indication:
    case standing_objection:
    case against_directive:
    case other_than_directed:
    case shared_allergen_group:
    case allergic_to_ingredient:
    case allergy_asks_for_care:
    case allergist_first:
    case forbidden_in_country:
    case discouraged: return "session.version";
    case lot_missing:
    case lot_of_other_ingredient:
    case lot_unexpected:
    case lot_expired:
    case lot_held:
    case lot_used_up:
    case lot_amount_missing:
    case lot_amount_unreadable:
    case lot_not_counted:
    case lot_not_enough:
    case lot_taken_already: return "session.lots";
    case deviation_unexpected:
    case deviation_out_of_range:
    case deviation_unchanged:
    case deviation_other_unit:
    case deviation_stronger:
    case mixture_over_100_percent:
    case deviation_of_mixture:
    case nothing_mixed: return "session.deviations";
    case deviation_reason_too_short:
    case deviation_reason_unreadable: return "session.deviation_reason";
    case drawn_not_positive:
    case vial_missing:
    case vial_of_other_version:
    case vial_of_other_lot:
    case vial_discarded:
    case vial_held:
    case vial_not_enough: return "session.drawn";
    case prp_missing:
    case prp_unexpected:
    case prp_of_other_patient:
    case prp_invalid:
    case prp_after_session:
    case prp_too_old:
    case prp_waited_long: return "session.prp";
    case prp_amount_missing:
    case prp_amount_not_positive:
    case prp_not_enough:
    case prp_more_than_volume: return "session.prp_used";
    case prp_identity_incomplete: return "session.prp_identity";
    case volume_missing:
    case volume_out_of_range:
    case volume_beyond_formula:
    case points_differ_from_volume: return "session.volume";
    case points_too_many:
    case point_off_drawing:
    case point_out_of_range:
    case point_incomplete:
    case point_needle_unreadable:
    case point_too_deep: return "session.points";
    case consent_missing:
    case consent_to_other_version:
    case consent_refused:
    case consent_withdrawn:
    case consent_expired:
    case consent_too_late: return "session.consent";
    case question_not_asked:
    case answer_needs_note:
    case answer_unreadable:
    case answer_contradicts_record:
    case history_not_taken:
    case history_not_current:
    case contraindication_stands:
    case contraindication_warns: return "session.screening";
    case last_aspirin_missing:
    case last_aspirin_after_session:
    case aspirin_too_recent: return "session.last_aspirin";
    case course_too_early: return "session.day";
    case note_unreadable: return "session.note";
    case override_reason_too_short: return "session.override";
    }
    return "session";
}

Weight weight_of(SessionRule rule)
{
    using enum SessionRule;
    static const std::set<SessionRule> warning{version_not_for_indication,
                                               shared_allergen_group,
                                               allergy_asks_for_care,
                                               allergist_first,
                                               discouraged,
                                               lot_amount_missing,
                                               deviation_stronger,
                                               prp_waited_long,
                                               prp_more_than_volume,
                                               volume_beyond_formula,
                                               point_too_deep,
                                               points_differ_from_volume,
                                               answer_contradicts_record,
                                               history_not_taken,
                                               history_not_current,
                                               contraindication_warns,
                                               course_too_early};
    return warning.contains(rule) ? Weight::warning : Weight::refused;
}

namespace {

using SessionVerdict = Verdict<SessionRule>;
using enum SessionRule;

void check_saving(SessionVerdict& verdict, const SessionDraft& draft, const SavingFacts& facts)
{
    verdict.require(!facts.state || *facts.state == SessionState::open, already_signed);
    verdict.require(!facts.row_version || *facts.row_version == draft.row_version, changed_meanwhile);
    verdict.require(draft.patient && facts.patient_known, patient_missing);
    verdict.require(draft.practitioner && facts.practitioner_known, practitioner_missing);
    verdict.require(draft.started.has_value(), started_missing);
    for (const auto& [ingredient, amount] : draft.used)
        verdict.require(amount > Decimal() && is_countable(amount), lot_amount_unreadable, {{"amount", amount}});
    for (const auto& [vial, amount] : draft.drawn)
        verdict.require(amount > Volume{0}, drawn_not_positive);
    if (facts.prp)
        verdict.require(!draft.patient || facts.prp->prp.patient == draft.patient, prp_of_other_patient,
                        {{"prp", facts.prp->key}});
    verdict.require(!draft.prp.amount || *draft.prp.amount > Volume{0}, prp_amount_not_positive);
    check_places(verdict, draft);
}

void check_texts(SessionVerdict& verdict, const SessionDraft& draft)
{
    for (const auto& [question, answer] : draft.screening.answers)
        verdict.require(is_long_text(answer.note), answer_unreadable, {}, std::string(code_of(question)));
    verdict.require(is_long_text(draft.deviation_reason), deviation_reason_unreadable);
    verdict.require(is_long_text(draft.note), note_unreadable);
}

void check_times(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    verdict.require(draft.ended.has_value(), ended_missing);
    if (!draft.started)
        return;
    verdict.require(*draft.started <= facts.now, started_in_future);
    verdict.require(!facts.patient_born || *facts.patient_born <= facts.zone.day_of(*draft.started),
                    started_before_birth);
    if (!draft.ended)
        return;
    verdict.require(*draft.started < *draft.ended, ended_before_started);
    verdict.require(*draft.ended <= facts.now && *draft.ended - *draft.started <= longest_session, ended_too_late);
}

SessionRule rule_of(Requirement requirement)
{
    switch (requirement) {
    case Requirement::licence: return not_licensed;
    case Requirement::insurance: return not_insured;
    case Requirement::technique: return not_certified;
    }
    return not_certified;
}

void check_entitlement(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    if (!draft.practitioner || !draft.started || !draft.region || !draft.indication)
        return;
    const auto technique = technique_for(*draft.region, *draft.indication, is_with_prp(draft, facts.version));
    const Day day = facts.zone.day_of(*draft.started);
    for (auto& each : missing_for(entitlement(facts.certifications, technique, day, draft.indication),
                                  facts.practitioner_name, technique, day, draft.indication))
        verdict.require(false, each.rule, std::move(each.mentions), std::move(each.line));
}

void check_overrides(SessionVerdict& verdict, const SessionDraft& draft)
{
    const auto judge = [&verdict](const std::string& reason, const char* which) {
        verdict.require(reason.empty() || is_reason(reason), override_reason_too_short, {}, which);
    };
    judge(draft.objection_override, "objection_override");
    judge(draft.allergy_override, "allergy_override");
    judge(draft.aspirin_override, "aspirin_override");
    judge(draft.contraindication_override, "contraindication_override");
}

/// A certification that is limited is told once, whatever it was needed for.
bool is_told_before(const std::vector<EntitlementGap>& gaps, const EntitlementGap& gap)
{
    const auto first = std::find_if(gaps.begin(), gaps.end(), [&gap](const auto& each) {
        return each.for_others_only && gap.for_others_only && each.nearest->id == gap.nearest->id;
    });
    return first != gaps.end() && &*first != &gap;
}

/// The sessions of a course are so many days apart; this one comes before its time.
void check_course(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    if (!draft.started || !draft.region || !draft.indication)
        return;
    const Day day = facts.zone.day_of(*draft.started);
    const auto asked = asked_for(facts.courses, facts.course_sessions, *draft.indication, *draft.region, day);
    if (asked)
        verdict.require(day >= asked->from, course_too_early, {{"key", asked->course}, {"day", asked->from}});
}

} // namespace

SessionViolations missing_for(const Entitlement& entitlement, const std::string& practitioner, Technique technique,
                              Day day, std::optional<Indication> indication)
{
    SessionViolations missing;
    for (const auto& gap : entitlement.gaps) {
        if (is_told_before(entitlement.gaps, gap))
            continue;
        const std::string code(code_of(technique));
        std::vector<Mention> mentions{{"practitioner", practitioner}, {"technique", code}, {"day", day}};
        if (gap.nearest) {
            mentions.push_back({"number", gap.nearest->number});
            mentions.push_back({"status", std::string(code_of(*gap.why))});
            mentions.push_back({"proof", std::string(code_of(gap.nearest->type))});
        }
        if (indication)
            mentions.push_back({"indication", std::string(code_of(*indication))});
        missing.push_back({gap.for_others_only ? SessionRule::not_for_indication : rule_of(gap.requirement),
                           std::move(mentions), gap.requirement == Requirement::technique ? code : std::string()});
    }
    return missing;
}

SessionViolations check(const SessionDraft& draft, const SavingFacts& facts)
{
    SessionVerdict verdict;
    check_saving(verdict, draft, facts);
    check_texts(verdict, draft);
    return std::move(verdict).broken();
}

namespace {

/// Every rule, of a version as it was mixed.
void check_as_mixed(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    check_saving(verdict, draft, facts.saving);
    check_times(verdict, draft, facts);
    verdict.require(draft.region.has_value(), region_missing);
    verdict.require(draft.indication.has_value(), indication_missing);
    check_course(verdict, draft, facts);
    check_entitlement(verdict, draft, facts);
    check_injected(verdict, draft, facts);
    check_agreed(verdict, draft, facts);
    check_asked(verdict, draft, facts);
    check_texts(verdict, draft);
    check_overrides(verdict, draft);
}

} // namespace

SessionViolations check(const SessionDraft& draft, const SigningFacts& facts)
{
    SessionVerdict verdict;
    if (facts.version && !draft.deviations.empty()) {
        SigningFacts mixed = facts;
        mixed.version = as_injected(*facts.version, draft.deviations);
        check_as_mixed(verdict, draft, mixed);
    } else {
        check_as_mixed(verdict, draft, facts);
    }
    check_deviations(verdict, draft, facts);
    return std::move(verdict).broken();
}

std::string_view field_of(AddendumRule rule)
{
    return rule == AddendumRule::session_not_signed ? "addendum.session" : "addendum.text";
}

AddendumViolations check(const AddendumDraft& draft, const AddendumFacts& facts)
{
    Verdict<AddendumRule> verdict;
    verdict.require(draft.session && facts.session_signed, AddendumRule::session_not_signed);
    verdict.require(!is_blank(draft.text), AddendumRule::text_missing);
    verdict.require(is_long_text(draft.text), AddendumRule::text_unreadable);
    return std::move(verdict).broken();
}

std::string_view field_of(InvalidationRule rule)
{
    using enum InvalidationRule;
    return rule == reason_too_short || rule == reactions_no_longer_counted ? "invalidation.reason"
                                                                           : "invalidation.session";
}

InvalidationViolations check(const InvalidationDraft& draft, const InvalidationFacts& facts)
{
    using enum InvalidationRule;
    Verdict<InvalidationRule> verdict;
    verdict.require(draft.session && facts.state && *facts.state != SessionState::open, session_not_signed);
    verdict.require(facts.state != SessionState::invalid, invalid_already);
    verdict.require(is_reason(draft.reason), reason_too_short);
    for (const auto& key : facts.reactions)
        verdict.require(false, reactions_no_longer_counted, {{"key", key}});
    return std::move(verdict).broken();
}

} // namespace clinic
