#include "domain/formulas/formula.h"
#include "domain/formulas/ingredient.h"
#include "domain/formulas/lot.h"
#include "domain/formulas/version.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

Decimal number(const char* text)
{
    return decimal_from_text(text).value();
}

const VersionFacts first_version{.formula_known = true,
                                 .formula_has_versions = false,
                                 .parent_of_same_formula = false,
                                 .state = std::nullopt,
                                 .ingredients = {{IngredientId(1), "Caffeine"}, {IngredientId(2), "Carnitine"}}};

VersionDraft with_lines(std::vector<CompositionLine> lines)
{
    return {.formula = FormulaId(1), .parent = {}, .reason = {}, .reason_text = {}, .lines = std::move(lines)};
}

CompositionLine line(int ingredient, const char* value, ConcentrationUnit unit = ConcentrationUnit::percent_w_v)
{
    return {IngredientId(ingredient), Concentration{number(value), unit}};
}

} // namespace

TEST_CASE("1 % w/v is 10 mg/mL is 10 000 µg/mL, and IU and mmol stay what they are (domain.md 4.1)", "[concentration]")
{
    CHECK(percent_w_v({number("10"), ConcentrationUnit::mg_per_ml}) == number("1"));
    CHECK(percent_w_v({number("10000"), ConcentrationUnit::ug_per_ml}) == number("1"));
    CHECK_FALSE(percent_w_v({number("150"), ConcentrationUnit::iu_per_ml}));
    CHECK_FALSE(percent_w_v({number("1"), ConcentrationUnit::mmol_per_l}));
}

TEST_CASE("a volume is exact to the microlitre or refused", "[concentration]")
{
    CHECK(millilitres(number("2.5")) == Volume{2500});
    CHECK_FALSE(millilitres(number("0.0005")));
    CHECK(in_millilitres(Volume{1}) == number("0.001"));
}

TEST_CASE("no line and no sum is over 100 % w/v", "[version]")
{
    using enum VersionRule;
    CHECK(check(with_lines({line(1, "8"), line(2, "92")}), first_version).empty());
    CHECK(contains(check(with_lines({line(1, "100.1")}), first_version), line_over_100_percent));
    CHECK(contains(check(with_lines({line(1, "1001", ConcentrationUnit::mg_per_ml)}), first_version),
                   line_over_100_percent));
    CHECK(contains(check(with_lines({line(1, "60"), line(2, "400.1", ConcentrationUnit::mg_per_ml)}), first_version),
                   sum_over_100_percent));
    CHECK(check(with_lines({line(1, "5000", ConcentrationUnit::iu_per_ml)}), first_version).empty());
}

TEST_CASE("each line has a known ingredient once, and more than nothing of it", "[version]")
{
    using enum VersionRule;
    CHECK(contains(check(with_lines({}), first_version), lines_missing));
    CHECK(contains(check(with_lines({line(9, "1")}), first_version), line_ingredient_unknown));
    CHECK(contains(check(with_lines({line(1, "1"), line(1, "2")}), first_version), line_ingredient_twice));
    CHECK(contains(check(with_lines({line(1, "0")}), first_version), line_concentration_not_positive));
    CHECK(contains(check(with_lines({line(1, "-1")}), first_version), line_concentration_not_positive));
    const auto violations = check(with_lines({line(1, "1"), {}}), first_version);
    CHECK(contains(violations, line_ingredient_missing));
    CHECK(violations.front().line == "2");
}

TEST_CASE("a change of a formula names its parent and its reason", "[version]")
{
    using enum VersionRule;
    auto facts = first_version;
    facts.formula_has_versions = true;
    auto draft = with_lines({line(1, "4")});
    const auto violations = check(draft, facts);
    for (const auto rule : {parent_missing, reason_missing, reason_text_missing})
        CHECK(contains(violations, rule));
    draft.parent = VersionId(1);
    draft.reason = ChangeReason::safety_reaction;
    draft.reason_text = "palpitations";
    CHECK(contains(check(draft, facts), parent_of_other_formula));
    facts.parent_of_same_formula = true;
    CHECK(check(draft, facts).empty());
}

TEST_CASE("a wrong check digit warns and does not keep an ingredient out", "[ingredient]")
{
    IngredientDraft draft{.inci = "Caffeine",
                          .common_name = {},
                          .cas = "58-08-3",
                          .ec = "200-362-2",
                          .category = IngredientCategory::lipolytic,
                          .groups = {},
                          .functions = {}};
    const auto violations = check(draft, IngredientFacts{});
    CHECK(contains(violations, IngredientRule::cas_check_digit));
    CHECK(contains(violations, IngredientRule::ec_check_digit));
    CHECK(Ingredient::accept(draft, IngredientFacts{}));
    draft.cas = "58-08-2";
    draft.ec = "200-362-1";
    CHECK(check(draft, IngredientFacts{}).empty());
    CHECK(contains(check(draft, IngredientFacts{.inci_taken = true}), IngredientRule::inci_taken));
}

TEST_CASE("a formula's code is made of capitals, digits and hyphens", "[formula]")
{
    const auto [code, good] = GENERATE(table<const char*, bool>({{"HAIR-01", true},
                                                                 {"F", true},
                                                                 {"hair-01", false},
                                                                 {"HAIR 01", false},
                                                                 {"HAIR-01@2", false},
                                                                 {"-A", false},
                                                                 {"ABCDEFGHIJKLMNOPQRSTU", false}}));
    CAPTURE(code);
    const FormulaDraft draft{
        .code = code, .name = "Hair", .indications = {Indication::hair_restoration}, .sample = false};
    CHECK(check(draft, FormulaFacts{}).empty() == good);
}

TEST_CASE("a lot has an expiry or says that its label shows none, and may be used through its last day", "[lot]")
{
    const Day today = day_from_iso("2026-06-01").value();
    const LotFacts facts{.today = today, .ingredient_known = true, .code_taken = false};
    LotDraft draft{.ingredient = IngredientId(1),
                   .code = "PX-7",
                   .manufacturer = "Maker",
                   .expires = {},
                   .no_expiry_on_label = false};
    CHECK(contains(check(draft, facts), LotRule::expires_missing));
    draft.expires = today;
    CHECK(check(draft, facts).empty());
    draft.expires = today - std::chrono::days(1);
    CHECK(contains(check(draft, facts), LotRule::already_expired));
    CHECK(Lot::accept(draft, facts)); // on file, but never injected
    CHECK(in_date(today, today));
    CHECK_FALSE(in_date(today, today + std::chrono::days(1)));
    CHECK(in_date(std::nullopt, today));
}
