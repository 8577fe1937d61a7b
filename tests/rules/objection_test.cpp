#include "domain/formulas/deviation.h"
#include "domain/safety/objection.h"

#include <catch2/catch.hpp>

using namespace clinic;
using enum ObjectionKind;

namespace {

const IngredientId procaine(1);
const IngredientId biotin(2);
const IngredientId lidocaine(3);
const IngredientId benzocaine(4);
const IngredientId zinc(5);

const AllergenGroups ester{AllergenGroup::ester_anaesthetic_paba};
const AllergenGroups amide{AllergenGroup::amide_anaesthetic};

const Composition hair_1{VersionId(1), FormulaId(1), {{procaine, ester}, {biotin, {}}}};
const Composition hair_2{VersionId(2), FormulaId(1), {{lidocaine, amide}, {biotin, {}}}};
const Composition other_with_procaine{VersionId(3), FormulaId(2), {{procaine, ester}, {zinc, {}}}};
const Composition other_with_group{VersionId(4), FormulaId(3), {{benzocaine, ester}}};
const Composition unrelated{VersionId(5), FormulaId(4), {{zinc, {}}}};

EarlierReaction reaction(std::set<IngredientId> suspected, Causality causality = Causality::not_assessed,
                         bool refuted = false)
{
    return {.reaction = ReactionId(9),
            .key = "R-000009",
            .onset = day_from_iso("2026-05-12").value(),
            .causality = causality,
            .refuted = refuted,
            .injected = hair_1,
            .suspected = std::move(suspected)};
}

std::vector<ObjectionKind> kinds(const Composition& next, const EarlierReaction& earlier)
{
    std::vector<ObjectionKind> found;
    for (const auto& each : objections(next, {earlier}))
        found.push_back(each.kind);
    return found;
}

using Kinds = std::vector<ObjectionKind>;

} // namespace

TEST_CASE("after a reaction the next formula is judged as domain.md 2.7 says", "[objection]")
{
    SECTION("1: the same version blocks, whatever is suspected")
    {
        CHECK(kinds(hair_1, reaction({biotin})) == Kinds{same_version});
        CHECK(kinds(hair_1, reaction({procaine})) == Kinds{same_version, shared_group});
    }
    SECTION("1: but not when it is mixed without anything that is suspected")
    {
        const auto mixed = as_injected(hair_1, {{procaine, Deviation{}}});
        CHECK(kinds(mixed, reaction({procaine})).empty());
        CHECK(kinds(mixed, reaction({procaine, biotin})) == Kinds{same_version});
        CHECK(kinds(mixed, reaction({})) == Kinds{same_version});
    }
    SECTION("1: what was left out when the patient reacted is not suspected")
    {
        auto earlier = reaction({});
        earlier.injected = as_injected(hair_1, {{procaine, Deviation{}}});
        CHECK(kinds(other_with_procaine, earlier).empty());
        CHECK(kinds(hair_1, earlier) == Kinds{same_version});
    }
    SECTION("2: another version of the formula blocks while a suspected ingredient is still in it")
    {
        CHECK(kinds(hair_2, reaction({procaine})).empty());
        CHECK(kinds(hair_2, reaction({procaine, biotin})) == Kinds{same_formula});
    }
    SECTION("2: with no ingredient marked, all of the version are suspected")
    {
        CHECK(kinds(hair_2, reaction({})) == Kinds{same_formula});
        CHECK(kinds(unrelated, reaction({})).empty());
    }
    SECTION("3: another formula with a suspected ingredient blocks and names the overlap")
    {
        const auto found = objections(other_with_procaine, {reaction({procaine})});
        REQUIRE(found.size() == 2);
        CHECK(found[0].kind == shared_ingredient);
        CHECK(found[0].ingredients == std::set{procaine});
        CHECK(blocks(found[0]));
    }
    SECTION("4: a shared allergen group alone warns and names who carries it")
    {
        const auto found = objections(other_with_group, {reaction({procaine})});
        REQUIRE(found.size() == 1);
        CHECK(found[0].kind == shared_group);
        CHECK(found[0].groups == ester);
        CHECK(found[0].ingredients == std::set{benzocaine});
        CHECK_FALSE(blocks(found[0]));
    }
}

TEST_CASE("only a reaction that stands objects", "[objection]")
{
    const auto [causality, objects] = GENERATE(table<Causality, bool>({
        {Causality::not_assessed, true},
        {Causality::certain, true},
        {Causality::probable, true},
        {Causality::possible, true},
        {Causality::conditional, true},
        {Causality::unlikely, false},
        {Causality::unassessable, false},
    }));
    CAPTURE(code_of(causality));
    CHECK(kinds(hair_1, reaction({biotin}, causality)).empty() == !objects);
    CHECK(kinds(hair_1, reaction({biotin}, causality, true)).empty());
}

TEST_CASE("alternatives block nothing, with fewest shared ingredients first and then fewest warnings", "[objection]")
{
    const std::vector<Composition> candidates{other_with_procaine, hair_2, other_with_group, unrelated};
    const auto offered = alternatives(hair_1, candidates, {reaction({procaine})});

    REQUIRE(offered.size() == 3);
    CHECK(offered[0].version == unrelated.version); // shares nothing, warns of nothing
    CHECK(offered[1].version == other_with_group.version);
    CHECK(offered[1].warnings == 1);
    CHECK(offered[2].version == hair_2.version);
    CHECK(offered[2].shared_ingredients == 1);
}
