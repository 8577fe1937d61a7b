#include "domain/safety/directive.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace clinic;
using namespace clinic::testing;

namespace {

const IngredientId tetracaine(31);
const IngredientId oxybuprocaine(32);
const IngredientId articaine(33);
const IngredientId arginine(34);
const IngredientId selenium(35);

const AllergenGroups of_paba{AllergenGroup::ester_anaesthetic_paba};
const AllergenGroups of_amides{AllergenGroup::amide_anaesthetic};

const FormulaId scalp_formula(21);
const FormulaId mild_formula(24);

const Composition scalp_1{VersionId(41), scalp_formula, {{tetracaine, of_paba}, {arginine, {}}}};
const Composition scalp_2{VersionId(42), scalp_formula, {{articaine, of_amides}, {arginine, {}}}};
const Composition again_tetracaine{VersionId(43), FormulaId(22), {{tetracaine, of_paba}, {selenium, {}}}};
const Composition two_of_paba{
    VersionId(44), FormulaId(23), {{tetracaine, of_paba}, {oxybuprocaine, of_paba}, {articaine, of_amides}}};
const Composition mild{VersionId(45), mild_formula, {{selenium, {}}}};
const Composition mild_with_arginine{VersionId(46), mild_formula, {{selenium, {}}, {arginine, {}}}};
const Composition very_different{VersionId(47), FormulaId(25), {{IngredientId(36), {}}}};

DirectiveOnFile put_on_file(DirectiveDraft directive)
{
    return {.id = DirectiveId(1),
            .key = "DI-000001",
            .directive = std::move(directive),
            .reaction_key = "R-000009",
            .formula = scalp_formula,
            .formula_code = "HAIR-01",
            .at = moment("2026-05-20T10:00:00+02:00")};
}

DirectiveOnFile replaced(DirectiveOnFile directive)
{
    directive.counts = false;
    return directive;
}

InjectedSession session_with(const Composition& injected, const char* key, std::string_view started)
{
    return {.id = SessionId(1),
            .key = key,
            .started = moment(started),
            .ended = moment(started) + std::chrono::minutes(30),
            .injected = injected};
}

DirectiveDraft good_directive()
{
    return {.reaction = ReactionId(9),
            .ingredients = {tetracaine},
            .use_instead = mild_formula,
            .reason = "hives after the second session"};
}

DirectiveFacts directive_facts()
{
    return {.injected = scalp_1, .instead = mild};
}

using DirectiveFaults = std::vector<DirectiveRule>;

DirectiveFaults faults_of(const DirectiveDraft& draft, const DirectiveFacts& facts = directive_facts())
{
    DirectiveFaults rules;
    for (const auto& each : check(draft, facts))
        rules.push_back(each.rule);
    return rules;
}

using SessionKeys = std::vector<std::string>;
using VersionsOffered = std::vector<std::pair<VersionId, bool>>;

/// Offered in this order before anybody asks the directives, with whether one asks for it.
VersionsOffered offered_out_of(const std::vector<Composition>& candidates,
                               const std::vector<DirectiveOnFile>& directives)
{
    std::vector<Alternative> without_objection;
    without_objection.reserve(candidates.size());
    for (const auto& each : candidates)
        without_objection.push_back({.version = each.version});
    VersionsOffered offered;
    for (const auto& each : as_directed(without_objection, {candidates.rbegin(), candidates.rend()}, directives))
        offered.emplace_back(each.version, each.directed);
    return offered;
}

} // namespace

TEST_CASE("a formula that is to be avoided is so in any version, whatever is in it", "[directive]")
{
    const auto directive = put_on_file({.formula = true});
    for (const auto& version : {scalp_1, scalp_2}) {
        const auto found = breach(version, directive);
        REQUIRE(found);
        CHECK(found->formula);
        CHECK(found->ingredients.empty());
        CHECK(found->groups.empty());
    }
    CHECK_FALSE(breach(again_tetracaine, directive));
}

