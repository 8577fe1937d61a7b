#include "services/sample/sample_facts.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic;

namespace {

const SampleVersion& version(std::string_view code, std::size_t number)
{
    const auto& all = sample_formulas();
    const auto formula = std::find_if(all.begin(), all.end(), [code](const auto& each) { return each.code == code; });
    REQUIRE(formula != all.end());
    return formula->versions.at(number - 1);
}

AllergenGroups groups_in(const SampleVersion& version)
{
    AllergenGroups groups;
    for (const auto& line : version.lines)
        for (const auto& ingredient : sample_ingredients())
            if (ingredient.inci == line.inci)
                groups.insert(ingredient.groups.begin(), ingredient.groups.end());
    return groups;
}

AllergenGroups only_in(const AllergenGroups& one, const AllergenGroups& other)
{
    AllergenGroups rest = one;
    for (const auto each : other)
        rest.erase(each);
    return rest;
}

} // namespace

TEST_CASE("the sample knows the 57 ingredients and mannitol, and no rule has anything to say about them", "[sample]")
{
    CHECK(sample_ingredients().size() == 58);
    std::set<std::string> names;
    for (const auto& each : sample_ingredients()) {
        INFO(each.inci);
        CHECK(check(each, IngredientFacts{}).empty());
        CHECK(names.insert(each.inci).second);
    }
}

TEST_CASE("every line of a sample formula is a sample ingredient with a readable concentration", "[sample]")
{
    std::size_t versions = 0;
    for (const auto& formula : sample_formulas())
        for (const auto& each : formula.versions) {
            ++versions;
            for (const auto& line : each.lines) {
                INFO(formula.code << " " << line.inci);
                CHECK(std::any_of(sample_ingredients().begin(), sample_ingredients().end(),
                                  [&line](const auto& ingredient) { return ingredient.inci == line.inci; }));
                CHECK(decimal_from_text(line.percent).has_value());
            }
        }
    CHECK(sample_formulas().size() == 9);
    CHECK(versions == 13);
}

TEST_CASE("what a new version gains and loses in allergen groups is what domain.md 4.7 says", "[sample]")
{
    using enum AllergenGroup;
    const auto hair_before = groups_in(version("HAIR-01", 1));
    const auto hair_after = groups_in(version("HAIR-01", 2));
    CHECK(only_in(hair_before, hair_after) == AllergenGroups{ester_anaesthetic_paba});
    CHECK(only_in(hair_after, hair_before) == AllergenGroups{amide_anaesthetic});

    const auto cellulite_before = groups_in(version("CELL-01", 1));
    const auto cellulite_after = groups_in(version("CELL-01", 2));
    CHECK(only_in(cellulite_before, cellulite_after) == AllergenGroups{asteraceae});
    CHECK(only_in(cellulite_after, cellulite_before).empty());
}
