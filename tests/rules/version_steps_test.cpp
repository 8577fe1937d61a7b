#include "domain/formulas/version_steps.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

constexpr PractitionerId writer{1};
constexpr PractitionerId reviewer{2};
constexpr const char* good_reason = "Wrong amount of procaine";

VersionStanding standing(VersionState state)
{
    return {.key = "HAIR-01@2", .state = state, .author = writer};
}

std::vector<VersionState> all_but(VersionState state)
{
    auto states = all_of<VersionState>();
    std::erase(states, state);
    return states;
}

VersionDraft draft_of_one(const char* value)
{
    VersionDraft draft;
    draft.formula = FormulaId(1);
    draft.lines = {{IngredientId(1), Concentration{decimal_from_text(value).value(), ConcentrationUnit::percent_w_v}}};
    return draft;
}

VersionFacts facts_known()
{
    VersionFacts facts;
    facts.formula_known = true;
    facts.parent_of_same_formula = true;
    facts.ingredients = {{IngredientId(1), "Lidocaine"}, {IngredientId(2), "Procaine HCl"}};
    return facts;
}

std::vector<Mention> mentions_of(const VersionViolations& violations, VersionRule rule)
{
    for (const auto& each : violations)
        if (each.rule == rule)
            return each.mentions;
    return {};
}

} // namespace

TEST_CASE("only a draft changes; what has gone to review never does", "[version]")
{
    auto facts = facts_known();
    facts.state = VersionState::draft;
    CHECK(check(draft_of_one("1"), facts).empty());
    for (const auto state : all_but(VersionState::draft)) {
        facts.state = state;
        CHECK(contains(check(draft_of_one("1"), facts), VersionRule::not_a_draft));
    }
}

TEST_CASE("each step of a version's life is taken from one state only", "[version]")
{
    using enum VersionState;
    using enum VersionStepRule;
    CHECK(check_submission(standing(draft)).empty());
    CHECK(check_approval(standing(in_review), reviewer).empty());
    CHECK(check_rejection(standing(in_review), reviewer, good_reason).empty());
    CHECK(check_enforcement(standing(approved)).empty());
    CHECK(check_withdrawal(standing(effective), good_reason).empty());
    for (const auto state : all_but(draft))
        CHECK(contains(check_submission(standing(state)), not_a_draft));
    for (const auto state : all_but(in_review)) {
        CHECK(contains(check_approval(standing(state), reviewer), not_in_review));
        CHECK(contains(check_rejection(standing(state), reviewer, good_reason), not_in_review));
    }
    for (const auto state : all_but(approved))
        CHECK(contains(check_enforcement(standing(state)), not_approved));
    for (const auto state : all_but(effective))
        CHECK(contains(check_withdrawal(standing(state), good_reason), not_effective));
}

TEST_CASE("whoever wrote a version is named before the review and never approves it", "[version]")
{
    using enum VersionStepRule;
    auto nobodys = standing(VersionState::draft);
    nobodys.author.reset();
    CHECK(contains(check_submission(nobodys), author_missing));
    CHECK(contains(check_approval(standing(VersionState::in_review), writer), decider_is_author));
    CHECK(contains(check_approval(standing(VersionState::in_review), std::nullopt), decider_missing));
    CHECK(check_rejection(standing(VersionState::in_review), writer, good_reason).empty()); // taken back
    CHECK(contains(check_rejection(standing(VersionState::in_review), reviewer, "no"), reason_missing));
    CHECK(contains(check_withdrawal(standing(VersionState::effective), "why"), reason_missing));
}

TEST_CASE("a draft that somebody else changed meanwhile is not overwritten", "[version]")
{
    auto facts = facts_known();
    facts.state = VersionState::draft;
    facts.row_version = 3;
    auto draft = draft_of_one("1");
    draft.row_version = 2;
    CHECK(contains(check(draft, facts), VersionRule::changed_meanwhile));
    draft.row_version = 3;
    CHECK(check(draft, facts).empty());
}

TEST_CASE("a chain of versions has no circle", "[version]")
{
    auto facts = facts_known();
    facts.editing = VersionId(1);
    facts.sisters = {
        {.id = VersionId(2), .key = "HAIR-01@2", .parent = VersionId(1), .reason = {}, .reason_text = {}, .lines = {}},
        {.id = VersionId(3), .key = "HAIR-01@3", .parent = VersionId(2), .reason = {}, .reason_text = {}, .lines = {}}};
    auto draft = draft_of_one("1");
    draft.reason = ChangeReason::stock;
    draft.reason_text = "Another strength";
    draft.parent = VersionId(3);
    CHECK(contains(check(draft, facts), VersionRule::parent_follows_it));
    facts.editing = VersionId(4);
    CHECK_FALSE(contains(check(draft, facts), VersionRule::parent_follows_it));
}

