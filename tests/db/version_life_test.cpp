#include "db/small_clinic.h"
#include "domain/formulas/canonical_form.h"

#include <fstream>
#include <iterator>

using namespace clinic;
using clinic::testing::ingredient_named;
using clinic::testing::SmallClinic;

namespace {

struct SomeVersions : SmallClinic {
    VersionId drafted(std::optional<VersionId> parent = std::nullopt)
    {
        VersionDraft draft;
        draft.formula = formula;
        draft.parent = parent;
        if (parent) {
            draft.reason = ChangeReason::stock;
            draft.reason_text = "Άλλη περιεκτικότητα";
        }
        draft.lines = {{caffeine, Concentration{Decimal(4), ConcentrationUnit::percent_w_v}, LineRole::active},
                       {water, Concentration{Decimal(90), ConcentrationUnit::percent_w_v}, LineRole::solvent}};
        draft.author = author;
        draft.specification = {.vehicle = Vehicle::saline,
                               .ph = decimal_from_text("7.2"),
                               .ph_tolerance = decimal_from_text("0.3"),
                               .osmolality = Decimal(290),
                               .osmolality_tolerance = Decimal(10),
                               .route = Route::intradermal,
                               .depth = Decimal(4),
                               .least_volume = Volume{1500},
                               .most_volume = Volume{5000},
                               .beyond_use_hours = 24,
                               .preparation = "Αναμείξτε,\nμετά φιλτράρετε",
                               .storage = "2–8 °C",
                               .contraindications = "Arythmie",
                               .expected_reactions = "Redness"};
        return add_version(draft);
    }
    void submit(VersionId id)
    {
        change("version.submit", [id](Change& change) { change.formulas().submit(id, change.now()); });
    }
    [[nodiscard]] VersionRow version(VersionId id) const { return records->formulas().version(id).value(); }

    PractitionerId author = add_practitioner("Ζωή Λεκκού");
    PractitionerId approver = add_practitioner("Ιωάννα Πέτρου");
    IngredientId caffeine = add_ingredient([] {
        auto draft = ingredient_named("Caffeine");
        draft.cas = "58-08-2";
        return draft;
    }());
    IngredientId water = add_ingredient(ingredient_named("Aqua"));
    FormulaId formula = add_formula({"CELL-01", "Κυτταρίτιδα", {Indication::cellulite}, true});
};

} // namespace

TEST_CASE_METHOD(SomeVersions, "all that is said of a version is kept as written", "[db][versions]")
{
    const auto id = drafted();
    const auto kept = version(id);
    CHECK(kept.author == author);
    CHECK(kept.author_name == "Ζωή Λεκκού");
    CHECK(kept.lines[1].role == LineRole::solvent);
    CHECK(kept.specification.vehicle == Vehicle::saline);
    CHECK(kept.specification.ph_tolerance == decimal_from_text("0.3"));
    CHECK(kept.specification.most_volume == Volume{5000});
    CHECK(kept.specification.preparation == "Αναμείξτε,\nμετά φιλτράρετε");
    CHECK(kept.row_version == 1);
    CHECK(kept.content_hash.empty());
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SomeVersions, "a version is submitted, approved and put in force, each with person and moment",
                 "[db][versions]")
{
    const auto id = drafted();
    submit(id);
    CHECK(version(id).state == VersionState::in_review);
    CHECK(version(id).submitted == clock.moment);
    clock.moment += std::chrono::hours(1);
    change("version.approve", [&](Change& change) { change.formulas().approve(id, approver, change.now()); });
    REQUIRE(version(id).approved);
    CHECK(version(id).state == VersionState::approved);
    CHECK(version(id).approved->name == "Ιωάννα Πέτρου");
    CHECK(version(id).approved->at == clock.moment);
    CHECK_FALSE(version(id).in_force_from);
    clock.moment += std::chrono::hours(1);
    change("version.enforce", [&](Change& change) { change.formulas().put_in_force(id, change.now()); });
    CHECK(version(id).state == VersionState::effective);
    CHECK(version(id).in_force_from == clock.moment);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SomeVersions, "a rejected version says who rejected it and why, and stays so", "[db][versions]")
{
    const auto id = drafted();
    submit(id);
    change("version.reject",
           [&](Change& change) { change.formulas().reject(id, approver, change.now(), "Λάθος περιεκτικότητα"); });
    REQUIRE(version(id).rejected);
    CHECK(version(id).state == VersionState::rejected);
    CHECK(version(id).rejected->reason == "Λάθος περιεκτικότητα");
    CHECK_THROWS(sql("UPDATE version SET state = 'APPROVED', approved = 1, approver_id = author_id"));
    const auto next = drafted(id);
    CHECK(version(next).parent == id);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SomeVersions, "the hash of frozen content is kept, and names what the record holds", "[db][versions]")
{
    const auto id = drafted();
    submit(id);
    const auto kept = version(id);
    CHECK(kept.lines[0].substance == "58-08-2");
    CHECK(kept.lines[1].substance == "Aqua");
    CHECK(kept.content_hash ==
          content_hash({{"Aqua", Concentration{Decimal(90), ConcentrationUnit::percent_w_v}, LineRole::solvent},
                        {"58-08-2", Concentration{Decimal(4), ConcentrationUnit::percent_w_v}, LineRole::active}},
                       kept.specification));

    auto renamed = ingredient_named("Water for injections");
    change("ingredient.amend",
           [&](Change& change) { change.formulas().amend(water, accepted<Ingredient>(renamed, IngredientFacts{})); });
    CHECK(version(id).lines[1].ingredient_name == "Water for injections");
    CHECK_FALSE(verdict().first_broken); // what was frozen keeps its name
}

