#include "db/care_clinic.h"

using namespace clinic;
using clinic::testing::CareClinic;
using clinic::testing::day;
using clinic::testing::patient_named;
using clinic::testing::sorted;
using clinic::testing::words;

namespace {

using Keys = std::vector<std::string>;

Keys keys_of(const std::vector<RequestRow>& rows)
{
    Keys keys;
    for (const auto& row : rows)
        keys.push_back(row.key);
    return keys;
}

struct Desk : CareClinic {
    RequestId receive(PatientId from, const char* received)
    {
        RequestDraft draft{from, day(received), RequestChannel::letter, Language::el,
                           "όλα τα έγγραφα, s'il vous plaît"};
        std::optional<RequestId> id;
        change("request.add", [&](Change& change) {
            id = change.requests()
                     .add(accepted<Request>(draft, RequestFacts{day("2026-11-22"), true}),
                          one_month_after(day(received), Country::gr))
                     .id;
        });
        return *id;
    }

    void answer(RequestId id)
    {
        const AnswerDraft draft{id, "ταυτότητα ΑΒ 123, Ζωή", "recommandé", std::string(64, 'a')};
        change("request.answer", [&](Change& change) {
            change.requests().answer(accepted<RequestAnswer>(draft, AnswerFacts{true, false}), clock.moment, "Ζωή Λ.");
        });
    }
};

} // namespace

TEST_CASE_METHOD(Desk, "a request is read back with its due dates, and with its answer once it has one", "[requests]")
{
    const RequestId id = receive(patient, "2026-11-03");
    CHECK(records->requests().request_of("Q-000001") == id);
    auto row = records->requests().request(id);
    REQUIRE(row);
    CHECK(row->patient_name == "Παπαδοπούλου Ελένη");
    CHECK(row->request.patient == patient);
    CHECK(row->request.received == day("2026-11-03"));
    CHECK(row->request.channel == RequestChannel::letter);
    CHECK(row->request.language == Language::el);
    CHECK(row->request.note == "όλα τα έγγραφα, s'il vous plaît");
    CHECK(row->due == one_month_after(day("2026-11-03"), Country::gr));
    CHECK_FALSE(row->answered_at);

    answer(id);
    row = records->requests().request(id);
    REQUIRE(row);
    CHECK(row->answered_at == clock.moment);
    CHECK(row->answered_by == "Ζωή Λ.");
    CHECK(row->answer.request == id);
    CHECK(row->answer.identity_seen == "ταυτότητα ΑΒ 123, Ζωή");
    CHECK(row->answer.handed_over == "recommandé");
    CHECK(row->answer.paper_digest == std::string(64, 'a'));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(Desk, "the record itself refuses to change what was asked or answered", "[requests]")
{
    const RequestId id = receive(patient, "2026-11-03");
    CHECK_THAT(refusal_of("UPDATE request SET received = '2026-11-20'"),
               Catch::Contains("what was asked is never changed"));
    CHECK_THAT(refusal_of("UPDATE request SET legal_limit = '2027-11-20'"),
               Catch::Contains("what was asked is never changed"));
    CHECK_THAT(refusal_of("DELETE FROM request"), Catch::Contains("a request is never erased"));
    answer(id);
    CHECK_THAT(refusal_of("UPDATE request SET handed_over = 'x'"),
               Catch::Contains("an answered request is never changed"));
}

TEST_CASE_METHOD(Desk, "open requests come by the day they are due", "[requests]")
{
    (void)receive(patient, "2026-11-10");
    const RequestId answered = receive(patient, "2026-10-02");
    (void)receive(patient, "2026-11-03");
    answer(answered);
    CHECK(keys_of(records->requests().open_requests()) == Keys{"Q-000003", "Q-000001"});
    CHECK_THAT(plan_of("SELECT key FROM request WHERE answered_at IS NULL ORDER BY target"),
               Catch::Contains("request_open"));
}

TEST_CASE_METHOD(Desk, "requests are found by patient and number, newest first or by column", "[requests]")
{
    const PatientId other = add_patient(patient_named("Lefèvre", "Zoé"));
    (void)receive(patient, "2026-11-10");
    (void)receive(other, "2026-11-03");
    (void)receive(patient, "2026-11-12");
    const auto list = [this](const ListQuery& query) { return keys_of(records->requests().requests(query).rows); };
    CHECK(list({}) == Keys{"Q-000003", "Q-000001", "Q-000002"});
    CHECK(list(words("zoe")) == Keys{"Q-000002"});
    CHECK(list(words("Q-000003")) == Keys{"Q-000003"});
    CHECK(list(sorted("key")) == Keys{"Q-000001", "Q-000002", "Q-000003"});
    CHECK(list(sorted("patient")) == Keys{"Q-000002", "Q-000001", "Q-000003"});
    CHECK(list(sorted("due")) == Keys{"Q-000002", "Q-000001", "Q-000003"});
    CHECK(keys_of(records->requests().requests_of(patient)) == Keys{"Q-000003", "Q-000001"});
}
