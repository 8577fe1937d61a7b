#include "base/sha256.h"
#include "domain/formulas/canonical_form.h"
#include "domain/formulas/country_rule.h"
#include "domain/formulas/difference.h"
#include "domain/formulas/mixing.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic;

namespace {

Concentration concentration_of(const char* value, ConcentrationUnit unit = ConcentrationUnit::percent_w_v)
{
    return {.value = decimal_from_text(value).value(), .unit = unit};
}

/// A substance of the sample formulas (domain.md 4.7).
ComparedLine made_of(const std::string& name, const char* value, AllergenGroups groups = {})
{
    static std::vector<std::string> seen;
    const auto place = std::find(seen.begin(), seen.end(), name);
    const auto number = place - seen.begin();
    if (place == seen.end())
        seen.push_back(name);
    return {.ingredient = IngredientId(number + 1),
            .name = name,
            .groups = std::move(groups),
            .concentration = concentration_of(value),
            .role = LineRole::active};
}

const std::vector<ComparedLine> hair_first{made_of("Dexpanthenol", "5"), made_of("Biotin", "0.05"),
                                           made_of("Pyridoxine", "0.1"), made_of("Zinc sulfate", "0.01"),
                                           made_of("Procaine", "0.4", {AllergenGroup::ester_anaesthetic_paba})};
const std::vector<ComparedLine> hair_second{made_of("Lidocaine", "0.2", {AllergenGroup::amide_anaesthetic}),
                                            made_of("Zinc sulfate", "0.01"), made_of("Pyridoxine", "0.1"),
                                            made_of("Biotin", "0.05"), made_of("Dexpanthenol", "5")};
const std::vector<ComparedLine> cellulite_first{
    made_of("Caffeine", "8", {AllergenGroup::xanthine}), made_of("Carnitine", "8"),
    made_of("Artichoke", "1", {AllergenGroup::asteraceae}), made_of("Organic silicon", "0.2")};
const std::vector<ComparedLine> cellulite_second{made_of("Caffeine", "4", {AllergenGroup::xanthine}),
                                                 made_of("Carnitine", "8"), made_of("Organic silicon", "0.2"),
                                                 made_of("Rutin", "0.5")};

DifferenceKind inverted(DifferenceKind kind)
{
    using enum DifferenceKind;
    switch (kind) {
    case added: return removed;
    case removed: return added;
    case concentration_changed:
    case unit_changed:
    case role_changed: return kind;
    }
    return kind;
}

/// The way back.
Difference inverted(const Difference& difference)
{
    Difference back{
        .lines = difference.lines, .gained = difference.lost, .lost = difference.gained, .parts = difference.parts};
    for (auto& line : back.lines) {
        line.kind = inverted(line.kind);
        std::swap(line.before, line.after);
        std::swap(line.role_before, line.role_after);
    }
    return back;
}

} // namespace

TEST_CASE("HAIR-01 2 has lidocaine for procaine, and the other allergen group (domain.md 4.7)", "[difference]")
{
    const auto found = difference(hair_first, hair_second);
    REQUIRE(found.lines.size() == 2); // the order of the lines is no difference
    CHECK(found.lines[0].kind == DifferenceKind::added);
    CHECK(found.lines[0].name == "Lidocaine");
    CHECK(found.lines[0].after == concentration_of("0.2"));
    CHECK(found.lines[1].kind == DifferenceKind::removed);
    CHECK(found.lines[1].name == "Procaine");
    CHECK(found.lines[1].before == concentration_of("0.4"));
    CHECK(found.lost == AllergenGroups{AllergenGroup::ester_anaesthetic_paba});
    CHECK(found.gained == AllergenGroups{AllergenGroup::amide_anaesthetic});
}

TEST_CASE("CELL-01 2 halves caffeine, leaves artichoke out and adds rutin (domain.md 4.7)", "[difference]")
{
    const auto found = difference(cellulite_first, cellulite_second);
    REQUIRE(found.lines.size() == 3);
    CHECK(found.lines[0].kind == DifferenceKind::removed); // artichoke
    CHECK(found.lines[1].kind == DifferenceKind::concentration_changed);
    CHECK(found.lines[1].name == "Caffeine");
    CHECK(percent_change(*found.lines[1].before, *found.lines[1].after) == Decimal(-50));
    CHECK(found.lines[2].kind == DifferenceKind::added);
    CHECK(found.lines[2].after == concentration_of("0.5"));
    CHECK(found.lost == AllergenGroups{AllergenGroup::asteraceae});
    CHECK(found.gained.empty());
}

TEST_CASE("the same composition has no difference, whatever the order of its lines", "[difference]")
{
    for (const auto& each : {hair_first, hair_second, cellulite_first, cellulite_second}) {
        CHECK(difference(each, each).empty());
        auto backwards = each;
        std::reverse(backwards.begin(), backwards.end());
        CHECK(difference(each, backwards).empty());
    }
}

