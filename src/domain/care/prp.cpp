#include "domain/care/prp.h"

#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

namespace {

using PrpVerdict = Verdict<PrpRule>;

/// Something must be written, and it must be a line that can be kept.
void require_line(PrpVerdict& verdict, const std::string& text, PrpRule missing, const char* line)
{
    verdict.require(!is_blank(text), missing);
    verdict.require(is_short_text(text), PrpRule::text_unreadable, {}, line);
}

void check_draw(PrpVerdict& verdict, const PrpDraft& draft, const PrpFacts& facts)
{
    using enum PrpRule;
    verdict.require(draft.patient && facts.patient_known, patient_missing);
    verdict.require(draft.drawn.has_value(), drawn_missing);
    verdict.require(!draft.drawn || *draft.drawn <= facts.now, drawn_in_future);
    verdict.require(is_recognised(draft.identity), identity_incomplete, {{"needed", std::int64_t{identifiers_needed}}});
    verdict.require(draft.prepared_by && facts.preparer_known, prepared_by_missing);
    verdict.require(draft.blood.has_value(), blood_missing);
    verdict.require(!draft.blood || (*draft.blood > Volume{0} && *draft.blood <= most_blood), blood_out_of_range,
                    {{"most", in_millilitres(most_blood)}});
    verdict.require(draft.anticoagulant.has_value(), anticoagulant_missing);
    require_line(verdict, draft.anticoagulant_lot, anticoagulant_lot_missing, "anticoagulant_lot");
}

void check_kit(PrpVerdict& verdict, const PrpDraft& draft, const PrpFacts& facts)
{
    using enum PrpRule;
    require_line(verdict, draft.kit, kit_missing, "kit");
    require_line(verdict, draft.kit_lot, kit_lot_missing, "kit_lot");
    verdict.require(draft.kit_expires.has_value(), kit_expires_missing);
    if (draft.kit_expires && draft.drawn)
        verdict.require(facts.zone.day_of(*draft.drawn) <= *draft.kit_expires, kit_expired,
                        {{"expires", *draft.kit_expires}});
}

bool is_within(const Decimal& value, const Decimal& most)
{
    return value > Decimal() && value <= most;
}

void check_spins(PrpVerdict& verdict, const PrpDraft& draft)
{
    using enum PrpRule;
    require_line(verdict, draft.centrifuge, centrifuge_missing, "centrifuge");
    verdict.require(!draft.spins.empty(), spins_missing);
    verdict.require(draft.spins.size() <= most_spins, spins_too_many, {{"most", std::int64_t{most_spins}}});
    for (std::size_t i = 0; i < draft.spins.size(); ++i) {
        const auto& [speed, unit, minutes] = draft.spins[i];
        const auto line = std::to_string(i + 1);
        if (speed && unit && minutes)
            verdict.require(is_within(*speed, fastest_spin) && is_within(*minutes, longest_spin), spin_out_of_range,
                            {{"spin", line}, {"fastest", fastest_spin}, {"longest", longest_spin}}, line);
        else
            verdict.require(false, spin_incomplete, {{"spin", line}}, line);
    }
}

void check_product(PrpVerdict& verdict, const PrpDraft& draft)
{
    using enum PrpRule;
    verdict.require(draft.obtained.has_value(), obtained_missing);
    if (draft.obtained)
        verdict.require(*draft.obtained > Volume{0} && (!draft.blood || *draft.obtained <= *draft.blood),
                        obtained_out_of_range);
    for (const auto& [count, line] :
         {std::pair{draft.platelets_before, "platelets_before"}, std::pair{draft.platelets_after, "platelets_after"}})
        verdict.require(!count || is_within(*count, most_platelets), platelets_out_of_range, {{"most", most_platelets}},
                        line);
    if (draft.platelets_before && draft.platelets_after)
        verdict.require(*draft.platelets_after > *draft.platelets_before, platelets_not_enriched);
    verdict.require(draft.activator.has_value(), activator_missing);
    const bool activated = draft.activator.value_or(Activator::none) != Activator::none;
    verdict.require(!activated || !is_blank(draft.activator_lot), activator_lot_missing);
    verdict.require(activated || is_blank(draft.activator_lot), activator_lot_unexpected);
    verdict.require(is_short_text(draft.activator_lot), text_unreadable, {}, "activator_lot");
    verdict.require(is_long_text(draft.note), text_unreadable, {}, "note");
}

} // namespace

bool is_recognised(const Identity& identity)
{
    return identity.size() >= identifiers_needed;
}

std::string_view field_of(PrpRule rule)
{
    using enum PrpRule;
    switch (rule) {
    case patient_missing: return "prp.patient";
    case drawn_missing:
    case drawn_in_future: return "prp.drawn";
    case identity_incomplete: return "prp.identity";
    case prepared_by_missing: return "prp.prepared_by";
    case blood_missing:
    case blood_out_of_range: return "prp.blood";
    case anticoagulant_missing: return "prp.anticoagulant";
    case anticoagulant_lot_missing: return "prp.anticoagulant_lot";
    case kit_missing: return "prp.kit";
    case kit_lot_missing: return "prp.kit_lot";
    case kit_expires_missing:
    case kit_expired: return "prp.kit_expires";
    case centrifuge_missing: return "prp.centrifuge";
    case spins_missing:
    case spins_too_many:
    case spin_incomplete:
    case spin_out_of_range: return "prp.spins";
    case obtained_missing:
    case obtained_out_of_range: return "prp.obtained";
    case platelets_out_of_range:
    case platelets_not_enriched: return "prp.platelets_after";
    case activator_missing: return "prp.activator";
    case activator_lot_missing:
    case activator_lot_unexpected: return "prp.activator_lot";
    case text_unreadable: return "prp";
    }
    return "prp";
}

std::string_view field_of(PrpInvalidationRule rule)
{
    return rule == PrpInvalidationRule::reason_too_short ? "prp_invalidation.reason" : "prp_invalidation.prp";
}

PrpInvalidationViolations check(const PrpInvalidationDraft& draft, const PrpInvalidationFacts& facts)
{
    using enum PrpInvalidationRule;
    Verdict<PrpInvalidationRule> verdict;
    verdict.require(draft.prp && facts.known, prp_missing);
    verdict.require(!facts.invalid_already, PrpInvalidationRule::invalid_already);
    verdict.require(facts.session.empty(), injected, {{"session", facts.session}});
    verdict.require(is_reason(draft.reason), reason_too_short);
    return std::move(verdict).broken();
}

bool may_be_injected_on(const PrpOnFile& preparation, Day day, const Zone& zone)
{
    const Day drawn = zone.day_of(preparation.prp.drawn.value());
    return !preparation.invalid && preparation.left > Volume{0} && drawn <= day && day - drawn <= prp_at_most;
}

PrpViolations check(const PrpDraft& draft, const PrpFacts& facts)
{
    PrpVerdict verdict;
    check_draw(verdict, draft, facts);
    check_kit(verdict, draft, facts);
    check_spins(verdict, draft);
    check_product(verdict, draft);
    return std::move(verdict).broken();
}

} // namespace clinic
