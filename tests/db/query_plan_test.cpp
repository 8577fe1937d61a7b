#include "db/small_clinic.h"

using namespace clinic;
using clinic::testing::ingredient_named;
using clinic::testing::patient_named;
using clinic::testing::SmallClinic;

namespace {

/// How SQLite would run a statement, one line a step.
std::string plan_of(const std::filesystem::path& file, const std::string& sql)
{
    SQLite::Database database(file, SQLite::OPEN_READONLY);
    SQLite::Statement steps(database, "EXPLAIN QUERY PLAN " + sql);
    std::string plan;
    while (steps.executeStep())
        plan += steps.getColumn(3).getString() + '\n';
    return plan;
}

} // namespace

TEST_CASE_METHOD(SmallClinic, "what is asked all day is answered from an index", "[db][plan]")
{
    const auto [sql, index] = GENERATE(table<std::string, std::string>({
        {"SELECT id FROM patient WHERE patient.id IN (SELECT row_id FROM patient_token WHERE token >= $1 AND token < "
         "$2) ORDER BY patient.name_folded ASC, patient.id ASC LIMIT $3",
         "SEARCH patient_token USING PRIMARY KEY (token>? AND token<?)"},
        {"SELECT id FROM patient ORDER BY patient.name_folded ASC, patient.id ASC LIMIT $1", "patient_by_name"},
        {"SELECT id FROM patient WHERE name_folded = $1 AND born = $2", "patient_by_name (name_folded=? AND born=?)"},
        {"SELECT id FROM lot WHERE lot.ingredient_id = $1 ORDER BY lot.expires NULLS LAST, lot.id",
         "lot_by_ingredient (ingredient_id=?)"},
        {"SELECT sum(thousandths) FROM lot_movement WHERE lot_movement.lot_id = $1", "movement_by_lot (lot_id=?)"},
        {"SELECT sum(thousandths) FROM lot_movement WHERE lot_movement.lot_id = $1", "session_lot_counted (lot_id=?)"},
        {"SELECT id FROM hold WHERE hold.lot_id = $1 AND hold.released_at IS NULL", "hold_in_force_of_lot (lot_id=?)"},
        {"SELECT note FROM session WHERE session.version_id = $1 AND session.state = 'SIGNED' ORDER BY session.started "
         "DESC, session.id DESC",
         "session_by_start"},
        {"SELECT version_id, patient_id FROM session WHERE session.state = 'SIGNED' AND session.started >= $1 AND "
         "session.started < $2 AND session.version_id IN (SELECT id FROM version WHERE formula_id = $3)",
         "COVERING INDEX session_by_start"},
        {"SELECT id FROM version WHERE formula_id = $1 ORDER BY number DESC", "(formula_id=?)"},
        {"SELECT kind FROM sanction WHERE certification_id IN (SELECT certification.id FROM certification "
         "WHERE practitioner_id = $1) ORDER BY id",
         "certification_by_practitioner (practitioner_id=?)"},
        {"SELECT seq FROM trail WHERE seq IN (SELECT seq FROM trail_thing WHERE kind = $1 AND row_id = $2)",
         "SEARCH trail_thing USING PRIMARY KEY (kind=? AND row_id=?)"},
    }));
    const std::string plan = plan_of(file, sql);
    CAPTURE(sql, plan);
    CHECK(plan.find(index) != std::string::npos);
}

TEST_CASE_METHOD(SmallClinic, "a word typed is looked up, not compared with every patient", "[db][plan]")
{
    change("patients.add", [&](Change& change) {
        for (int i = 0; i < 300; ++i)
            change.patients().add(
                accepted<Patient>(patient_named("Family" + std::to_string(i % 30), "Given" + std::to_string(i)),
                                  PatientFacts{.today = today(), .same_person = {}, .row_version = {}}));
    });
    records.reset(); // lets the planner learn how much there is
    const std::string plan =
        plan_of(file, "SELECT id FROM patient WHERE patient.id IN (SELECT row_id FROM patient_token WHERE token >= $1 "
                      "AND token < $2) ORDER BY patient.name_folded ASC, patient.id ASC LIMIT $3");
    CAPTURE(plan);
    CHECK(plan.find("SEARCH patient USING INTEGER PRIMARY KEY (rowid=?)") != std::string::npos);
}