TEST_CASE("the way back is the difference inverted", "[difference]")
{
    auto in_units = cellulite_second;
    in_units[0].concentration = concentration_of("40", ConcentrationUnit::mg_per_ml);
    in_units[1].concentration = concentration_of("8", ConcentrationUnit::iu_per_ml);
    in_units[2].role = LineRole::excipient;
    const std::vector<std::vector<ComparedLine>> all{hair_first,       hair_second, cellulite_first,
                                                     cellulite_second, in_units,    {}};
    for (const auto& one : all)
        for (const auto& other : all)
            CHECK(inverted(difference(one, other)) == difference(other, one));
}

TEST_CASE("how a version is made and used is compared part by part, either way round", "[difference]")
{
    Specification one;
    one.vehicle = Vehicle::saline;
    one.ph = Decimal(7);
    one.ph_tolerance = decimal_from_text("0.2");
    one.least_volume = Volume{1000};
    Specification other = one;
    CHECK(differing_parts(one, other).empty());
    other.ph_tolerance = decimal_from_text("0.3");
    other.most_volume = Volume{5000};
    other.storage = "2 to 8 °C";
    const std::vector<SpecificationPart> expected{SpecificationPart::ph, SpecificationPart::volume,
                                                  SpecificationPart::storage};
    CHECK(differing_parts(one, other) == expected);
    CHECK(differing_parts(other, one) == expected);
}

TEST_CASE("a mass is compared in whatever unit it stands; IU and mmol are not comparable", "[difference]")
{
    const auto compare = [](const Concentration& before, const Concentration& after) {
        ComparedLine one = made_of("Caffeine", "1");
        ComparedLine other = one;
        one.concentration = before;
        other.concentration = after;
        return difference({one}, {other}).lines;
    };
    using enum ConcentrationUnit;
    const auto same = compare(concentration_of("0.5"), concentration_of("5", mg_per_ml));
    REQUIRE(same.size() == 1);
    CHECK(same[0].kind == DifferenceKind::unit_changed);
    CHECK(comparable(same[0]));
    const auto more = compare(concentration_of("5", mg_per_ml), concentration_of("7500", ug_per_ml));
    REQUIRE(more.size() == 1);
    CHECK(more[0].kind == DifferenceKind::concentration_changed);
    CHECK(percent_change(*more[0].before, *more[0].after) == Decimal(50));
    const auto apart = compare(concentration_of("5", mg_per_ml), concentration_of("5", iu_per_ml));
    REQUIRE(apart.size() == 1);
    CHECK(apart[0].kind == DifferenceKind::unit_changed);
    CHECK_FALSE(comparable(apart[0]));
    CHECK_FALSE(percent_change(*apart[0].before, *apart[0].after));
    CHECK(compare(concentration_of("5", mmol_per_l), concentration_of("5.0", mmol_per_l)).empty());
    CHECK(percent_change(concentration_of("3"), concentration_of("4")) == decimal_from_text("33.3"));
    CHECK(percent_change(concentration_of("3"), concentration_of("1")) == decimal_from_text("-66.7"));
}

TEST_CASE("a change of role is a difference beside the amount", "[difference]")
{
    auto one = made_of("Benzyl alcohol", "0.9");
    auto other = one;
    one.role = LineRole::active;
    other.role = LineRole::preservative;
    other.concentration = concentration_of("0.8");
    const auto found = difference({one}, {other});
    REQUIRE(found.lines.size() == 2);
    CHECK(found.lines[0].kind == DifferenceKind::concentration_changed);
    CHECK(found.lines[1].kind == DifferenceKind::role_changed);
}

TEST_CASE("the same content has one canonical form and one hash (domain.md 4.2)", "[hash]")
{
    const SubstanceLine caffeine{"58-08-2", concentration_of("2.50"), LineRole::active};
    const SubstanceLine silicon{
        "Monomethylsilanetriol Salicylate", concentration_of("1", ConcentrationUnit::mg_per_ml), {}};
    CHECK(canonical_form({silicon, caffeine}, {}) ==
          "58-08-2|2.5|%_w/v|ACTIVE\nMonomethylsilanetriol Salicylate|1|mg/mL|\n");
    CHECK(content_hash({caffeine}, {}) == sha256("58-08-2|2.5|%_w/v|ACTIVE\n"));
    CHECK(content_hash({caffeine, silicon}, {}) == content_hash({silicon, caffeine}, {}));
    CHECK(content_hash({{"58-08-2", concentration_of("2.5"), LineRole::active}}, {}) == content_hash({caffeine}, {}));
    CHECK(content_hash({{"Caf\u00e9ine", concentration_of("1"), {}}}, {}) ==
          content_hash({{"Cafe\u0301ine", concentration_of("1"), {}}}, {}));
}

