#include "domain/safety/assessment.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace clinic;

namespace {

const IngredientId lecithin(51);
const IngredientId taurine(52);
const IngredientId never_injected(53);
const std::set<IngredientId> everything_injected{};

AssessmentDraft good_judgement()
{
    return {.reaction = ReactionId(9),
            .causality = Causality::possible,
            .refuted = false,
            .suspected = {lecithin},
            .reason = "came back on the same day",
            .criteria = {.time_link = TimeLink::reasonable,
                         .other_causes = OtherCauses::could_also_explain,
                         .after_stopping = AfterStopping::unclear},
            .naranjo = {{NaranjoQuestion::recurred_on_readministration, NaranjoAnswer::yes}},
            .rechallenge = Rechallenge::recurred,
            .action = ActionTaken::withdrawn,
            .by_ingredient = {{lecithin, Causality::possible}, {taurine, Causality::unlikely}},
            .rivals = {{RivalCause::technique, "injected deeper than planned"}}};
}

AssessmentFacts judgement_facts()
{
    return {.reaction_known = true,
            .injected = {{lecithin, "Lecithin"}, {taurine, "Taurine"}},
            .author = "second physician",
            .judges = {"first physician"}};
}

using AssessmentFaults = std::vector<AssessmentRule>;

AssessmentFaults faults_of(const AssessmentDraft& draft, const AssessmentFacts& facts = judgement_facts())
{
    AssessmentFaults rules;
    for (const auto& each : check(draft, facts))
        rules.push_back(each.rule);
    return rules;
}

AssessmentDraft judged(Causality causality, std::set<IngredientId> suspected = everything_injected)
{
    return {.reaction = ReactionId(9),
            .causality = causality,
            .refuted = false,
            .suspected = std::move(suspected),
            .reason = "as it was seen"};
}

AssessmentDraft as_refuted(AssessmentDraft draft)
{
    draft.refuted = true;
    return draft;
}

AssessmentDraft as_second(AssessmentDraft draft)
{
    draft.independent = true;
    return draft;
}

} // namespace

TEST_CASE("a complete judgement breaks no rule, alone or as an independent second one", "[assessment]")
{
    CHECK(faults_of(good_judgement()).empty());
    auto second = as_second(good_judgement());
    second.assessor = PractitionerId(2);
    CHECK(faults_of(second).empty());
    CHECK(Assessment::accept(second, judgement_facts()));
}

TEST_CASE("every rule of a judgement is broken by one mistake alone, and refuses it", "[assessment]")
{
    struct Mistake {
        AssessmentRule rule;
        std::function<void(AssessmentDraft&, AssessmentFacts&)> make;
    };
    using enum AssessmentRule;
    const std::vector<Mistake> mistakes{
        {reaction_missing, [](auto& draft, auto&) { draft.reaction.reset(); }},
        {reaction_missing, [](auto&, auto& facts) { facts.reaction_known = false; }},
        {naranjo_contradicts_rechallenge, [](auto& draft, auto&) { draft.rechallenge = Rechallenge::not_done; }},
        {rival_missing, [](auto& draft, auto&) { draft.rivals.clear(); }},
        {rival_unreadable, [](auto& draft, auto&) { draft.rivals[RivalCause::storage] = " \t"; }},
        {causality_missing, [](auto& draft, auto&) { draft.causality.reset(); }},
        {causality_missing, [](auto& draft, auto&) { draft.causality = Causality::not_assessed; }},
        {not_injected, [](auto& draft, auto&) { draft.by_ingredient[never_injected] = Causality::probable; }},
        {cleared_and_suspected, [](auto& draft, auto&) { draft.suspected.insert(taurine); }},
        {suspected_not_injected, [](auto& draft, auto&) { draft.suspected.insert(never_injected); }},
        {reason_missing, [](auto& draft, auto&) { draft.reason.clear(); }},
        {reason_missing, [](auto& draft, auto&) { draft.reason = "  too short "; }},
        {nothing_to_second,
         [](auto& draft, auto& facts) {
             draft.independent = true;
             draft.assessor = PractitionerId(2);
             facts.judges.clear();
         }},
        {assessor_missing, [](auto& draft, auto&) { draft.independent = true; }},
        {same_judge,
         [](auto& draft, auto& facts) {
             draft.independent = true;
             draft.assessor = PractitionerId(1);
             facts.author = "first physician";
         }},
    };
    std::set<AssessmentRule> broken_once;
    for (const auto& [rule, make] : mistakes) {
        CAPTURE(code_of(rule));
        auto draft = good_judgement();
        auto facts = judgement_facts();
        make(draft, facts);
        CHECK(faults_of(draft, facts) == AssessmentFaults{rule});
        CHECK(weight_of(rule) == Weight::refused);
        CHECK_FALSE(Assessment::accept(draft, facts));
        broken_once.insert(rule);
    }
    CHECK(broken_once.size() == all_of<AssessmentRule>().size());
}

