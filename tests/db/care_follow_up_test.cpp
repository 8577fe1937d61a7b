#include "db/care_clinic.h"

using namespace clinic;
using clinic::testing::at;
using clinic::testing::CareClinic;

namespace {

/// One signed session with its plan and its check-ins.
struct AfterSession : CareClinic {
    AfterSession() : session(signed_session(finished())) {}

    [[nodiscard]] AftercareRow line(const std::string& code) const
    {
        const auto item = records->care().aftercare_item_of("S-000001/" + code);
        REQUIRE(item);
        return records->care().aftercare_item(*item).value();
    }

    SessionId session;
};

} // namespace

TEST_CASE_METHOD(AfterSession, "a plan is read back line by line in its own order", "[care]")
{
    const auto plan = aftercare_plan(*finished().ended, Region::scalp, Indication::hair_restoration);
    const auto rows = records->care().aftercare_of(session);
    REQUIRE(rows.size() == plan.size());
    for (std::size_t i = 0; i < plan.size(); ++i) {
        CHECK(rows[i].key == "S-000001/" + plan[i].code);
        CHECK(rows[i].line.code == plan[i].code);
        CHECK(rows[i].line.starts == plan[i].starts);
        CHECK(rows[i].line.minimum_ends == plan[i].minimum_ends);
        CHECK(rows[i].line.recommended_ends == plan[i].recommended_ends);
        CHECK(rows[i].line.needs_clearance == plan[i].needs_clearance);
        CHECK_FALSE(rows[i].cleared_at);
    }
}

TEST_CASE_METHOD(AfterSession, "a line is found by its session's key and its code alone", "[care]")
{
    CHECK(line("NO_POOL").line.code == "NO_POOL");
    CHECK_FALSE(records->care().aftercare_item_of("S-000001/NO_SUCH"));
    CHECK_FALSE(records->care().aftercare_item_of("S-000002/NO_POOL"));
    CHECK_FALSE(records->care().aftercare_item_of("S-000001"));
}

TEST_CASE_METHOD(AfterSession, "a clearance is kept with its reason and never changed", "[care]")
{
    const AftercareItemId item = line("NO_POOL").id;
    const ClearanceDraft draft{item, "piqûres refermées, vu par moi"};
    const Receipt receipt = change("aftercare.clear", [&](Change& change) {
        change.care().clear(accepted<Clearance>(draft, ClearanceFacts{clock.moment, line("NO_POOL").line, false}),
                            clock.moment, "Ζωή Λ.");
    });
    CHECK(receipt.key == "S-000001/NO_POOL");
    const AftercareRow cleared = line("NO_POOL");
    CHECK(cleared.cleared_at == clock.moment);
    CHECK(cleared.cleared_by == "Ζωή Λ.");
    CHECK(cleared.clearance_reason == draft.reason);

    CHECK_THAT(refusal_of("UPDATE aftercare SET clearance_reason = 'x' WHERE code = 'NO_POOL'"),
               Catch::Contains("a clearance is never changed"));
    CHECK_THAT(refusal_of("UPDATE aftercare SET cleared_at = NULL, cleared_by = NULL, clearance_reason = NULL "
                          "WHERE code = 'NO_POOL'"),
               Catch::Contains("a clearance is never changed"));
}

TEST_CASE_METHOD(AfterSession, "a line of a plan is never changed or erased", "[care]")
{
    CHECK_THAT(refusal_of("UPDATE aftercare SET minimum_ends = 0 WHERE code = 'NO_POOL'"),
               Catch::Contains("a line of aftercare is never changed"));
    CHECK_THAT(refusal_of("DELETE FROM aftercare WHERE code = 'NO_POOL'"),
               Catch::Contains("a line of aftercare is never erased"));
}

TEST_CASE_METHOD(AfterSession, "check-ins are read back as they were scheduled", "[care]")
{
    const auto scheduled = check_ins_after(*finished().ended);
    const auto rows = records->care().check_ins_of(session);
    REQUIRE(rows.size() == scheduled.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(rows[i].key == "F-00000" + std::to_string(i + 1));
        CHECK(rows[i].session == session);
        CHECK(rows[i].session_key == "S-000001");
        CHECK(rows[i].patient == patient);
        CHECK(rows[i].patient_name == "Παπαδοπούλου Ελένη");
        CHECK(rows[i].scheduled.kind == scheduled[i].kind);
        CHECK(rows[i].scheduled.due == scheduled[i].due);
        CHECK(rows[i].scheduled.late_from == scheduled[i].late_from);
        CHECK_FALSE(rows[i].closed);
        CHECK(records->care().check_in_of(rows[i].key) == rows[i].id);
    }
}

