#include "db/small_clinic.h"

using namespace clinic;
using clinic::testing::ingredient_named;
using clinic::testing::SmallClinic;

namespace {

Concentration percent(const char* number)
{
    return {.value = decimal_from_text(number).value(), .unit = ConcentrationUnit::percent_w_v};
}

struct SomeFormulas : SmallClinic {
    SomeFormulas()
    {
        first = add_version({.formula = formula,
                             .parent = {},
                             .reason = {},
                             .reason_text = {},
                             .lines = {{.ingredient = vitamin, .concentration = percent("0.05")},
                                       {.ingredient = plasma,
                                        .concentration = Concentration{Decimal(3), ConcentrationUnit::iu_per_ml}}}});
    }

    [[nodiscard]] VersionDraft successor() const
    {
        return {.formula = formula,
                .parent = first,
                .reason = ChangeReason::safety_reaction,
                .reason_text = "Ερυθρότητα στο μέτωπο",
                .lines = {{.ingredient = vitamin, .concentration = percent("0.123456789")}}};
    }
    void put_in_force(VersionId id) { SmallClinic::put_in_force(id, approver, clock.moment); }

    IngredientId vitamin = add_ingredient(ingredient_named("Ascorbic Acid"));
    IngredientId plasma = add_ingredient(ingredient_named("Platelet-rich plasma", IngredientCategory::prp));
    PractitionerId approver = add_practitioner("Δρ Ιωάννα Πέτρου");
    FormulaId formula = add_formula({.code = "HAIR-01",
                                     .name = "Cheveux, première",
                                     .indications = {Indication::hair_restoration, Indication::hydration},
                                     .sample = true});
    VersionId first = VersionId(0);
};

} // namespace

TEST_CASE_METHOD(SmallClinic, "an ingredient is kept as written and amended", "[db][formulas]")
{
    IngredientDraft draft{.inci = "Ascorbic Acid",
                          .common_name = "Vitamine C / Βιταμίνη C",
                          .cas = "50-81-7",
                          .ec = "200-066-2",
                          .category = IngredientCategory::vitamin,
                          .groups = {AllergenGroup::sulfite, AllergenGroup::preservative},
                          .functions = "ANTIOXIDANT, BUFFERING"};
    const IngredientId id = add_ingredient(draft);
    const auto check_kept = [&] {
        const IngredientRow kept = records->formulas().ingredient(id).value();
        CHECK(kept.key == "I-000001");
        CHECK(kept.ingredient.inci == draft.inci);
        CHECK(kept.ingredient.common_name == draft.common_name);
        CHECK(kept.ingredient.cas == draft.cas);
        CHECK(kept.ingredient.ec == draft.ec);
        CHECK(kept.ingredient.category == draft.category);
        CHECK(kept.ingredient.groups == draft.groups);
        CHECK(kept.ingredient.functions == draft.functions);
    };
    check_kept();
    draft.common_name = "vitamin C";
    draft.groups = {AllergenGroup::citrate};
    change("ingredient.amend",
           [&](Change& change) { change.formulas().amend(id, accepted<Ingredient>(draft, IngredientFacts{})); });
    check_kept();
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SmallClinic, "ingredients are found by key, exact name, words and numbers", "[db][formulas]")
{
    IngredientDraft draft = ingredient_named("Sodium Hyaluronate");
    draft.cas = "9067-32-7";
    const IngredientId sodium = add_ingredient(draft);
    const IngredientId panthenol = add_ingredient(ingredient_named("Panthenol"));
    draft = ingredient_named("PANTHÉNOL");
    draft.cas = "81-13-0";
    add_ingredient(draft);

    const FormulaStore& formulas = records->formulas();
    CHECK(formulas.ingredient_of("I-000001") == sodium);
    CHECK(formulas.ingredient_of("sodium HYALURONATE") == sodium);
    CHECK_FALSE(formulas.ingredient_of("panthenol")); // two have that name
    CHECK(formulas.same_ingredient(ingredient_named("panthenol")) == panthenol);
    CHECK(formulas.ingredients({.text = "hyal sod", .sorted_by = {}}).total == 1);
    CHECK(formulas.ingredients({.text = "9067-32-7", .sorted_by = {}}).total == 1);
    CHECK(formulas.ingredients({.text = "panth", .sorted_by = "cas"}).rows.back().ingredient.cas == "81-13-0");
    CHECK(formulas.ingredients({.text = "", .sorted_by = "key", .ascending = false}).rows.front().key == "I-000003");
}