TEST_CASE("Naranjo's answer about giving it again does not contradict the rechallenge", "[assessment]")
{
    using Given = std::optional<Rechallenge>;
    const auto [rechallenge, answer, contradicts] = GENERATE(table<Given, NaranjoAnswer, bool>({
        {Rechallenge::recurred, NaranjoAnswer::yes, false},
        {Rechallenge::recurred, NaranjoAnswer::no, true},
        {Rechallenge::recurred, NaranjoAnswer::unknown, false},
        {Rechallenge::did_not_recur, NaranjoAnswer::yes, true},
        {Rechallenge::did_not_recur, NaranjoAnswer::no, false},
        {Rechallenge::outcome_unknown, NaranjoAnswer::yes, true},
        {Rechallenge::outcome_unknown, NaranjoAnswer::unknown, false},
        {Rechallenge::not_done, NaranjoAnswer::yes, true},
        {Rechallenge::not_done, NaranjoAnswer::unknown, false},
        {std::nullopt, NaranjoAnswer::yes, false},
        {std::nullopt, NaranjoAnswer::no, false},
    }));
    CAPTURE(rechallenge ? code_of(*rechallenge) : "not said", code_of(answer));
    auto draft = good_judgement();
    draft.rechallenge = rechallenge;
    draft.naranjo = {{NaranjoQuestion::recurred_on_readministration, answer}};
    CHECK(contains(check(draft, judgement_facts()), AssessmentRule::naranjo_contradicts_rechallenge) == contradicts);
    draft.naranjo = {{NaranjoQuestion::earlier_reports, answer}};
    CHECK(faults_of(draft).empty());
}

TEST_CASE("whoever says that something else explains the reaction says what", "[assessment]")
{
    const auto [others, asks] = GENERATE(table<OtherCauses, bool>({
        {OtherCauses::cannot_explain, false},
        {OtherCauses::unlikely, false},
        {OtherCauses::could_also_explain, true},
        {OtherCauses::plausible_explanation, true},
        {OtherCauses::unknown, false},
    }));
    CAPTURE(code_of(others));
    auto draft = good_judgement();
    draft.criteria.other_causes = others;
    CHECK(faults_of(draft).empty());
    draft.rivals.clear();
    CHECK(faults_of(draft) == (asks ? AssessmentFaults{AssessmentRule::rival_missing} : AssessmentFaults{}));
}

TEST_CASE("what speaks for another cause is short readable text, and a wrong one names its cause", "[assessment]")
{
    auto draft = good_judgement();
    draft.rivals[RivalCause::storage] = std::string(200, 'x');
    CHECK(faults_of(draft).empty());
    for (const auto& unreadable : {std::string(), std::string(201, 'x'), std::string("left open\x01")}) {
        draft.rivals[RivalCause::storage] = unreadable;
        const auto violations = check(draft, judgement_facts());
        REQUIRE(violations.size() == 1);
        CHECK(violations.front().rule == AssessmentRule::rival_unreadable);
        CHECK(violations.front().line == "STORAGE");
    }
}

TEST_CASE("an ingredient is not suspected and unlikely in one judgement, and is named where it is", "[assessment]")
{
    auto draft = good_judgement();
    draft.suspected.insert(taurine);
    const auto violations = check(draft, judgement_facts());
    REQUIRE(violations.size() == 1);
    REQUIRE(violations.front().mentions.size() == 1);
    CHECK(std::get<std::string>(violations.front().mentions.front().value) == "Taurine");
    for (const auto causality : all_of<Causality>()) {
        CAPTURE(code_of(causality));
        draft.by_ingredient[taurine] = causality;
        CHECK(faults_of(draft).empty() == (causality != Causality::unlikely));
    }
}