TEST_CASE_METHOD(AfterSession, "a closed check-in keeps what the patient said and is never changed", "[care]")
{
    CheckInDraft draft;
    draft.check_in = records->care().check_in_of("F-000001");
    draft.asked = true;
    draft.at = at("2026-11-04T12:00:00Z");
    draft.reaction = true;
    draft.adherence = {{"NO_POOL", Adherence::partly}, {"HYDRATE", Adherence::followed}};
    draft.note = "λίγη φαγούρα, passée le soir";
    change("check_in.close", [&](Change& change) {
        const CheckInFacts facts{clock.moment, true, false, finished().ended, {"NO_POOL", "HYDRATE"}};
        change.care().close(accepted<ClosedCheckIn>(draft, facts), {});
    });
    const auto row = records->care().check_in(*draft.check_in);
    REQUIRE(row);
    CHECK(row->closed);
    CHECK(row->outcome.check_in == draft.check_in);
    CHECK(row->outcome.asked == draft.asked);
    CHECK(row->outcome.at == draft.at);
    CHECK(row->outcome.reaction == draft.reaction);
    CHECK(row->outcome.adherence == draft.adherence);
    CHECK(row->outcome.note == draft.note);

    const auto refused = Catch::Contains("a closed check-in is never changed");
    CHECK_THAT(refusal_of("UPDATE check_in SET reaction = 0 WHERE key = 'F-000001'"), refused);
    CHECK_THAT(refusal_of("UPDATE check_in_adherence SET adherence = 'FOLLOWED'"), refused);
    CHECK_THAT(refusal_of("DELETE FROM check_in_adherence"), refused);
    CHECK_THAT(refusal_of("INSERT INTO check_in_adherence SELECT id, 'NO_SAUNA', 'FOLLOWED' FROM check_in "
                          "WHERE key = 'F-000001'"),
               refused);
}

TEST_CASE_METHOD(AfterSession, "a check-in is never moved to another day or erased", "[care]")
{
    CHECK_THAT(refusal_of("UPDATE check_in SET due = 0 WHERE key = 'F-000002'"),
               Catch::Contains("the schedule of a check-in is never changed"));
    CHECK_THAT(refusal_of("DELETE FROM check_in WHERE key = 'F-000002'"),
               Catch::Contains("a check-in is never erased"));
}

TEST_CASE_METHOD(AfterSession, "the most overdue check-in comes first, closed ones and later ones not at all", "[care]")
{
    SessionDraft earlier = finished();
    earlier.started = at("2026-11-01T09:00:00Z");
    earlier.ended = at("2026-11-01T09:40:00Z");
    (void)signed_session(earlier); // F-000005 … F-000008
    close_check_in(*records->care().check_in_of("F-000001"), false, at("2026-11-05T08:00:00Z"));

    std::vector<std::string> keys;
    for (const auto& row : records->care().check_ins_due_by(at("2026-11-09T09:40:00Z")))
        keys.push_back(row.key);
    CHECK(keys == std::vector<std::string>{"F-000005", "F-000006", "F-000002"});
    CHECK(records->care().check_ins_due_by(at("2026-11-03T09:39:59Z")).empty());
}

TEST_CASE_METHOD(CareClinic, "looking for what is due reads open check-ins alone", "[care]")
{
    CHECK_THAT(plan_of("SELECT key FROM check_in WHERE closed = 0 AND due <= 1 ORDER BY due, id"),
               Catch::Contains("INDEX check_in_open (due<?)") && !Catch::Contains("TEMP B-TREE"));
    CHECK_THAT(plan_of("SELECT key FROM check_in WHERE session_id = 1"), Catch::Contains("check_in_by_session"));
}

TEST_CASE_METHOD(AfterSession, "what the trail says of aftercare and check-ins is what the record holds", "[care]")
{
    CHECK_FALSE(verdict().first_broken);
    sql("UPDATE aftercare SET cleared_at = 1, cleared_by = 'x', clearance_reason = 'x' WHERE code = 'NO_SAUNA'");
    const auto broken = verdict().first_broken;
    REQUIRE(broken);
    CHECK(broken->kind == "clearance");
    CHECK(broken->fault == TrailFault::thing_unaccounted);
}