TEST_CASE("an ingredient that is to be avoided is so in every formula", "[directive]")
{
    const auto directive = put_on_file({.ingredients = {tetracaine, oxybuprocaine}});
    for (const auto& version : {scalp_1, again_tetracaine}) {
        const auto found = breach(version, directive);
        REQUIRE(found);
        CHECK_FALSE(found->formula);
        CHECK(found->ingredients == std::set{tetracaine});
        CHECK(found->groups.empty());
    }
    CHECK_FALSE(breach(scalp_2, directive));
    CHECK_FALSE(breach(mild, directive));
}

TEST_CASE("an allergen group that is to be avoided names everything that carries it", "[directive]")
{
    const auto directive = put_on_file({.groups = {AllergenGroup::ester_anaesthetic_paba, AllergenGroup::latex}});
    const auto found = breach(two_of_paba, directive);
    REQUIRE(found);
    CHECK_FALSE(found->formula);
    CHECK(found->ingredients == std::set{tetracaine, oxybuprocaine});
    CHECK(found->groups == of_paba);
    CHECK_FALSE(breach(scalp_2, directive));
    CHECK_FALSE(breach(mild, directive));
}

TEST_CASE("whoever goes against a directive in several ways is told all of them", "[directive]")
{
    const auto found = breach(scalp_1, put_on_file({.formula = true, .ingredients = {arginine}, .groups = of_paba}));
    REQUIRE(found);
    CHECK(found->formula);
    CHECK(found->ingredients == std::set{tetracaine, arginine});
    CHECK(found->groups == of_paba);
}

TEST_CASE("a directive that does not count any more stops nothing", "[directive]")
{
    for (const auto& directive : {put_on_file({.formula = true}), put_on_file({.ingredients = {tetracaine}}),
                                  put_on_file({.groups = of_paba})}) {
        CHECK(breach(scalp_1, directive));
        CHECK_FALSE(breach(scalp_1, replaced(directive)));
    }
}

TEST_CASE("a directive that nothing need be avoided stops nothing", "[directive]")
{
    const auto directive = put_on_file({.nothing = true});
    CHECK_FALSE(breach(scalp_1, directive));
    CHECK(is_as_directed(scalp_1, directive));
}

TEST_CASE("where nothing is named to be used instead, whatever has nothing to be avoided is as directed", "[directive]")
{
    const auto directive = put_on_file({.ingredients = {tetracaine}});
    CHECK(is_as_directed(scalp_2, directive));
    CHECK(is_as_directed(mild, directive));
    CHECK_FALSE(is_as_directed(scalp_1, directive));
}

TEST_CASE("where a formula is named to be used instead, only its versions without what is avoided are as directed",
          "[directive]")
{
    const auto directive = put_on_file({.ingredients = {tetracaine, arginine}, .use_instead = mild_formula});
    CHECK(is_as_directed(mild, directive));
    CHECK_FALSE(is_as_directed(mild_with_arginine, directive));
    CHECK_FALSE(is_as_directed(very_different, directive));
    CHECK_FALSE(is_as_directed(scalp_1, directive));
}

TEST_CASE("alternatives that a directive speaks against are dropped and the others keep their order", "[directive]")
{
    const std::vector<Composition> candidates{very_different, again_tetracaine, scalp_2, mild};
    CHECK(offered_out_of(candidates, {}) == VersionsOffered{{very_different.version, false},
                                                            {again_tetracaine.version, false},
                                                            {scalp_2.version, false},
                                                            {mild.version, false}});
    const auto without_tetracaine = put_on_file({.ingredients = {tetracaine}});
    CHECK(offered_out_of(candidates, {without_tetracaine}) ==
          VersionsOffered{{very_different.version, false}, {scalp_2.version, false}, {mild.version, false}});
    CHECK(offered_out_of(candidates, {without_tetracaine, put_on_file({.formula = true})}) ==
          VersionsOffered{{very_different.version, false}, {mild.version, false}});
    CHECK(offered_out_of(candidates, {replaced(without_tetracaine)}) == offered_out_of(candidates, {}));
}