TEST_CASE("only an independent opinion must be of somebody else", "[assessment]")
{
    auto facts = judgement_facts();
    facts.author = "first physician";
    auto draft = good_judgement();
    CHECK(faults_of(draft, facts).empty());
    draft.independent = true;
    draft.assessor = PractitionerId(1);
    const auto violations = check(draft, facts);
    REQUIRE(violations.size() == 1);
    REQUIRE(violations.front().mentions.size() == 1);
    CHECK(std::get<std::string>(violations.front().mentions.front().value) == "first physician");
    facts.judges = {"second physician", "third physician"};
    CHECK(faults_of(draft, facts).empty());
}

TEST_CASE("an empty judgement names everything that is missing", "[assessment]")
{
    using enum AssessmentRule;
    CHECK(faults_of(AssessmentDraft{}, AssessmentFacts{}) ==
          AssessmentFaults{reaction_missing, causality_missing, reason_missing});
}

TEST_CASE("the criteria of a judgement show what its rechallenge showed, whatever was ticked", "[assessment]")
{
    using Given = std::optional<Rechallenge>;
    const auto [rechallenge, shown] = GENERATE(table<Given, RechallengeShown>({
        {Rechallenge::recurred, RechallengeShown::satisfactory},
        {Rechallenge::did_not_recur, RechallengeShown::negative},
        {Rechallenge::outcome_unknown, RechallengeShown::not_done},
        {Rechallenge::not_done, RechallengeShown::not_done},
        {std::nullopt, RechallengeShown::not_done},
    }));
    CAPTURE(rechallenge ? code_of(*rechallenge) : "not said");
    for (const auto ticked : all_of<RechallengeShown>()) {
        auto draft = good_judgement();
        draft.rechallenge = rechallenge;
        draft.criteria.rechallenge = ticked;
        auto expected = good_judgement().criteria;
        expected.rechallenge = shown;
        CHECK(criteria_of(draft) == expected);
    }
}

TEST_CASE("the last judgement counts that is no second opinion, and a second opinion only after it", "[assessment]")
{
    const auto own = judged(Causality::possible);
    const auto older = judged(Causality::certain);
    const auto second = as_second(judged(Causality::unlikely));
    SECTION("without a judgement nothing counts")
    {
        const auto found = judgements_in({});
        CHECK(found.counting == nullptr);
        CHECK(found.second == nullptr);
    }
    SECTION("without a second opinion there is only the newest")
    {
        const std::vector newest_first{own, older};
        CHECK(judgements_in(newest_first).counting == &newest_first[0]);
        CHECK(judgements_in(newest_first).second == nullptr);
    }
    SECTION("a second opinion after it leaves it counting")
    {
        const std::vector newest_first{second, own, older};
        CHECK(judgements_in(newest_first).counting == &newest_first[1]);
        CHECK(judgements_in(newest_first).second == &newest_first[0]);
    }
    SECTION("a second opinion before it was about another judgement")
    {
        const std::vector newest_first{own, second, older};
        CHECK(judgements_in(newest_first).counting == &newest_first[0]);
        CHECK(judgements_in(newest_first).second == nullptr);
    }
    SECTION("of two second opinions after it the newer stands beside it")
    {
        const std::vector newest_first{second, as_second(older), own};
        CHECK(judgements_in(newest_first).counting == &newest_first[2]);
        CHECK(judgements_in(newest_first).second == &newest_first[0]);
    }
}

TEST_CASE("two judgements agree that name the same causality, or both refute the reaction", "[assessment]")
{
    const auto possible = judged(Causality::possible, {lecithin});
    CHECK(agree(possible, as_second(judged(Causality::possible, {taurine}))));
    CHECK_FALSE(agree(possible, judged(Causality::probable, {lecithin})));
    CHECK_FALSE(agree(possible, as_refuted(possible)));
    CHECK_FALSE(agree(as_refuted(possible), possible));
    CHECK(agree(as_refuted(possible), as_refuted(judged(Causality::unlikely))));
}