TEST_CASE_METHOD(SomeFormulas, "a formula and its first version are kept as written", "[db][formulas]")
{
    const FormulaStore& formulas = records->formulas();
    REQUIRE(formulas.formulas().size() == 1);
    const FormulaRow row = formulas.formulas().front();
    CHECK(row.formula.code == "HAIR-01");
    CHECK(row.formula.name == "Cheveux, première");
    CHECK(row.formula.indications == std::set{Indication::hair_restoration, Indication::hydration});
    CHECK(row.formula.sample);
    CHECK_FALSE(row.effective);
    CHECK(row.effective_key.empty());
    CHECK(row.versions == 1);
    CHECK(formulas.formula_of("HAIR-01") == formula);

    const VersionRow version = formulas.version(first).value();
    CHECK(version.key == "HAIR-01@1");
    CHECK(version.state == VersionState::draft);
    CHECK(version.formula_name == "Cheveux, première");
    REQUIRE(version.lines.size() == 2);
    CHECK(version.lines[0].ingredient == vitamin);
    CHECK(version.lines[0].concentration == percent("0.05"));
    CHECK(version.lines[1].ingredient_name == "Platelet-rich plasma");
    CHECK(version.lines[1].concentration.unit == ConcentrationUnit::iu_per_ml);
}

TEST_CASE_METHOD(SomeFormulas, "a draft may be rewritten, and its successor knows why it is", "[db][formulas]")
{
    const VersionId second = add_version(successor());
    auto draft = successor();
    draft.reason = ChangeReason::supplier_change;
    draft.lines.push_back({.ingredient = plasma, .concentration = percent("1")});
    change("version.amend",
           [&](Change& change) { change.formulas().amend(second, accepted<Version>(draft, facts_of(draft))); });
    const VersionRow kept = records->formulas().version(second).value();
    CHECK(kept.key == "HAIR-01@2");
    CHECK(kept.parent == first);
    CHECK(kept.reason == ChangeReason::supplier_change);
    CHECK(kept.reason_text == draft.reason_text);
    CHECK(kept.lines.size() == 2);
    CHECK(kept.lines[0].concentration == percent("0.123456789"));
    CHECK(records->formulas().versions_of(formula).front().id == second);
}

TEST_CASE_METHOD(SomeFormulas, "putting a version in force ends the one before it, in one deed", "[db][formulas]")
{
    put_in_force(first);
    const Moment start = clock.moment;
    clock.moment += std::chrono::hours(24);
    const VersionId second = add_version(successor());
    change("version.submit", [&](Change& change) { change.formulas().submit(second, change.now()); });
    change("version.approve", [&](Change& change) { change.formulas().approve(second, approver, change.now()); });
    const Receipt receipt =
        change("version.enforce", [&](Change& change) { change.formulas().put_in_force(second, change.now()); });
    CHECK(receipt.key == "HAIR-01@2");
    CHECK(records->trail().about("version", first.value()).front().sequence == receipt.sequence);

    const FormulaStore& formulas = records->formulas();
    CHECK(formulas.version(first)->state == VersionState::superseded);
    CHECK(formulas.version(first)->in_force_until == clock.moment);
    CHECK(formulas.version(second)->state == VersionState::effective);
    CHECK(formulas.version_of("HAIR-01") == second);
    CHECK(formulas.version_of("HAIR-01@1") == first);
    CHECK(formulas.formulas().front().effective_key == "HAIR-01@2");
    CHECK(in_force(formulas.on_file(first).value(), start));
    CHECK_FALSE(in_force(formulas.on_file(first).value(), clock.moment));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SomeFormulas, "what a session asks of a version is whole", "[db][formulas]")
{
    put_in_force(first);
    const auto on_file = records->formulas().in_force_for(Indication::hydration, clock.moment);
    REQUIRE(on_file.size() == 1);
    CHECK(on_file[0].key == "HAIR-01@1");
    CHECK(on_file[0].composition.version == first);
    CHECK(on_file[0].composition.ingredients.size() == 2);
    CHECK(on_file[0].names.at(vitamin) == "Ascorbic Acid");
    CHECK_FALSE(on_file[0].prp.empty());
    CHECK(records->formulas().in_force_for(Indication::cellulite, clock.moment).empty());
    CHECK(records->formulas().in_force_for(Indication::hydration, clock.moment - std::chrono::hours(1)).empty());
}