TEST_CASE("what a directive asks for is offered first, in the order that it had", "[directive]")
{
    const std::vector<Composition> candidates{very_different, mild_with_arginine, scalp_2, again_tetracaine, mild};
    const auto use_mild = put_on_file({.ingredients = {tetracaine}, .use_instead = mild_formula});
    CHECK(offered_out_of(candidates, {use_mild}) == VersionsOffered{{mild_with_arginine.version, true},
                                                                    {mild.version, true},
                                                                    {very_different.version, false},
                                                                    {scalp_2.version, false}});
    SECTION("but not while another directive speaks against it")
    {
        CHECK(offered_out_of(candidates, {use_mild, put_on_file({.ingredients = {arginine}})}) ==
              VersionsOffered{{mild.version, true}, {very_different.version, false}});
    }
    SECTION("nor when nobody asks for it any more")
    {
        CHECK(offered_out_of(candidates, {replaced(use_mild)}) == offered_out_of(candidates, {}));
    }
}

TEST_CASE("only sessions since a directive obey it or go against it", "[directive]")
{
    const auto directive = put_on_file({.ingredients = {tetracaine}});
    const auto standing =
        standing_of(directive, {session_with(scalp_1, "S-000001", "2026-05-12T10:00:00+02:00"),
                                session_with(scalp_1, "S-000002", "2026-05-20T09:59:59+02:00"),
                                session_with(mild, "S-000003", "2026-05-20T09:45:00+02:00"), // ended after it
                                session_with(mild, "S-000004", "2026-05-20T10:00:00+02:00"),
                                session_with(again_tetracaine, "S-000005", "2026-06-01T10:00:00+02:00"),
                                session_with(scalp_2, "S-000006", "2026-06-15T10:00:00+02:00")});
    CHECK(standing.obeyed == SessionKeys{"S-000004", "S-000006"});
    CHECK(standing.against == SessionKeys{"S-000005"});
}

TEST_CASE("a directive stays open while something else than the formula to be used instead was injected", "[directive]")
{
    const auto directive = put_on_file({.ingredients = {tetracaine}, .use_instead = mild_formula});
    const auto other = session_with(very_different, "S-000001", "2026-05-27T10:00:00+02:00");
    const auto avoided = session_with(scalp_1, "S-000002", "2026-06-03T10:00:00+02:00");
    const auto obeying = session_with(mild, "S-000003", "2026-06-10T10:00:00+02:00");

    CHECK(standing_of(directive, {}).obeyed.empty());
    CHECK(standing_of(directive, {other}).obeyed.empty());
    CHECK(standing_of(directive, {other}).against.empty());
    CHECK(standing_of(directive, {other, avoided, obeying}).obeyed == SessionKeys{"S-000003"});
    CHECK(standing_of(directive, {other, avoided, obeying}).against == SessionKeys{"S-000002"});
}

TEST_CASE("a directive that was replaced keeps the history of its sessions", "[directive]")
{
    const auto directive = put_on_file({.ingredients = {tetracaine}, .use_instead = mild_formula});
    const std::vector sessions{session_with(scalp_1, "S-000001", "2026-05-27T10:00:00+02:00"),
                               session_with(mild, "S-000002", "2026-06-03T10:00:00+02:00")};
    const auto standing = standing_of(replaced(directive), sessions);
    CHECK(standing.against == SessionKeys{"S-000001"});
    CHECK(standing.obeyed == SessionKeys{"S-000002"});
}