TEST_CASE_METHOD(AfterSession, "a line slipped into an aftercare plan is found", "[care]")
{
    sql("INSERT INTO aftercare (id, session_id, code, starts, needs_clearance, rules_version) "
        "SELECT 1, session_id, 'NO_TEA', starts, 0, rules_version FROM aftercare LIMIT 1");
    const auto broken = verdict().first_broken;
    REQUIRE(broken);
    CHECK(broken->kind == "aftercare");
    CHECK(broken->key == "S-000001");
    CHECK(broken->fault == TrailFault::thing_altered);
}

TEST_CASE_METHOD(AfterSession, "how the patient is at a check-in is read back, with why somebody must call", "[care]")
{
    const auto open = records->care().check_ins_of(session).front();
    CheckInDraft draft;
    draft.check_in = open.id;
    draft.asked = true;
    draft.at = open.scheduled.due;
    draft.reaction = false;
    draft.symptoms = {Symptom::swelling, Symptom::itching};
    draft.pain = 0;
    draft.satisfaction = Satisfaction::very_satisfied;
    const CheckInFacts facts{
        .now = *draft.at, .known = true, .closed_already = false, .session_ended = {}, .aftercare = {}};
    const std::set<UrgentReason> urgent{UrgentReason::itching, UrgentReason::prolonged};
    change("check_in.close",
           [&](Change& change) { change.care().close(accepted<ClosedCheckIn>(draft, facts), urgent); });
    const auto read = records->care().check_in(open.id).value();
    CHECK(read.outcome.symptoms == draft.symptoms);
    CHECK(read.outcome.pain == 0);
    CHECK(read.outcome.satisfaction == Satisfaction::very_satisfied);
    CHECK(read.urgent == urgent);
    for (const char* const text : {"UPDATE check_in SET pain = 9", "UPDATE check_in SET urgent = NULL",
                                   "DELETE FROM check_in_symptom", "UPDATE check_in_symptom SET symptom = 'BRUISE'",
                                   "INSERT INTO check_in_symptom SELECT id, 'REDNESS' FROM check_in WHERE closed = 1",
                                   "INSERT OR REPLACE INTO check_in SELECT * FROM check_in WHERE closed = 1"}) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(AfterSession, "an urgent call waits until somebody reached the patient, not until somebody tried",
                 "[care]")
{
    const auto open = records->care().check_ins_of(session).front();
    CheckInDraft draft;
    draft.check_in = open.id;
    draft.asked = true;
    draft.at = open.scheduled.due;
    draft.reaction = false;
    draft.pain = 8;
    const CheckInFacts facts{
        .now = *draft.at, .known = true, .closed_already = false, .session_ended = {}, .aftercare = {}};
    change("check_in.close", [&](Change& change) {
        change.care().close(accepted<ClosedCheckIn>(draft, facts), {UrgentReason::severe_pain});
    });
    const auto tried = [&](Moment when, bool reached) {
        const ContactDraft contact{.session = session,
                                   .at = when,
                                   .channel = ContactChannel::phone,
                                   .reached = reached,
                                   .note = "κρύες κομπρέσες"};
        const ContactFacts known{.now = when, .session_ended = when - std::chrono::hours(1)};
        change("contact.add",
               [&](Change& change) { (void)change.care().add(accepted<Contact>(contact, known), "Mary"); });
    };
    tried(*draft.at - std::chrono::hours(1), true); // about something else
    REQUIRE(records->care().urgent_calls().size() == 1);
    CHECK(records->care().urgent_calls().front().check_in.id == open.id);
    CHECK(records->care().urgent_calls().front().since == *draft.at);
    tried(*draft.at + std::chrono::hours(1), false);
    CHECK(records->care().urgent_calls().size() == 1);
    tried(*draft.at + std::chrono::hours(2), true);
    CHECK(records->care().urgent_calls().empty());

    const auto contacts = records->care().contacts_of(session);
    REQUIRE(contacts.size() == 3);
    CHECK(contacts.front().contact.reached == true);
    CHECK(contacts.front().contact.note == "κρύες κομπρέσες");
    CHECK(contacts.front().by == "Mary");
    for (const char* const text : {"UPDATE contact SET reached = 1", "DELETE FROM contact",
                                   "INSERT OR REPLACE INTO contact SELECT * FROM contact"}) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}
