#include "db/care_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// A clinic whose patient told everything once.
class WithHistory : public CareClinic {
public:
    WithHistory()
    {
        told.patient = patient;
        for (const auto what : asked_in_history())
            told.answers[what] = {};
        told.answers[Contraindication::keloid] = {Answered::yes, "αριστερός ώμος", {}};
        told.answers[Contraindication::isotretinoin] = {Answered::yes, {}, day("2027-01-31")};
        told.answers[Contraindication::epilepsy] = {Answered::unknown, {}, {}};
        told.takes_medicines = Answered::yes;
        told.medicines = {{"warfarin", "5 mg, depuis 2019"}, {"thyroxine", ""}};
        told.treated_elsewhere = Answered::yes;
        told.treatments = {{"2023", "Algeria", "", "", "lumps"}, {"", "", "", "", ""}};
        told.note = "Peau fine.";
        first = take(told, "2026-05-01T08:00:00Z");
    }
    HistoryId take(const HistoryDraft& draft, const char* when)
    {
        std::optional<HistoryId> id;
        change("history.take", [&](Change& change) {
            id = change.patients()
                     .add(accepted<History>(draft, HistoryFacts{.patient_known = true}), at(when), "Mary")
                     .id;
        });
        return *id;
    }

    HistoryDraft told;
    std::optional<HistoryId> first;
};

} // namespace

TEST_CASE_METHOD(WithHistory, "a history is read back as it was told, and the one taken last counts", "[history]")
{
    const auto read = records->patients().history(*first).value();
    CHECK(read.key == "H-000001");
    CHECK(read.history == told);
    CHECK(read.taken_at == at("2026-05-01T08:00:00Z"));
    CHECK(read.taken_by == "Mary");
    CHECK(records->patients().history_of("H-000001") == first);

    auto again = told;
    again.answers[Contraindication::keloid] = {};
    const auto second = take(again, "2026-11-01T08:00:00Z");
    CHECK(records->patients().last_history_of(patient)->id == second);
    const auto all = records->patients().histories_of(patient);
    REQUIRE(all.size() == 2);
    CHECK(all[0].history == again);
    CHECK(all[1].history == told);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithHistory, "a history is never changed, erased or replaced", "[history]")
{
    const auto before = records->patients().history(*first)->history;
    for (const char* const text : {
             "UPDATE history SET taken_at = 0",
             "UPDATE history SET note = 'nothing'",
             "DELETE FROM history",
             "INSERT OR REPLACE INTO history SELECT * FROM history",
             "UPDATE history_answer SET value = 'NO'",
             "DELETE FROM history_answer WHERE condition = 'KELOID'",
             "UPDATE history_medicine SET name = 'aspirin'",
             "DELETE FROM history_medicine",
             "UPDATE history_treatment SET reaction = ''",
             "DELETE FROM history_treatment",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK(records->patients().history(*first)->history == before);
}

TEST_CASE_METHOD(WithHistory, "an answer slipped into a history is found", "[history]")
{
    sql("INSERT INTO history_answer (history_id, condition, value, note) "
        "SELECT id, 'PREGNANCY', 'NO', '' FROM history");
    const auto found = verdict().first_broken;
    REQUIRE(found);
    CHECK(found->fault == TrailFault::thing_altered);
    CHECK(found->key == "H-000001");
}