TEST_CASE("a directive is complete when it says what to avoid and why, or that nothing need be avoided", "[directive]")
{
    CHECK(faults_of(good_directive()).empty());
    auto draft = good_directive();
    draft.use_instead.reset();
    CHECK(faults_of(draft, {.injected = scalp_1}).empty());
    const auto reason = draft.reason;
    for (const auto& enough : std::vector<DirectiveDraft>{
             {.formula = true}, {.ingredients = {arginine}}, {.groups = of_paba}, {.nothing = true}}) {
        draft = enough;
        draft.reaction = ReactionId(9);
        draft.reason = reason;
        CHECK(faults_of(draft, {.injected = scalp_1}).empty());
    }
}

TEST_CASE("every rule of a directive is broken by one mistake alone, and refuses it", "[directive]")
{
    struct Mistake {
        DirectiveRule rule;
        std::function<void(DirectiveDraft&, DirectiveFacts&)> make;
    };
    using enum DirectiveRule;
    const std::vector<Mistake> mistakes{
        {reaction_missing, [](auto& draft, auto&) { draft.reaction.reset(); }},
        {reaction_missing, [](auto&, auto& facts) { facts.injected.reset(); }},
        {instead_not_in_force, [](auto&, auto& facts) { facts.instead.reset(); }},
        {instead_is_avoided, [](auto& draft, auto&) { draft.ingredients.insert(selenium); }},
        {instead_is_avoided, [](auto&, auto& facts) { facts.instead = two_of_paba; }},
        {instead_of_nothing, [](auto& draft, auto&) { draft.ingredients.clear(); }},
        {reason_missing, [](auto& draft, auto&) { draft.reason.clear(); }},
        {reason_missing, [](auto& draft, auto&) { draft.reason = "  too short "; }},
        {nothing_avoided,
         [](auto& draft, auto&) {
             draft.ingredients.clear();
             draft.use_instead.reset();
         }},
        {nothing_and_something, [](auto& draft, auto&) { draft.nothing = true; }},
    };
    std::set<DirectiveRule> broken_once;
    for (const auto& [rule, make] : mistakes) {
        CAPTURE(code_of(rule));
        auto draft = good_directive();
        auto facts = directive_facts();
        make(draft, facts);
        CHECK(faults_of(draft, facts) == DirectiveFaults{rule});
        CHECK(weight_of(rule) == Weight::refused);
        CHECK_FALSE(Directive::accept(draft, facts));
        broken_once.insert(rule);
    }
    CHECK(broken_once.size() == all_of<DirectiveRule>().size());
}

TEST_CASE("nothing to be avoided leaves no room for anything to be avoided or used instead", "[directive]")
{
    const auto check_with_nothing = [](DirectiveDraft draft) {
        draft.reaction = ReactionId(9);
        draft.nothing = true;
        draft.reason = "tolerated at the test in March";
        return faults_of(draft);
    };
    const DirectiveFaults contradiction{DirectiveRule::nothing_and_something};
    CHECK(check_with_nothing({}).empty());
    CHECK(check_with_nothing({.formula = true}) == contradiction);
    CHECK(check_with_nothing({.ingredients = {tetracaine}}) == contradiction);
    CHECK(check_with_nothing({.groups = of_paba}) == contradiction);
    CHECK(check_with_nothing({.use_instead = mild_formula}) == contradiction);
}

TEST_CASE("another version of the formula may be used instead, unless the formula itself is to be avoided",
          "[directive]")
{
    auto draft = good_directive();
    draft.use_instead = scalp_formula;
    const DirectiveFacts facts{.injected = scalp_1, .instead = scalp_2};
    CHECK(faults_of(draft, facts).empty());
    draft.formula = true;
    CHECK(faults_of(draft, facts) == DirectiveFaults{DirectiveRule::instead_is_avoided});
    CHECK(faults_of(draft).empty());
    draft.formula = false;
    draft.groups = of_amides;
    CHECK(faults_of(draft, facts) == DirectiveFaults{DirectiveRule::instead_is_avoided});
}
