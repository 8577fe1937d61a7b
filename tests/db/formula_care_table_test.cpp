#include "db/care_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

class WithCare : public CareClinic {
public:
    WithCare()
    {
        change("formula_care.put", [&](Change& change) {
            first =
                change.care()
                    .add(accepted<FormulaCare>(care(), FormulaCareFacts{.formula_known = true}), change.now(), "Ζωή")
                    .id;
        });
    }
    [[nodiscard]] FormulaCareDraft care() const
    {
        return {.formula = formula,
                .check_ins = {{2, "ζεστό δέρμα"}, {14, {}}, {60, "nodules"}},
                .longer = {{"NO_MASSAGE", 120}, {"NO_SAUNA", 96}},
                .reason = "Nodules la deuxième semaine"};
    }

    FormulaCareId first{0};
};

} // namespace

TEST_CASE_METHOD(WithCare, "what a formula asks for is read back, and the last one comes first", "[formula_care]")
{
    const auto read = records->care().formula_care(first).value();
    CHECK(read.key == "FC-000001");
    CHECK(read.care == care());
    CHECK(read.by == "Ζωή");
    CHECK(records->care().formula_care_of("FC-000001") == first);
    auto later = care();
    later.longer.clear();
    change("formula_care.put", [&](Change& change) {
        change.care().add(accepted<FormulaCare>(later, FormulaCareFacts{.formula_known = true}), change.now(), "Ζωή");
    });
    const auto all = records->care().formula_cares_of(formula);
    REQUIRE(all.size() == 2);
    CHECK(all.front().care == later);
    CHECK(all.back().id == first);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithCare, "a session keeps whose wish its aftercare and check-ins were, for good", "[formula_care]")
{
    SessionId id{0};
    change("session.sign", [&](Change& change) {
        id = put_down(change, finished());
        sign(change, id, finished());
        change.care().add(id, aftercare_plan(*finished().ended, Region::scalp, Indication::hair_restoration,
                                             longer_in(*change.care().formula_care(first))));
        change.care().add(id, check_ins_after(*finished().ended, care().check_ins));
    });
    int longer = 0;
    for (const auto& row : records->care().aftercare_of(id))
        longer += row.planned.longer_by == "FC-000001" ? 1 : 0;
    CHECK(longer == 2);
    const auto check_ins = records->care().check_ins_of(id);
    REQUIRE(check_ins.size() == 3);
    CHECK(check_ins.front().scheduled.day == 2);
    CHECK(check_ins.front().scheduled.look_for == "ζεστό δέρμα");
    CHECK_FALSE(verdict().first_broken);
    for (const char* const text : {
             "UPDATE aftercare SET longer_by = NULL",
             "UPDATE check_in SET day = 3",
             "UPDATE check_in SET look_for = 'x'",
             "UPDATE formula_care SET reason = 'x'",
             "DELETE FROM formula_care",
             "INSERT OR REPLACE INTO formula_care SELECT * FROM formula_care",
             "UPDATE formula_care_check_in SET day = 3 WHERE day = 2",
             "DELETE FROM formula_care_check_in",
             "INSERT INTO formula_care_check_in SELECT id, 99, '' FROM formula_care",
             "UPDATE formula_care_hours SET hours = 1",
             "DELETE FROM formula_care_hours",
             "INSERT INTO formula_care_hours SELECT id, 'NO_POOL', 99 FROM formula_care",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithCare, "whose wish an aftercare was, changed behind the trail, is found", "[formula_care]")
{
    change("session.sign", [&](Change& change) {
        const auto id = put_down(change, finished());
        sign(change, id, finished());
        change.care().add(id, aftercare_plan(*finished().ended, Region::scalp, Indication::hair_restoration,
                                             longer_in(*change.care().formula_care(first))));
    });
    CHECK_FALSE(verdict().first_broken);
    sql("DROP TRIGGER aftercare_longer_is_never_changed; UPDATE aftercare SET longer_by = 'FC-000009' "
        "WHERE longer_by IS NOT NULL");
    CHECK(verdict().first_broken);
}

TEST_CASE_METHOD(WithCare, "what a formula asks for, put behind the trail, is found", "[formula_care]")
{
    sql("INSERT INTO formula_care SELECT id + 1, 'FC-000002', formula_id, reason, at, by_name FROM formula_care");
    CHECK(verdict().first_broken);
}
