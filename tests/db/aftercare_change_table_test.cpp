#include "db/care_clinic.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// A scalp whose pool ban was made longer, twice, and who got a cream.
class ToldMore : public CareClinic {
public:
    ToldMore()
    {
        session = signed_session(finished());
        for (const int days : {5, 9})
            prolong(finished().ended.value() + std::chrono::days(days));
        cream = {.session = session,
                 .kind = AdviceKind::product,
                 .text = "Κρέμα ψευδαργύρου",
                 .how = "λεπτή στρώση, πρωί και βράδυ",
                 .until = at("2026-11-09T09:00:00Z")};
        change("advice.give", [&](Change& change) {
            advice = change.care()
                         .add(accepted<Advice>(cream, AdviceFacts{.session_ended = finished().ended}),
                              at("2026-11-02T09:45:00Z"), "Ζωή")
                         .id;
        });
    }
    [[nodiscard]] AftercareRow pool() const
    {
        const auto rows = records->care().aftercare_of(session);
        return *std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.line.code == "NO_POOL"; });
    }
    void prolong(Moment until)
    {
        const auto row = pool();
        const AftercareChangeDraft draft{row.id, until, "το δέρμα είναι ακόμη κόκκινο"};
        change("aftercare.change", [&](Change& change) {
            change.care().change(
                accepted<AftercareChange>(draft, AftercareChangeFacts{.planned = row.planned, .line = row.line}),
                at("2026-11-03T08:00:00Z"), "Ηλίας");
        });
    }

    SessionId session{0};
    AdviceDraft cream;
    AdviceId advice{0};
};

} // namespace

TEST_CASE_METHOD(ToldMore, "the last change of an item's end holds, with its reason; its minimum stays",
                 "[aftercare_change]")
{
    const auto row = pool();
    CHECK(row.line.recommended_ends == finished().ended.value() + std::chrono::days(9));
    REQUIRE(row.changed);
    CHECK(row.changed->reason == "το δέρμα είναι ακόμη κόκκινο");
    CHECK(row.changed->by == "Ηλίας");
    const auto plan = aftercare_plan(*finished().ended, *finished().region, *finished().indication);
    const auto planned =
        std::find_if(plan.begin(), plan.end(), [](const auto& line) { return line.code == "NO_POOL"; });
    CHECK(row.planned.minimum_ends == planned->minimum_ends);
    CHECK(row.line.minimum_ends == row.line.recommended_ends); // firm for this patient
    CHECK(records->care().aftercare_item(row.id)->line.recommended_ends == row.line.recommended_ends);
    for (const auto& other : records->care().aftercare_of(session))
        CHECK(other.changed.has_value() == (other.id == row.id));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(ToldMore, "advice is read back as it was given", "[aftercare_change]")
{
    const auto rows = records->care().advice_of(session);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().id == advice);
    CHECK(rows.front().key == "AV-000001");
    CHECK(rows.front().advice == cream);
    CHECK(rows.front().by == "Ζωή");
    CHECK(records->care().advice_of("AV-000001") == advice);
}

TEST_CASE_METHOD(ToldMore, "no change of the aftercare and no advice is ever changed, erased or replaced",
                 "[aftercare_change]")
{
    for (const char* const text : {
             "UPDATE aftercare_change SET until = 0",
             "DELETE FROM aftercare_change",
             "INSERT OR REPLACE INTO aftercare_change SELECT * FROM aftercare_change",
             "UPDATE advice SET text = 'x'",
             "DELETE FROM advice",
             "INSERT OR REPLACE INTO advice SELECT * FROM advice",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
    sql("INSERT INTO aftercare_change VALUES (77, (SELECT min(id) FROM aftercare), 0, 'why', 0, 'x')");
    CHECK(verdict().first_broken);
}