TEST_CASE("what is held against a formula is the judgement that counts, and the more cautious of two", "[assessment]")
{
    using enum Causality;
    using Suspects = std::optional<std::set<IngredientId>>;
    struct Held {
        const char* when;
        std::vector<AssessmentDraft> newest_first;
        Causality causality;
        bool refuted;
        Suspects suspected;
    };
    const std::set both{lecithin, taurine};
    const auto own_possible = judged(possible, {lecithin});
    const auto own_unlikely = judged(unlikely, {lecithin});
    const std::vector<Held> cases{
        {"nobody judged", {}, not_assessed, false, std::nullopt},
        {"one judged", {own_possible}, possible, false, std::set{lecithin}},
        {"one judged and marked none", {judged(certain)}, certain, false, everything_injected},
        {"one refuted", {as_refuted(own_possible)}, possible, true, std::set{lecithin}},
        {"a later one changed it", {own_unlikely, judged(certain, {taurine})}, unlikely, false, std::set{lecithin}},
        {"the second agrees", {as_second(own_possible), own_possible}, possible, false, std::set{lecithin}},
        {"the second suspects another", {as_second(judged(possible, {taurine})), own_possible}, possible, false, both},
        {"both stand and differ",
         {as_second(judged(possible, {taurine})), judged(certain, {lecithin})},
         certain,
         false,
         both},
        {"the second calls it unlikely",
         {as_second(judged(unlikely, {taurine})), own_possible},
         possible,
         false,
         std::set{lecithin}},
        {"the second cannot assess it",
         {as_second(judged(unassessable, {taurine})), own_possible},
         possible,
         false,
         std::set{lecithin}},
        {"the second refutes it",
         {as_second(as_refuted(judged(certain, {taurine}))), own_possible},
         possible,
         false,
         std::set{lecithin}},
        {"only the second lets it stand",
         {as_second(judged(probable, {taurine})), own_unlikely},
         probable,
         false,
         std::set{taurine}},
        {"only the second waits for more data",
         {as_second(judged(conditional, {taurine})), own_unlikely},
         conditional,
         false,
         std::set{taurine}},
        {"only the second does not refute it",
         {as_second(judged(possible, {taurine})), as_refuted(own_possible)},
         possible,
         false,
         std::set{taurine}},
        {"neither lets it stand",
         {as_second(as_refuted(judged(certain, {taurine}))), own_unlikely},
         unlikely,
         false,
         std::set{lecithin}},
        {"the first marked none",
         {as_second(judged(possible, {taurine})), judged(possible)},
         possible,
         false,
         everything_injected},
        {"the second marked none", {as_second(judged(possible)), own_possible}, possible, false, everything_injected},
        {"the second clears it and marked none",
         {as_second(judged(unlikely)), own_possible},
         possible,
         false,
         std::set{lecithin}},
        {"a later own judgement settles it",
         {own_unlikely, as_second(judged(certain, {taurine})), own_possible},
         unlikely,
         false,
         std::set{lecithin}},
        {"a later refutation settles it",
         {as_refuted(own_possible), as_second(judged(certain)), own_possible},
         possible,
         true,
         std::set{lecithin}},
    };
    for (const auto& [when, newest_first, causality, refuted, suspected] : cases) {
        CAPTURE(when);
        const auto held = held_against(newest_first);
        CHECK(held.causality == causality);
        CHECK(held.refuted == refuted);
        CHECK(held.suspected == suspected);
    }
}

TEST_CASE("of any two opinions the reaction stands if it does for one, with what those suspect for whom it stands",
          "[assessment]")
{
    const std::vector<std::set<IngredientId>> marks{everything_injected, {lecithin}, {taurine}};
    std::vector<AssessmentDraft> opinions;
    for (const auto causality : all_of<Causality>())
        for (const auto& marked : marks)
            for (const bool refuted : {false, true}) {
                opinions.push_back(judged(causality, marked));
                opinions.back().refuted = refuted;
            }
    const auto stands_for = [](const AssessmentDraft& each) { return stands(*each.causality, each.refuted); };
    const auto suspects_of = [](const std::set<IngredientId>& marked) {
        return marked.empty() ? std::set{lecithin, taurine} : marked;
    };
    for (const auto& first : opinions)
        for (const auto& second : opinions) {
            const auto held = held_against({as_second(second), first});
            std::set<IngredientId> expected;
            for (const auto* each : {&first, &second})
                if (stands_for(*each))
                    expected.merge(suspects_of(each->suspected));
            const bool stood = stands(held.causality, held.refuted);
            if (stood != (stands_for(first) || stands_for(second)))
                FAIL(code_of(*first.causality) << " and " << code_of(*second.causality));
            if (stood && suspects_of(held.suspected.value()) != expected)
                FAIL("other suspects out of " << code_of(*first.causality) << " and " << code_of(*second.causality));
        }
}
