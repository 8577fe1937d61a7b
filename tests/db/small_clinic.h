#pragma once

#include "base/id_maker.h"
#include "db/open_records.h"
#include "db/trouble.h"
#include "records/clinic.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/staff.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <catch2/catch.hpp>

#include <filesystem>
#include <unistd.h>

namespace clinic::testing {

/// A fresh record in a folder of its own, and short ways to put things in.
class SmallClinic {
public:
    SmallClinic()
    {
        std::string name = (std::filesystem::temp_directory_path() / "mesotrace-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            throw std::runtime_error("no folder for the test");
        folder = name;
        file = folder / "clinic.mesotrace";
        records = db::create_record(file, clock);
    }
    ~SmallClinic()
    {
        records.reset();
        std::filesystem::remove_all(folder);
    }
    SmallClinic(const SmallClinic&) = delete;
    SmallClinic& operator=(const SmallClinic&) = delete;

    /// Does something in a change of its own and commits it.
    template <typename Work>
    Receipt change(const char* deed, Work work)
    {
        const auto change = records->begin_change({.actor = actor, .request_id = fresh_request_id()});
        work(*change);
        return change->commit(deed);
    }

    PatientId add_patient(const PatientDraft& draft)
    {
        std::optional<PatientId> id;
        change("patient.add", [&](Change& change) {
            id =
                change.patients()
                    .add(accepted<Patient>(draft, PatientFacts{.today = today(), .same_person = {}, .row_version = {}}))
                    .id;
        });
        return id.value();
    }
    IngredientId add_ingredient(const IngredientDraft& draft)
    {
        std::optional<IngredientId> id;
        change("ingredient.add",
               [&](Change& change) { id = change.formulas().add(accepted<Ingredient>(draft, IngredientFacts{})).id; });
        return id.value();
    }
    FormulaId add_formula(const FormulaDraft& draft)
    {
        std::optional<FormulaId> id;
        change("formula.add",
               [&](Change& change) { id = change.formulas().add(accepted<Formula>(draft, FormulaFacts{})).id; });
        return id.value();
    }
    VersionId add_version(const VersionDraft& draft)
    {
        std::optional<VersionId> id;
        change("version.add",
               [&](Change& change) { id = change.formulas().add(accepted<Version>(draft, facts_of(draft))).id; });
        return id.value();
    }
    /// Takes a draft through review and approval.
    void put_in_force(VersionId id, PractitionerId approver, Moment at)
    {
        change("version.submit", [&](Change& change) { change.formulas().submit(id, at); });
        change("version.approve", [&](Change& change) { change.formulas().approve(id, approver, at); });
        change("version.enforce", [&](Change& change) { change.formulas().put_in_force(id, at); });
    }
    PractitionerId add_practitioner(const std::string& name)
    {
        std::optional<PractitionerId> id;
        change("practitioner.add", [&](Change& change) {
            id = change.staff()
                     .add(accepted<Practitioner>(PractitionerDraft{name, "physician", ""}, PractitionerFacts{}))
                     .id;
        });
        return id.value();
    }
    LotId add_lot(const LotDraft& draft)
    {
        std::optional<LotId> id;
        change("lot.add", [&](Change& change) {
            id = change.formulas().add(accepted<Lot>(draft, LotFacts{.today = today(), .ingredient_known = true})).id;
        });
        return id.value();
    }

    /// What the rules make of a draft that they must accept.
    template <typename Thing, typename Draft, typename Facts>
    static Thing accepted(const Draft& draft, const Facts& facts)
    {
        const auto outcome = Thing::accept(draft, facts);
        REQUIRE(outcome);
        return *outcome;
    }
    /// Facts under which the draft's references are known.
    static VersionFacts facts_of(const VersionDraft& draft)
    {
        VersionFacts facts{.formula_known = true,
                           .formula_has_versions = draft.parent.has_value(),
                           .parent_of_same_formula = true,
                           .state = {},
                           .ingredients = {}};
        for (const CompositionLine& line : draft.lines)
            facts.ingredients[line.ingredient.value()] = "known";
        if (draft.change)
            facts.open_changes.insert(*draft.change);
        return facts;
    }

    /// Runs SQL behind the program's back.
    void sql(const std::string& text) const { SQLite::Database(file, SQLite::OPEN_READWRITE).exec(text); }
    [[nodiscard]] TrailVerdict verdict() const
    {
        return records->trail().verify([](int) { return true; });
    }
    [[nodiscard]] Day today() const { return std::chrono::floor<std::chrono::days>(clock.moment); }

    StoppedClock clock{*moment_from_iso("2026-11-22T09:00Z")};
    std::filesystem::path folder;
    std::filesystem::path file;
    std::unique_ptr<Records> records;
    Actor actor{.account = AccountId(7), .name = "Ζωή", .roles = {Role::manager}};
};

[[nodiscard]] inline PatientDraft patient_named(const std::string& family, const std::string& given,
                                                const char* born = "1979-08-03")
{
    PatientDraft draft;
    draft.family_name = family;
    draft.given_name = given;
    draft.born = day_from_iso(born);
    return draft;
}

[[nodiscard]] inline IngredientDraft ingredient_named(const std::string& inci,
                                                      IngredientCategory category = IngredientCategory::vitamin)
{
    IngredientDraft draft;
    draft.inci = inci;
    draft.category = category;
    return draft;
}

} // namespace clinic::testing