TEST_CASE("going back to what was changed for a reason warns, and says the reason", "[version]")
{
    const Concentration procaine{decimal_from_text("0.4").value(), ConcentrationUnit::percent_w_v};
    const Concentration lidocaine{decimal_from_text("2").value(), ConcentrationUnit::mg_per_ml};
    auto facts = facts_known();
    facts.sisters = {{.id = VersionId(2),
                      .key = "HAIR-01@2",
                      .parent = VersionId(1),
                      .reason = ChangeReason::safety_reaction,
                      .reason_text = "Three cases of urticaria",
                      .lines = {{IngredientId(1), lidocaine}}},
                     {.id = VersionId(1),
                      .key = "HAIR-01@1",
                      .parent = {},
                      .reason = {},
                      .reason_text = {},
                      .lines = {{IngredientId(2), procaine}}}};
    auto draft = draft_of_one("1");
    draft.parent = VersionId(2);
    draft.reason = ChangeReason::efficacy;
    draft.reason_text = "It burns less";
    CHECK(check(draft, facts).empty());

    draft.lines = {{IngredientId(2), Concentration{Decimal(4), ConcentrationUnit::mg_per_ml}}}; // 0.4 %
    const auto again = check(draft, facts);
    REQUIRE(contains(again, VersionRule::same_as_older));
    CHECK_FALSE(stops(again));
    const auto mentions = mentions_of(again, VersionRule::same_as_older);
    CHECK(std::get<std::string>(mentions.at(0).value) == "HAIR-01@1");
    CHECK(std::get<std::string>(mentions.at(3).value) == "Three cases of urticaria");

    draft.lines = {{IngredientId(1), lidocaine},
                   {IngredientId(2), Concentration{Decimal(1), ConcentrationUnit::percent_w_v}}};
    const auto mixed = check(draft, facts);
    CHECK_FALSE(contains(mixed, VersionRule::same_as_older));
    CHECK(contains(mixed, VersionRule::ingredient_taken_out));
}

TEST_CASE("a change of supplier with the same composition is nothing to go back from", "[version]")
{
    auto facts = facts_known();
    const auto lines = draft_of_one("1").lines;
    facts.sisters = {
        {.id = VersionId(2),
         .key = "REJUV-01@2",
         .parent = VersionId(1),
         .reason = ChangeReason::supplier_change,
         .reason_text = "Another maker",
         .lines = lines},
        {.id = VersionId(1), .key = "REJUV-01@1", .parent = {}, .reason = {}, .reason_text = {}, .lines = lines}};
    auto draft = draft_of_one("1");
    draft.parent = VersionId(2);
    draft.reason = ChangeReason::supplier_change;
    draft.reason_text = "Yet another maker";
    CHECK(check(draft, facts).empty());
}

TEST_CASE("what is said of a mix must be possible, and what may harm warns", "[version]")
{
    using enum VersionRule;
    const auto with = [](auto change) {
        auto draft = draft_of_one("1");
        change(draft.specification);
        return check(draft, facts_known());
    };
    CHECK(contains(with([](Specification& said) { said.ph = Decimal(15); }), ph_out_of_range));
    CHECK(contains(with([](Specification& said) { said.ph_tolerance = Decimal(1); }), ph_tolerance_wrong));
    CHECK(contains(with([](Specification& said) { said.osmolality = Decimal(0); }), osmolality_out_of_range));
    CHECK(contains(with([](Specification& said) { said.depth = Decimal(0); }), depth_not_positive));
    CHECK(contains(with([](Specification& said) {
                       said.least_volume = Volume{3000};
                       said.most_volume = Volume{2000};
                   }),
                   volume_range_wrong));
    CHECK(contains(with([](Specification& said) { said.beyond_use_hours = 0; }), beyond_use_wrong));

    for (const auto vehicle : {Vehicle::oily, Vehicle::alcoholic})
        CHECK(contains(with([=](Specification& said) { said.vehicle = vehicle; }), vehicle_may_harm));
    CHECK(with([](Specification& said) { said.depth = Decimal(4); }).empty());
    CHECK(contains(with([](Specification& said) { said.depth = Decimal(5); }), needle_too_deep));
    CHECK(with([](Specification& said) { said.osmolality = Decimal(280); }).empty());
    const auto stings = with([](Specification& said) { said.osmolality = Decimal(311); });
    CHECK(contains(stings, not_isotonic));
    CHECK_FALSE(stops(stings));
}

TEST_CASE("a formula holds the patient's own blood once", "[version][prp]")
{
    VersionFacts facts;
    facts.blood = {IngredientId(1)};
    CHECK_FALSE(contains(check(VersionDraft{}, facts), VersionRule::blood_twice));
    facts.blood = {IngredientId(1), IngredientId(2)};
    CHECK(contains(check(VersionDraft{}, facts), VersionRule::blood_twice));
}

TEST_CASE("a cosmetic in an injection warns", "[version]")
{
    auto facts = facts_known();
    facts.cosmetics = {IngredientId(1)};
    const auto violations = check(draft_of_one("1"), facts);
    CHECK(contains(violations, VersionRule::cosmetic_in_injection));
    CHECK_FALSE(stops(violations));
}
