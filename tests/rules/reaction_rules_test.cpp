#include "domain/safety/assessment.h"
#include "domain/safety/term.h"

#include <catch2/catch.hpp>

using namespace clinic;
using enum ReactionRule;

namespace {

const IngredientId suspected_procaine(1);

ReactionFacts reaction_facts()
{
    return {.today = day_from_iso("2026-05-20").value(),
            .session_signed = true,
            .session_day = day_from_iso("2026-05-10").value(),
            .injected = {{suspected_procaine, "Procaine"}}};
}

ReactionDraft good_reaction()
{
    return {.session = SessionId(1),
            .onset = day_from_iso("2026-05-12").value(),
            .signs = {{"URTICARIA", 2}, {"PRURITUS", 1}},
            .seriousness = {},
            .outcome = ReactionOutcome::recovering,
            .suspected = {suspected_procaine},
            .description = "hives on both arms"};
}

} // namespace

TEST_CASE("a complete reaction breaks no rule, and its severity is the worst grade", "[reaction]")
{
    CHECK(check(good_reaction(), reaction_facts()).empty());
    CHECK(severity_of(good_reaction().signs) == 2);
}

TEST_CASE("an empty reaction names everything that is missing", "[reaction]")
{
    const auto violations = check(
        ReactionDraft{},
        ReactionFacts{.today = reaction_facts().today, .session_signed = false, .session_day = {}, .injected = {}});
    for (const auto rule : {session_missing, onset_missing, signs_missing, outcome_missing})
        CHECK(contains(violations, rule));
}

TEST_CASE("a reaction begins between the session and today", "[reaction]")
{
    auto draft = good_reaction();
    draft.onset = day_from_iso("2026-05-10");
    CHECK(check(draft, reaction_facts()).empty());
    draft.onset = day_from_iso("2026-05-09");
    CHECK(contains(check(draft, reaction_facts()), onset_before_session));
    draft.onset = day_from_iso("2026-05-21");
    CHECK(contains(check(draft, reaction_facts()), onset_in_future));
}

TEST_CASE("a grade must exist for its sign (CTCAE v5, domain.md 2.3)", "[reaction]")
{
    const auto [term, grade, exists] = GENERATE(table<const char*, int, bool>({
        {"BRUISING", 2, true},
        {"BRUISING", 3, false},
        {"URTICARIA", 3, true},
        {"URTICARIA", 4, false},
        {"ANAPHYLAXIS", 2, false},
        {"ANAPHYLAXIS", 3, true},
        {"VASOVAGAL_REACTION", 3, true},
        {"PRESYNCOPE", 2, true},
        {"PRESYNCOPE", 1, false},
        {"SYNCOPE", 3, true},
        {"SYNCOPE", 4, false},
        {"SOFT_TISSUE_INFECTION", 1, false},
        {"INJECTION_SITE_REACTION", 0, false},
    }));
    CAPTURE(term, grade);
    auto draft = good_reaction();
    draft.signs = {{term, grade}};
    CHECK(contains(check(draft, reaction_facts()), grade_does_not_exist) == !exists);
}

TEST_CASE("a sign is one of the list and stands there once", "[reaction]")
{
    auto draft = good_reaction();
    draft.signs = {{"HICCUP", 1}};
    CHECK(contains(check(draft, reaction_facts()), sign_unknown));
    draft.signs = {{"PRURITUS", 1}, {"PRURITUS", 2}};
    CHECK(contains(check(draft, reaction_facts()), sign_twice));
}

TEST_CASE("death and a fatal outcome belong together", "[reaction]")
{
    auto draft = good_reaction();
    draft.seriousness = {Seriousness::death};
    CHECK(contains(check(draft, reaction_facts()), death_and_outcome_differ));
    draft.outcome = ReactionOutcome::fatal;
    CHECK(check(draft, reaction_facts()).empty());
    draft.seriousness.clear();
    CHECK(contains(check(draft, reaction_facts()), death_and_outcome_differ));
}

TEST_CASE("only what was injected can be suspected", "[reaction]")
{
    auto draft = good_reaction();
    draft.suspected.insert(IngredientId(2));
    CHECK(contains(check(draft, reaction_facts()), suspected_not_injected));
    CHECK(
        contains(check(AssessmentDraft{ReactionId(1), Causality::possible, false, {IngredientId(2)}, "time link fits"},
                       AssessmentFacts{true, reaction_facts().injected}),
                 AssessmentRule::suspected_not_injected));
}