TEST_CASE("whatever changes in the content changes its hash", "[hash]")
{
    const SubstanceLine line{"58-08-2", concentration_of("2.5"), LineRole::active};
    const auto hash = content_hash({line}, {});
    CHECK(content_hash({{"58-08-2", concentration_of("2.51"), LineRole::active}}, {}) != hash);
    CHECK(content_hash({{"58-08-3", concentration_of("2.5"), LineRole::active}}, {}) != hash);
    CHECK(content_hash({{"58-08-2", concentration_of("2.5"), LineRole::excipient}}, {}) != hash);
    CHECK(content_hash({{"58-08-2", concentration_of("2.5", ConcentrationUnit::mg_per_ml), LineRole::active}}, {}) !=
          hash);
    Specification said;
    said.ph = Decimal(7);
    CHECK(content_hash({line}, said) != hash);
    Specification two_lines;
    two_lines.preparation = "Shake.\nph=7";
    CHECK(canonical_form({}, two_lines) == "preparation=Shake.\\nph=7\n"); // no text poses as two fields
    Specification carriage;
    carriage.preparation = " Shake.\r\nph=7\n";
    CHECK(content_hash({}, carriage) == content_hash({}, two_lines));
}

TEST_CASE("2 mL caffeine 20 % and 3 mL organic silicon 1 % make 8 % and 0.6 % (domain.md 4.1)", "[mix]")
{
    const auto whole = mix(
        {{Volume{2000}, {{"caffeine", concentration_of("20")}}}, {Volume{3000}, {{"silicon", concentration_of("1")}}}});
    REQUIRE(whole);
    CHECK(whole->volume == Volume{5000});
    CHECK(whole->contents ==
          std::vector<Dissolved>{{"caffeine", concentration_of("8")}, {"silicon", concentration_of("0.6")}});
    CHECK_FALSE(whole->rounded);
    CHECK(same_amount(whole->contents[0].concentration, concentration_of("80", ConcentrationUnit::mg_per_ml)));
    const auto thin = mix({{Volume{1000}, {{"lidocaine", concentration_of("2")}}}, {Volume{9000}, {}}});
    REQUIRE(thin);
    CHECK(same_amount(thin->contents[0].concentration, concentration_of("2", ConcentrationUnit::mg_per_ml)));
}

TEST_CASE("one substance from two solutions is added up; IU and mmol stay what they are", "[mix]")
{
    using enum ConcentrationUnit;
    const auto whole = mix(
        {{Volume{1000}, {{"caffeine", concentration_of("20")}, {"hyaluronidase", concentration_of("100", iu_per_ml)}}},
         {Volume{1000},
          {{"caffeine", concentration_of("100", mg_per_ml)}, {"zinc", concentration_of("4", mmol_per_l)}}},
         {Volume{2000}, {{"hyaluronidase", concentration_of("1", mg_per_ml)}}}});
    REQUIRE(whole);
    CHECK(whole->contents == std::vector<Dissolved>{{"caffeine", concentration_of("7.5")},
                                                    {"hyaluronidase", concentration_of("25", iu_per_ml)},
                                                    {"zinc", concentration_of("1", mmol_per_l)},
                                                    {"hyaluronidase", concentration_of("0.5", mg_per_ml)}});
}

TEST_CASE("an amount without an end says that it was rounded, and nothing makes no mix", "[mix]")
{
    const auto third = mix({{Volume{1000}, {{"caffeine", concentration_of("1")}}}, {Volume{2000}, {}}});
    REQUIRE(third);
    CHECK(third->rounded);
    CHECK(third->contents[0].concentration.value == decimal_from_text("0.333333333"));
    CHECK_FALSE(mix({}));
    CHECK_FALSE(mix({{Volume{0}, {{"caffeine", concentration_of("1")}}}}));
    CHECK_FALSE(mix({{Volume{-1000}, {}}, {Volume{2000}, {}}}));
}

TEST_CASE("dissolving fat is forbidden in France and warned against elsewhere, with the source", "[country]")
{
    const auto* const france = country_rule(Country::fr, Indication::fat_reduction, {});
    REQUIRE(france);
    CHECK(france->forbids);
    CHECK(france->source.find("2011-382") != std::string_view::npos);
    for (const char* cas : {"8002-43-5", "302-95-4", "83-44-3"}) {
        CHECK(country_rule(Country::fr, Indication::cellulite, {cas})->forbids);
        CHECK_FALSE(country_rule(Country::gr, std::nullopt, {cas})->forbids);
    }
    CHECK_FALSE(country_rule(Country::fr, Indication::cellulite, {"58-08-2"}));
}

TEST_CASE("an allergy blocks, warns or sends to the allergist, by its group (domain.md 4.6)", "[country]")
{
    using enum AllergenGroup;
    for (const auto group : {xanthine, ester_anaesthetic_paba, amide_anaesthetic, fish, soy, egg, salicylate, sulfite,
                             preservative, bacterial_protein})
        CHECK(level_of(group) == AllergyLevel::blocks);
    for (const auto group : {ethylenediamine, avian, bovine, porcine, ovine, asteraceae, cobalt, nickel, copper,
                             iodine_thyroid, coumarin_bleeding, latex})
        CHECK(level_of(group) == AllergyLevel::warns);
    CHECK(level_of(hymenoptera) == AllergyLevel::asks_allergist);
}