TEST_CASE_METHOD(SomeFormulas, "a withdrawn version is in force no longer and nothing takes its place",
                 "[db][formulas]")
{
    put_in_force(first);
    change("version.withdraw",
           [&](Change& change) { change.formulas().withdraw(first, change.now(), "Ανάκληση παρτίδας"); });
    CHECK(records->formulas().version(first)->state == VersionState::withdrawn);
    CHECK_FALSE(records->formulas().version_of("HAIR-01"));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SomeFormulas, "a version that has been in force cannot be changed, not even by plain SQL",
                 "[db][formulas]")
{
    const VersionId draft = add_version(successor());
    put_in_force(first);
    const std::string statement = GENERATE(
        as<std::string>(), "UPDATE version SET reason_text = 'x' WHERE number = 1",
        "UPDATE version SET state = 'DRAFT', in_force_from = NULL WHERE number = 1",
        "UPDATE version SET in_force_from = 0 WHERE number = 1", "DELETE FROM version WHERE number = 1",
        "UPDATE version_line SET amount = '9' WHERE position = 1", "DELETE FROM version_line WHERE position = 2",
        "INSERT INTO version_line SELECT version_id, 9, 1, '1', unit FROM "
        "version_line WHERE position = 2");
    CAPTURE(statement);
    CHECK_THROWS(sql(statement));
    CHECK(records->formulas().version(first)->lines.size() == 2);
    CHECK(records->formulas().version(draft)->lines.size() == 1);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SomeFormulas, "lots are kept as written, found and sorted by what ends first", "[db][formulas]")
{
    LotDraft draft{.ingredient = vitamin,
                   .code = "Λ-77/β",
                   .manufacturer = "Pharma Île",
                   .expires = day_from_iso("2027-03-31"),
                   .no_expiry_on_label = false};
    const LotId late = add_lot(draft);
    draft.code = "B12";
    draft.expires = day_from_iso("2026-12-01");
    const LotId soon = add_lot(draft);
    draft.code = "C13";
    draft.expires.reset();
    draft.no_expiry_on_label = true;
    const LotId never = add_lot(draft);

    const FormulaStore& formulas = records->formulas();
    const LotRow kept = formulas.lot(late).value();
    CHECK(kept.key == "L-000001");
    CHECK(kept.lot.code == "Λ-77/β");
    CHECK(kept.lot.manufacturer == "Pharma Île");
    CHECK(kept.lot.expires == day_from_iso("2027-03-31"));
    CHECK(kept.ingredient_key == "I-000001");
    CHECK(formulas.lot(never)->lot.no_expiry_on_label);

    const auto lots = formulas.lots_of(vitamin);
    REQUIRE(lots.size() == 3);
    CHECK(lots[0].id == soon);
    CHECK(lots[2].id == never);
    CHECK(formulas.lot_of("L-000002") == soon);
    CHECK(formulas.lot_of("b12") == soon);
    CHECK(formulas.lot_taken(vitamin, "PHARMA ILE", "b12"));
    CHECK_FALSE(formulas.lot_taken(plasma, "Pharma Île", "B12"));
    CHECK(formulas.lots({.text = "ascorb", .sorted_by = "expires", .ascending = false}).rows.back().id == never);
    CHECK(formulas.lots({.text = "λ-77", .sorted_by = {}}).total == 1);
    CHECK_THROWS(sql("UPDATE lot SET expires = '2099-01-01'"));
}

TEST_CASE_METHOD(SomeFormulas, "lots that expire soon or did so in the last 30 days are told", "[db][formulas]")
{
    for (const char* day : {"2026-10-22", "2026-10-23", "2026-12-22", "2026-12-23"})
        add_lot({.ingredient = vitamin,
                 .code = day,
                 .manufacturer = "Pharma",
                 .expires = day_from_iso(day),
                 .no_expiry_on_label = false});
    const auto lots = records->formulas().lots_expiring_by(today() + std::chrono::days(30));
    REQUIRE(lots.size() == 2);
    CHECK(lots[0].lot.code == "2026-10-23");
    CHECK(lots[1].lot.code == "2026-12-22");
}
