#include "services/safety/changes.h"

#include "records/clinic.h"
#include "records/formulas.h"
#include "records/safety.h"

#include <algorithm>

namespace clinic {

namespace {

Day today_of(const Stores& stores)
{
    return zone_of(stores.clinic()).day_of(stores.now());
}

ChangeRequestFacts facts_for(const Stores& stores, const ChangeRequestDraft& draft)
{
    ChangeRequestFacts facts{.today = today_of(stores)};
    const auto version = draft.version ? stores.formulas().version(*draft.version) : std::nullopt;
    if (!version)
        return facts;
    facts.version_known = true;
    facts.version_was_in_force = version->in_force_from.has_value();
    facts.version_key = version->key;
    for (const auto& each : stores.safety().changes())
        if (each.formula == version->formula && is_open(each))
            facts.open_change = each.key;
    for (const ReactionId each : draft.reactions)
        if (const auto row = stores.safety().reaction(each))
            facts.reactions.emplace(
                each, ChangeRequestFacts::Reaction{
                          .key = row->key,
                          .same_formula = stores.formulas().version(row->version).value().formula == version->formula,
                          .refuted = row->refuted});
    return facts;
}

EffectReviewFacts facts_for(const Stores& stores, const EffectReviewDraft& draft)
{
    EffectReviewFacts facts{.today = today_of(stores)};
    const auto change = draft.change ? stores.safety().change(*draft.change) : std::nullopt;
    if (!change)
        return facts;
    facts.state = state_of(*change);
    facts.training_awaited = training_awaited(*change);
    if (const auto counted = effect_of(stores, *change)) {
        facts.counted = counted->effect;
        facts.still_needed = counted->still_needed();
    }
    return facts;
}

ChangeDropFacts facts_for(const Stores& stores, const ChangeDropDraft& draft)
{
    const auto change = draft.change ? stores.safety().change(*draft.change) : std::nullopt;
    return {.state = change ? std::optional(state_of(*change)) : std::nullopt};
}

ReviewedCounts reviewed(const CountedChange& counted)
{
    const auto proportion = [](const AuditLine& line) {
        return Proportion{.events = line.counts.reacted, .trials = line.counts.followed_up()};
    };
    return {.before = proportion(counted.before), .after = proportion(counted.after)};
}

AuditCounts counts_of(const std::vector<AuditCounts>& all, const std::string& key)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.key == key; });
    return found == all.end() ? AuditCounts{.key = key} : *found;
}

} // namespace

Outcome<Saved<ChangeRequestId>, ChangeRequestViolations> request_change(Records& records, const Deed& deed,
                                                                        const ChangeRequestDraft& draft)
{
    return perform<ChangeRequestId, ChangeRequestRule>(
        records, deed, Right::draft_formula, "change.request",
        [&](Change& change) -> Outcome<Added<ChangeRequestId>, ChangeRequestViolations> {
            const auto request = ChangeRequest::accept(draft, facts_for(change, draft));
            if (!request)
                return request.reasons();
            return change.safety().add(*request, change.now(), deed.actor.name);
        });
}

ChangeRequestViolations check_change(const Stores& stores, const ChangeRequestDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<ChangeRequestId>, EffectReviewViolations> review_effect(Records& records, const Deed& deed,
                                                                      const EffectReviewDraft& draft)
{
    return perform<ChangeRequestId, EffectReviewRule>(
        records, deed, Right::approve_formula, "change.review",
        [&](Change& change) -> Outcome<Added<ChangeRequestId>, EffectReviewViolations> {
            const auto review = EffectReview::accept(draft, facts_for(change, draft));
            if (!review)
                return review.reasons();
            const auto on_file = change.safety().change(*draft.change).value();
            change.safety().add(*review, reviewed(effect_of(change, on_file).value()), change.now(), deed.actor.name);
            return Added<ChangeRequestId>{on_file.id, on_file.key};
        });
}

EffectReviewViolations check_review(const Stores& stores, const EffectReviewDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<ChangeRequestId>, ChangeDropViolations> drop_change(Records& records, const Deed& deed,
                                                                  const ChangeDropDraft& draft)
{
    return perform<ChangeRequestId, ChangeDropRule>(
        records, deed, Right::draft_formula, "change.drop",
        [&](Change& change) -> Outcome<Added<ChangeRequestId>, ChangeDropViolations> {
            const auto drop = AcceptedChangeDrop::accept(draft, facts_for(change, draft));
            if (!drop)
                return drop.reasons();
            change.safety().add(*drop, change.now(), deed.actor.name);
            return Added<ChangeRequestId>{*draft.change, change.safety().change(*draft.change)->key};
        });
}

ChangeDropViolations check_drop(const Stores& stores, const ChangeDropDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

std::optional<CountedChange> effect_of(const Stores& stores, const ChangeOnFile& change)
{
    const auto* const after = in_force_for(change);
    if (!after)
        return std::nullopt;
    AuditQuery query;
    query.formula = change.formula;
    query.window = change.request.window;
    query.lowest_grade = change.request.lowest_grade;
    const auto counts = stores.safety().audit(query, zone_of(stores.clinic()), [] { return true; });
    return counted_change(counts_of(counts, change.version_key), counts_of(counts, after->key));
}

} // namespace clinic
