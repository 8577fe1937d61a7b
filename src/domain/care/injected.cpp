#include "domain/care/injected.h"

#include "domain/clinic/limits.h"
#include "domain/formulas/country_rule.h"

#include <algorithm>

namespace clinic {

namespace {

using SessionVerdict = Verdict<SessionRule>;
using enum SessionRule;

std::string names_of(const std::set<IngredientId>& ingredients, const VersionOnFile& version)
{
    std::string names;
    for (const IngredientId each : ingredients)
        if (const auto found = version.names.find(each); found != version.names.end())
            names += (names.empty() ? "" : ", ") + found->second;
    return names;
}

void check_objections(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    for (const auto& objection : objections(facts.version->composition, facts.reactions)) {
        std::vector<Mention> mentions{{"version", facts.version->key},
                                      {"reaction", objection.reaction_key},
                                      {"onset", objection.onset},
                                      {"kind", std::string(code_of(objection.kind))},
                                      {"ingredients", names_of(objection.ingredients, *facts.version)}};
        if (blocks(objection))
            verdict.require(!draft.objection_override.empty(), standing_objection, std::move(mentions),
                            objection.reaction_key);
        else
            verdict.require(false, shared_allergen_group, std::move(mentions), objection.reaction_key);
    }
}

/// What this patient's directives say of the version.
void check_directives(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    for (const auto& each : facts.directives) {
        const auto& next = facts.version->composition;
        const auto against = breach(next, each);
        if (!each.counts || (!against && is_as_directed(next, each)))
            continue;
        std::vector<Mention> mentions{{"version", facts.version->key},
                                      {"directive", each.key},
                                      {"reaction", each.reaction_key},
                                      {"instead", each.instead_code}};
        if (!against) {
            verdict.require(false, other_than_directed, std::move(mentions), each.key);
            continue;
        }
        mentions.push_back({"what", against->ingredients.empty() ? each.formula_code
                                                                 : names_of(against->ingredients, *facts.version)});
        verdict.require(!draft.objection_override.empty(), against_directive, std::move(mentions), each.key);
    }
}

/// What in the version belongs to a group of this level that the patient is allergic to.
std::string allergens_of(AllergyLevel level, const SigningFacts& facts)
{
    std::set<IngredientId> found;
    for (const auto& [ingredient, groups] : facts.version->composition.ingredients)
        for (const AllergenGroup each : shared(groups, facts.patient_allergies))
            if (level_of(each) == level)
                found.insert(ingredient);
    return names_of(found, *facts.version);
}

void check_allergies(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    const auto judge = [&](AllergyLevel level, SessionRule rule, bool excused) {
        const auto ingredients = allergens_of(level, facts);
        verdict.require(ingredients.empty() || excused, rule,
                        {{"version", facts.version->key}, {"ingredients", ingredients}});
    };
    judge(AllergyLevel::blocks, allergic_to_ingredient, !draft.allergy_override.empty());
    judge(AllergyLevel::warns, allergy_asks_for_care, false);
    judge(AllergyLevel::asks_allergist, allergist_first, false);
}

void check_country(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    const auto* const rule = country_rule(facts.country, draft.indication, cas_of(*facts.version));
    if (!rule)
        return;
    verdict.require(false, rule->forbids ? forbidden_in_country : discouraged,
                    {{"version", facts.version->key}, {"source", std::string(rule->source)}}, std::string(rule->code));
}

/// What the sentence about a version that cannot be injected names.
std::vector<Mention> standing_of(const VersionOnFile& version)
{
    std::vector<Mention> mentions{
        {"version", version.key}, {"state", std::string(code_of(version.state))}, {"instead", version.instead}};
    if (version.in_force_from)
        mentions.push_back({"from", *version.in_force_from});
    if (version.in_force_until)
        mentions.push_back({"until", *version.in_force_until});
    return mentions;
}

void check_version(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    verdict.require(draft.version && facts.version, version_missing);
    if (!facts.version)
        return;
    const std::vector<Mention> named{{"version", facts.version->key}};
    verdict.require(!draft.started || in_force(*facts.version, *draft.started), version_not_in_force,
                    standing_of(*facts.version));
    if (const auto& hold = facts.version->hold)
        verdict.require(false, version_held,
                        {{"version", facts.version->key}, {"since", hold->since}, {"reason", hold->reason}});
    verdict.require(!draft.indication || facts.version->indications.contains(*draft.indication),
                    version_not_for_indication, named);
    check_objections(verdict, draft, facts);
    check_directives(verdict, draft, facts);
    check_allergies(verdict, draft, facts);
    check_country(verdict, draft, facts);
}

SessionRule rule_of(LotFault fault)
{
    switch (fault) {
    case LotFault::missing: return lot_missing;
    case LotFault::of_other_ingredient: return lot_of_other_ingredient;
    case LotFault::unexpected: return lot_unexpected;
    case LotFault::expired: return lot_expired;
    case LotFault::held: return lot_held;
    case LotFault::used_up: return lot_used_up;
    case LotFault::amount_missing: return lot_amount_missing;
    case LotFault::not_counted: return lot_not_counted;
    case LotFault::not_enough: return lot_not_enough;
    case LotFault::taken_already: return lot_taken_already;
    }
    return lot_missing;
}

/// The ingredients that come out of the vials the session draws from.
std::set<IngredientId> ingredients_drawn(const SessionDraft& draft, const SigningFacts& facts)
{
    std::set<IngredientId> drawn;
    for (const auto& [id, amount] : draft.drawn)
        if (const auto vial = facts.vials.find(id); vial != facts.vials.end())
            for (const auto& [ingredient, lot] : vial->second.lots)
                drawn.insert(ingredient);
    return drawn;
}

void check_lots(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    if (!facts.version)
        return;
    const auto day = draft.started ? std::optional(facts.zone.day_of(*draft.started)) : std::nullopt;
    const LotsTaken taken{.lots = draft.lots, .used = draft.used, .from_vial = ingredients_drawn(draft, facts)};
    const TakenFor mix{.whole = facts.version->key, .names = names_with_lots(*facts.version)};
    for (auto& each : faults_of(taken, mix, facts.lots, day))
        verdict.require(false, rule_of(each.fault), std::move(each.mentions), std::move(each.line));
}

/// A mixture serves its own version; what comes out of a vial is the lot that the session names.
void check_vial(SessionVerdict& verdict, const SessionDraft& draft, const VialOnFile& vial, Volume amount)
{
    const std::vector<Mention> named{{"vial", vial.key}};
    verdict.require(!vial.version || vial.version == draft.version, vial_of_other_version, named, vial.key);
    for (const auto& [ingredient, lot] : vial.lots) {
        const auto chosen = draft.lots.find(ingredient);
        verdict.require(chosen != draft.lots.end() && chosen->second == lot, vial_of_other_lot, named, vial.key);
    }
    if (draft.started)
        verdict.require(may_be_drawn(vial, *draft.started), vial_discarded,
                        {{"vial", vial.key}, {"opened", vial.opened}, {"until", vial.discard_after}}, vial.key);
    if (vial.hold)
        verdict.require(false, vial_held,
                        {{"vial", vial.key}, {"since", vial.hold->since}, {"reason", vial.hold->reason}}, vial.key);
    verdict.require(amount <= vial.left, vial_not_enough, {{"vial", vial.key}, {"left", in_millilitres(vial.left)}},
                    vial.key);
}

void check_vials(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    for (const auto& [id, amount] : draft.drawn)
        if (const auto vial = facts.vials.find(id); vial != facts.vials.end())
            check_vial(verdict, draft, vial->second, amount);
        else
            verdict.require(false, vial_missing);
}

/// It is of this day, and there is as much of it as was injected.
void check_preparation(SessionVerdict& verdict, const SessionDraft& draft, const PrpOnFile& preparation)
{
    if (const auto& invalid = preparation.invalid)
        verdict.require(false, prp_invalid, {{"prp", preparation.key}, {"reason", invalid->reason}});
    if (draft.ended) {
        const auto waited = *draft.ended - preparation.prp.drawn.value();
        const auto minutes = std::int64_t{std::chrono::floor<std::chrono::minutes>(waited).count()};
        verdict.require(waited >= Elapsed{0}, prp_after_session,
                        {{"prp", preparation.key}, {"drawn", *preparation.prp.drawn}});
        verdict.require(waited <= prp_at_most, prp_too_old,
                        {{"prp", preparation.key}, {"drawn", *preparation.prp.drawn}});
        verdict.require(waited <= prp_usually_within || waited > prp_at_most, prp_waited_long,
                        {{"prp", preparation.key}, {"minutes", minutes}});
    }
    if (draft.prp.amount)
        verdict.require(*draft.prp.amount <= preparation.left, prp_not_enough,
                        {{"prp", preparation.key}, {"left", in_millilitres(preparation.left)}});
}

void check_prp(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    if (!facts.version)
        return;
    if (facts.version->prp.empty())
        return verdict.require(draft.prp.empty(), prp_unexpected, {{"version", facts.version->key}});
    verdict.require(draft.prp.prp && facts.saving.prp, prp_missing, {{"version", facts.version->key}});
    verdict.require(draft.prp.amount.has_value(), prp_amount_missing);
    verdict.require(is_recognised(draft.prp.identity), prp_identity_incomplete,
                    {{"needed", std::int64_t{identifiers_needed}}});
    if (facts.saving.prp)
        check_preparation(verdict, draft, *facts.saving.prp);
    if (draft.prp.amount && draft.volume)
        verdict.require(*draft.prp.amount <= *draft.volume, prp_more_than_volume,
                        {{"volume", in_millilitres(*draft.volume)}});
}

void check_volume(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    verdict.require(draft.volume.has_value(), volume_missing);
    if (!draft.volume)
        return;
    const Volume volume = *draft.volume;
    verdict.require(volume > Volume{0} && volume <= largest_volume, volume_out_of_range,
                    {{"largest", in_millilitres(largest_volume)}});
    if (facts.version && facts.version->most_volume)
        verdict.require(volume <= *facts.version->most_volume, volume_beyond_formula,
                        {{"version", facts.version->key}, {"most", in_millilitres(*facts.version->most_volume)}});
    if (const Volume on_map = volume_of(draft.points); on_map > Volume{0})
        verdict.require(on_map == volume, points_differ_from_volume,
                        {{"points", in_millilitres(on_map)}, {"volume", in_millilitres(volume)}});
}

void check_points(SessionVerdict& verdict, const SessionDraft& draft)
{
    const auto count = [&draft](auto&& wrong) {
        return std::count_if(draft.points.begin(), draft.points.end(), wrong);
    };
    const std::int64_t incomplete = count([](const auto& point) { return !is_complete(point.how); });
    verdict.require(incomplete == 0, point_incomplete, {{"count", incomplete}});
    const std::int64_t deep = count([](const auto& point) { return point.how.depth > deepest_needle; });
    verdict.require(deep == 0, point_too_deep, {{"count", deep}, {"deepest", deepest_needle}});
}

bool is_in_range(const InjectionPoint& point)
{
    const auto volume = point.how.volume.value_or(largest_volume);
    const auto depth = point.how.depth.value_or(longest_needle);
    return volume > Volume{0} && volume <= largest_volume && depth > Decimal() && depth <= longest_needle &&
           is_countable(depth);
}

} // namespace

void check_places(SessionVerdict& verdict, const SessionDraft& draft)
{
    verdict.require(draft.points.size() <= most_points, points_too_many,
                    {{"most", static_cast<std::int64_t>(most_points)}});
    if (draft.points.empty())
        return;
    const auto sides = draft.region ? sides_of(*draft.region) : std::vector<Side>{};
    const auto is_drawn = [&sides](const InjectionPoint& point) {
        return is_on_drawing(point.place) && std::find(sides.begin(), sides.end(), point.side) != sides.end();
    };
    const auto all = [&draft](auto&& holds) { return std::all_of(draft.points.begin(), draft.points.end(), holds); };
    verdict.require(all(is_drawn), point_off_drawing);
    verdict.require(all(is_in_range), point_out_of_range,
                    {{"volume", in_millilitres(largest_volume)}, {"depth", longest_needle}});
    verdict.require(all([](const auto& point) { return is_short_text(point.how.needle); }), point_needle_unreadable);
}

void check_injected(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    check_version(verdict, draft, facts);
    check_lots(verdict, draft, facts);
    check_vials(verdict, draft, facts);
    check_prp(verdict, draft, facts);
    check_volume(verdict, draft, facts);
    check_points(verdict, draft);
}

namespace {

void check_deviation(SessionVerdict& verdict, const VersionOnFile& version, IngredientId ingredient,
                     const Deviation& deviation)
{
    static constexpr Decimal hundred(100);
    const auto name = version.names.find(ingredient);
    if (name == version.names.end())
        return verdict.require(false, deviation_unexpected, {{"version", version.key}});
    if (!deviation.strength)
        return;
    const std::vector<Mention> named{{"ingredient", name->second}};
    const auto percent = percent_w_v(*deviation.strength);
    verdict.require(deviation.strength->value > Decimal() && (!percent || *percent <= hundred), deviation_out_of_range,
                    named, name->second);
    const auto written = version.strengths.find(ingredient);
    if (written == version.strengths.end())
        return;
    verdict.require(dimension_of(written->second.unit) == dimension_of(deviation.strength->unit), deviation_other_unit,
                    named, name->second);
    verdict.require(!same_amount(written->second, *deviation.strength), deviation_unchanged, named, name->second);
    if (const auto change = percent_change(written->second, *deviation.strength); change && *change > Decimal())
        verdict.require(false, deviation_stronger, {{"ingredient", name->second}, {"percent", *change}}, name->second);
}

/// Grams in 100 mL of everything that counts as a mass.
Decimal percent_of(const VersionOnFile& mixed)
{
    std::int64_t billionths = 0;
    for (const auto& [ingredient, strength] : mixed.strengths)
        if (const auto percent = percent_w_v(strength); percent && *percent <= Decimal(100))
            billionths += percent->billionths();
    return Decimal::from_billionths(billionths);
}

bool comes_mixed(const SessionDraft& draft, const SigningFacts& facts)
{
    return std::any_of(draft.drawn.begin(), draft.drawn.end(), [&](const auto& each) {
        const auto vial = facts.vials.find(each.first);
        return vial != facts.vials.end() && vial->second.version;
    });
}

} // namespace

bool is_with_prp(const SessionDraft& draft, const std::optional<VersionOnFile>& version)
{
    return version && !as_injected(*version, draft.deviations).prp.empty();
}

void check_deviations(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& as_written)
{
    const bool deviates = !draft.deviations.empty();
    verdict.require(!deviates || is_reason(draft.deviation_reason), deviation_reason_too_short);
    if (!deviates || !as_written.version)
        return;
    const auto& version = *as_written.version;
    for (const auto& [ingredient, deviation] : draft.deviations)
        check_deviation(verdict, version, ingredient, deviation);
    verdict.require(!as_injected(version.composition, draft.deviations).ingredients.empty(), nothing_mixed);
    verdict.require(percent_of(as_injected(version, draft.deviations)) <= Decimal(100), mixture_over_100_percent);
    verdict.require(!comes_mixed(draft, as_written), deviation_of_mixture);
}

} // namespace clinic