TEST_CASE_METHOD(SomeVersions, "content that was frozen under a wrong hash is found, though trail and rows agree",
                 "[db][versions]")
{
    const auto id = drafted();
    sql("DROP TRIGGER version_is_frozen");
    sql("CREATE TRIGGER spoiled AFTER UPDATE ON version WHEN NEW.state = 'IN_REVIEW' AND NEW.content_hash <> 'wrong' "
        "BEGIN UPDATE version SET content_hash = 'wrong' WHERE id = NEW.id; END");
    submit(id);
    CHECK(version(id).content_hash == "wrong");
    const auto found = verdict().first_broken;
    REQUIRE(found);
    CHECK(found->fault == TrailFault::content_altered);
    CHECK(found->key == "CELL-01@1");
}

TEST_CASE_METHOD(SomeVersions, "what has gone to review cannot be changed, not even by plain SQL", "[db][versions]")
{
    const auto id = drafted();
    submit(id);
    const std::string statement = GENERATE(
        as<std::string>(), "UPDATE version SET reason_text = 'x'", "UPDATE version SET author_id = NULL",
        "UPDATE version SET content_hash = 'x'",
        "UPDATE version SET state = 'DRAFT', submitted = NULL, content_hash = NULL",
        "UPDATE version SET state = 'EFFECTIVE', in_force_from = 1",
        "UPDATE version SET state = 'APPROVED', approved = 1, approver_id = author_id", "DELETE FROM version",
        "UPDATE version_line SET amount = '9'", "UPDATE version_line SET role = 'ACTIVE'", "DELETE FROM version_line",
        "UPDATE version_specification SET ph = '1'", "DELETE FROM version_specification");
    CAPTURE(statement);
    CHECK_THROWS(sql(statement));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SomeVersions, "a version neither begins nor comes in force without a review", "[db][versions]")
{
    drafted();
    const std::string statement = GENERATE(
        as<std::string>(), "UPDATE version SET state = 'EFFECTIVE', in_force_from = 1",
        "UPDATE version SET state = 'APPROVED', approved = 1, approver_id = (SELECT max(id) FROM practitioner)",
        "INSERT INTO version (id, key, formula_id, number, state, reason_text, in_force_from) "
        "SELECT 9, 'X@9', formula_id, 9, 'EFFECTIVE', '', 1 FROM version");
    CAPTURE(statement);
    CHECK_THROWS(sql(statement));
}

TEST_CASE_METHOD(SmallClinic, "what more is said of an ingredient is kept, and a second change counts",
                 "[db][versions]")
{
    auto draft = ingredient_named("Procaine HCl");
    draft.name_fr = "Procaïne";
    draft.name_el = "Προκαΐνη";
    draft.inn = "procaine";
    draft.origin = "synthetic";
    draft.legal_class = LegalClass::medicine;
    const auto id = add_ingredient(draft);
    CHECK(records->formulas().ingredient(id)->ingredient.row_version == 1);
    draft.origin.clear();
    change("ingredient.amend",
           [&](Change& change) { change.formulas().amend(id, accepted<Ingredient>(draft, IngredientFacts{})); });
    const auto kept = records->formulas().ingredient(id)->ingredient;
    CHECK(kept.name_fr == "Procaïne");
    CHECK(kept.inn == "procaine");
    CHECK(kept.origin.empty());
    CHECK(kept.legal_class == LegalClass::medicine);
    CHECK(kept.row_version == 2);
    CHECK(records->formulas().ingredients({.text = "προκαινη", .sorted_by = {}}).total == 1);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE("a record of schema 8 opens with its versions as they were, and its trail agrees", "[db][versions]")
{
    const SmallClinic folder_of_its_own;
    const auto file = folder_of_its_own.folder / "old.mesotrace";
    std::ifstream script(MESOTRACE_SOURCE_DIR "/tests/golden/record_of_schema_8.sql");
    SQLite::Database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(std::string(std::istreambuf_iterator<char>(script), {}));
    const auto records = db::open_record(file, folder_of_its_own.clock);
    const auto& formulas = records->formulas();
    const auto state_of = [&formulas](const char* key) {
        return formulas.version(formulas.version_of(key).value())->state;
    };
    CHECK(state_of("HAIR-01@1") == VersionState::superseded);
    CHECK(state_of("HAIR-01@2") == VersionState::effective);
    CHECK(state_of("HAIR-01@3") == VersionState::draft);
    CHECK(state_of("HAIR-02@1") == VersionState::withdrawn);
    const auto second = formulas.version(formulas.version_of("HAIR-01@2").value()).value();
    CHECK(second.parent == formulas.version_of("HAIR-01@1"));
    CHECK(second.lines.size() == 1);
    CHECK_FALSE(second.author);
    CHECK(second.content_hash.empty());
    const auto verdict = records->trail().verify([](int) { return true; });
    CHECK(verdict.entries == 14);
    CHECK_FALSE(verdict.first_broken);
}
