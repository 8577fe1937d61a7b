#include "db/meddler.h"

using namespace clinic;
using clinic::testing::at;
using clinic::testing::CareClinic;
using clinic::testing::day;
using clinic::testing::patient_named;
using clinic::testing::sorted;
using clinic::testing::words;

namespace {

void check_same(const SessionDraft& read, const SessionDraft& written)
{
    CHECK(read.patient == written.patient);
    CHECK(read.practitioner == written.practitioner);
    CHECK(read.started == written.started);
    CHECK(read.ended == written.ended);
    CHECK(read.region == written.region);
    CHECK(read.indication == written.indication);
    CHECK(read.version == written.version);
    CHECK(read.lots == written.lots);
    CHECK(read.volume == written.volume);
    CHECK(read.note == written.note);
    CHECK(read.aspirin_override == written.aspirin_override);
    CHECK(read.allergy_override == written.allergy_override);
    CHECK(read.objection_override == written.objection_override);

    const Screening& screening = read.screening;
    REQUIRE(screening.last_aspirin.has_value() == written.screening.last_aspirin.has_value());
    if (screening.last_aspirin) {
        CHECK(screening.last_aspirin->day == written.screening.last_aspirin->day);
        CHECK(screening.last_aspirin->time == written.screening.last_aspirin->time);
    }
    REQUIRE(screening.answers.size() == written.screening.answers.size());
    for (const auto& [question, answer] : written.screening.answers) {
        CHECK(screening.answers.at(question).value == answer.value);
        CHECK(screening.answers.at(question).note == answer.note);
    }
}

std::vector<std::string> keys_of(const std::vector<SessionRow>& rows)
{
    std::vector<std::string> keys;
    keys.reserve(rows.size());
    for (const auto& row : rows)
        keys.push_back(row.key);
    return keys;
}

using Keys = std::vector<std::string>;

/// S-000001 is signed, with an addendum; S-000002 is not.
struct TwoSessions : CareClinic {
    TwoSessions()
    {
        first = signed_session(finished());
        change("addendum.add", [this](Change& change) {
            const auto addendum =
                accepted<Addendum>(AddendumDraft{first, "Léger œdème, ύφεση σε 2 h."}, AddendumFacts{true});
            change.care().add(addendum, {at("2026-11-03T10:00:00Z"), "Ζωή Λ.", addendum->text});
        });
        SessionDraft draft = finished();
        draft.started = at("2026-11-05T09:00:00Z");
        change("session.save", [&](Change& change) { second = put_down(change, draft); });
    }

    SessionId first{0};
    SessionId second{0};
};

} // namespace

TEST_CASE_METHOD(CareClinic, "a session is read back as it was put down", "[care]")
{
    SessionDraft draft = finished();
    draft.aspirin_override = "le patient insiste, risque expliqué";
    draft.allergy_override = "ένα μόνο σπυράκι το 2011";
    draft.objection_override = "déjà toléré trois fois depuis";
    std::optional<SessionId> id;
    const Receipt receipt = change("session.save", [&](Change& change) { id = put_down(change, draft); });
    CHECK(receipt.kind == "session");
    CHECK(receipt.key == "S-000001");
    CHECK(receipt.row == id->value());
    CHECK(records->care().session_of("S-000001") == id);
    CHECK_FALSE(records->care().session_of("S-000002"));

    const auto found = records->care().session(*id);
    REQUIRE(found);
    check_same(found->session, draft);
    CHECK(found->session.row_version == 1);
    CHECK(found->row.state == SessionState::open);
    CHECK(found->row.patient_name == "Παπαδοπούλου Ελένη");
    CHECK(found->row.practitioner_name == "Ζωή Λεκκού");
    CHECK(found->row.version_key == "HAIR-01@1");
    CHECK_FALSE(found->signature);
}

TEST_CASE_METHOD(CareClinic, "a session that has hardly begun is kept as well", "[care]")
{
    SessionDraft draft;
    draft.patient = patient;
    draft.practitioner = practitioner;
    draft.started = at("2026-11-02T09:00:00Z");
    std::optional<SessionId> id;
    change("session.save", [&](Change& change) { id = put_down(change, draft); });
    const auto found = records->care().session(*id);
    REQUIRE(found);
    check_same(found->session, draft);
    CHECK(found->row.version_key.empty());
    CHECK_FALSE(found->row.region);
}

TEST_CASE_METHOD(TwoSessions, "an amended session loses what is not said any more, and its row version grows", "[care]")
{
    SessionDraft draft = records->care().session(second)->session;
    draft.lots.erase(biotin);
    draft.screening.answers.erase(Question::aspirin);
    draft.screening.last_aspirin.reset();
    draft.note = "autre chose";
    draft.volume.reset();
    change("session.save", [&](Change& change) {
        change.care().amend(second, accepted<OpenSession>(draft, SavingFacts{true, true, {}, {}}));
    });
    const auto found = records->care().session(second);
    REQUIRE(found);
    check_same(found->session, draft);
    CHECK(found->session.row_version == draft.row_version + 1);
    CHECK(found->row.key == "S-000002");
}

TEST_CASE_METHOD(TwoSessions, "a signed session carries its signature and its addenda", "[care]")
{
    const auto found = records->care().session(first);
    REQUIRE(found);
    check_same(found->session, finished());
    CHECK(found->row.state == SessionState::signed_off);
    REQUIRE(found->signature);
    CHECK(found->signature->at == clock.moment);
    CHECK(found->signature->by == "Ζωή Λ.");
    CHECK(found->signature->certification == records->staff().certifications_of(practitioner).front().id);
    REQUIRE(found->addenda.size() == 1);
    CHECK(found->addenda[0].at == at("2026-11-03T10:00:00Z"));
    CHECK(found->addenda[0].author == "Ζωή Λ.");
    CHECK(found->addenda[0].text == "Léger œdème, ύφεση σε 2 h.");
}

TEST_CASE_METHOD(CareClinic, "a session ends on the day that the clinic's own clock shows", "[care]")
{
    SessionDraft draft = finished();
    draft.started = at("2026-11-02T21:30:00Z");
    draft.ended = at("2026-11-02T22:10:00Z"); // ten past midnight in Athens
    (void)signed_session(draft);
    CHECK(value("SELECT ended_day FROM session") == "2026-11-03");
}

TEST_CASE_METHOD(CareClinic, "the receipt of a signature names the session", "[care]")
{
    const Receipt receipt = change("session.sign", [this](Change& change) {
        const SessionId id = put_down(change, finished());
        sign(change, id, finished());
        change.care().add(id, aftercare_plan(*finished().ended, Region::scalp, Indication::hair_restoration));
        change.care().add(id, check_ins_after(*finished().ended));
    });
    CHECK(receipt.kind == "session");
    CHECK(receipt.key == "S-000001");
}

TEST_CASE_METHOD(TwoSessions, "the record itself refuses to change or erase a signed session", "[care]")
{
    CHECK_THAT(refusal_of("UPDATE session SET note = 'x' WHERE key = 'S-000001'"),
               Catch::Contains("a signed session is never changed"));
    CHECK_THAT(refusal_of("UPDATE session SET state = 'OPEN', signed_at = NULL, signed_by = NULL "
                          "WHERE key = 'S-000001'"),
               Catch::Contains("a signed session is never changed"));
    CHECK_THAT(refusal_of("PRAGMA foreign_keys = OFF; DELETE FROM session WHERE key = 'S-000001'"),
               Catch::Contains("a signed session is never erased"));
    CHECK(refusal_of("UPDATE session SET note = 'x' WHERE key = 'S-000002'").empty());
}

TEST_CASE_METHOD(TwoSessions, "the record itself refuses another lot in a signed session", "[care]")
{
    const std::string of_first = " WHERE session_id = (SELECT id FROM session WHERE key = 'S-000001')";
    const std::string of_second = " WHERE session_id = (SELECT id FROM session WHERE key = 'S-000002')";
    const auto refused = Catch::Contains("a signed session is never changed");
    CHECK_THAT(refusal_of("UPDATE session_lot SET lot_id = (SELECT max(id) FROM lot)" + of_first), refused);
    CHECK_THAT(refusal_of("DELETE FROM session_lot" + of_first), refused);
    CHECK_THAT(refusal_of("UPDATE session_lot SET session_id = " + std::to_string(first.value()) + of_second), refused);
    CHECK(refusal_of("DELETE FROM session_lot" + of_second).empty());
    CHECK_THAT(refusal_of("INSERT INTO session_lot (session_id, ingredient_id, lot_id) SELECT session.id, "
                          "lot.ingredient_id, lot.id FROM session, lot "
                          "WHERE session.key = 'S-000001'"),
               refused);
}

TEST_CASE_METHOD(TwoSessions, "the record itself refuses another answer in a signed session", "[care]")
{
    const std::string of_first = " WHERE session_id = (SELECT id FROM session WHERE key = 'S-000001')";
    const std::string of_second = " WHERE session_id = (SELECT id FROM session WHERE key = 'S-000002')";
    const auto refused = Catch::Contains("a signed session is never changed");
    CHECK_THAT(refusal_of("UPDATE session_answer SET value = 'no'" + of_first), refused);
    CHECK_THAT(refusal_of("DELETE FROM session_answer" + of_first), refused);
    CHECK_THAT(refusal_of("INSERT INTO session_answer SELECT id, 'x', 'no', '' FROM session WHERE key = 'S-000001'"),
               refused);
    CHECK(refusal_of("UPDATE session_answer SET value = 'no'" + of_second).empty());
}

TEST_CASE_METHOD(CareClinic, "points come back as they were placed, and the record refuses others in a signed session",
                 "[care]")
{
    SessionDraft draft = finished();
    const Injecting how{.volume = Volume{50},
                        .depth = decimal_from_text("2.5"),
                        .technique = InjectionTechnique::nappage,
                        .needle = "32G x 4 mm"};
    draft.points = {{Side::top, {0, 10'000}, how}, {Side::back, {5000, 1}, {}}, {Side::top, {0, 10'000}, how}};
    draft.points[1].how = how;
    const auto id = signed_session(draft);
    CHECK(records->care().session(id)->session.points == draft.points);
    CHECK_FALSE(verdict().first_broken);

    const auto refused = Catch::Contains("a signed session is never changed");
    CHECK_THAT(refusal_of("UPDATE session_point SET x = 1"), refused);
    CHECK_THAT(refusal_of("DELETE FROM session_point"), refused);
    CHECK_THAT(refusal_of("INSERT INTO session_point SELECT id, 9, 'TOP', 1, 1, 1, 1, 'PAPULE', '' FROM session"),
               refused);
}

TEST_CASE_METHOD(CareClinic, "what was mixed otherwise comes back with its reason, as long as it is written down",
                 "[care][deviation]")
{
    SessionDraft draft = finished();
    const auto ingredient = draft.lots.begin()->first;
    draft.deviations = {
        {ingredient, Deviation{Concentration{decimal_from_text("0.25").value(), ConcentrationUnit::mg_per_ml}}}};
    draft.deviation_reason = "Sensible à la procaïne";
    SessionId id{0};
    change("session.save", [&](Change& change) { id = put_down(change, draft); });
    CHECK(records->care().session(id)->session.deviations == draft.deviations);
    CHECK(records->care().session(id)->session.deviation_reason == draft.deviation_reason);
    draft.deviations = {{ingredient, Deviation{}}};
    draft.row_version = 1;
    change("session.save", [&](Change& change) {
        change.care().amend(id, accepted<OpenSession>(draft, SavingFacts{true, true, {}, {}}));
    });
    CHECK(records->care().session(id)->session.deviations == draft.deviations);
    draft.deviations.clear();
    change("session.save", [&](Change& change) {
        change.care().amend(id, accepted<OpenSession>(draft, SavingFacts{true, true, {}, {}}));
    });
    CHECK(records->care().session(id)->session.deviations.empty());
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(CareClinic, "points that are not complete yet are kept, and what is taken off the map is gone",
                 "[care]")
{
    SessionDraft draft = finished();
    draft.points = {{Side::top, {1, 2}, {}}, {Side::left, {3, 4}, {}}};
    SessionId id{0};
    change("session.save", [&](Change& change) { id = put_down(change, draft); });
    CHECK(records->care().session(id)->session.points == draft.points);
    draft.points.pop_back();
    draft.row_version = 1;
    change("session.save", [&](Change& change) {
        change.care().amend(id, accepted<OpenSession>(draft, SavingFacts{true, true, {}, {}}));
    });
    CHECK(records->care().session(id)->session.points == draft.points);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(TwoSessions, "what a signature froze is read back as it was, and only a signature freezes", "[care]")
{
    const auto capsule = records->care().capsule_of(first);
    REQUIRE(capsule);
    CHECK(capsule->text == "form=test\n");
    CHECK(capsule->sha256 == std::string(64, 'a'));
    CHECK_FALSE(records->care().capsule_of(second));
}

TEST_CASE_METHOD(CareClinic, "a hundred attempts on each part of a signed session are refused, or found by verify",
                 "[care]")
{
    SessionDraft draft = finished();
    draft.deviations = {{draft.lots.begin()->first, Deviation{Concentration{Decimal(3)}}}};
    draft.deviation_reason = "Πιο δυνατό αυτή τη φορά";
    draft.points = {{Side::top, {1, 2}, {}}};
    draft.points.front().how = {
        .volume = Volume{2'500}, .depth = Decimal(2), .technique = InjectionTechnique::papule, .needle = "30G x 4 mm"};
    const auto id = signed_session(draft);
    const auto before = value("SELECT group_concat(text) FROM session_capsule");
    CHECK(records->care().session(id)->session.deviations == draft.deviations);
    const auto number = std::to_string(id.value());
    const std::vector<std::pair<std::string, std::string>> parts{{"session", "id = " + number},
                                                                 {"session_lot", "session_id = " + number},
                                                                 {"session_point", "session_id = " + number},
                                                                 {"session_deviation", "session_id = " + number},
                                                                 {"session_answer", "session_id = " + number},
                                                                 {"session_capsule", "session_id = " + number}};
    for (const auto& [table, mine] : parts)
        meddle_a_hundred_times(*this, table, mine);
    CHECK_FALSE(verdict().first_broken);
    const auto points = records->care().session(id)->session.points;
    CHECK(points == draft.points);
    CHECK(value("SELECT group_concat(text) FROM session_capsule") == before);
}

TEST_CASE_METHOD(TwoSessions, "the record itself refuses to change or erase an addendum", "[care]")
{
    CHECK_THAT(refusal_of("UPDATE addendum SET text = 'x'"), Catch::Contains("an addendum is never changed"));
    CHECK_THAT(refusal_of("DELETE FROM addendum"), Catch::Contains("an addendum is never erased"));
}

TEST_CASE_METHOD(TwoSessions, "a signed session cannot be amended or signed again", "[care]")
{
    const SessionDraft draft = finished();
    CHECK_THROWS(change("session.save", [&](Change& change) {
        change.care().amend(first, accepted<OpenSession>(draft, SavingFacts{true, true, {}, {}}));
    }));
    CHECK_THROWS(change("session.sign", [&](Change& change) { sign(change, first, draft); }));
    CHECK(records->care().session(first)->session.row_version == 2);
}

TEST_CASE_METHOD(TwoSessions, "sessions are listed of a patient, of a lot and of those not signed", "[care]")
{
    SessionDraft early = finished();
    early.started = at("2026-11-01T09:00:00Z");
    change("session.save", [&](Change& change) { (void)put_down(change, early); });
    SessionDraft of_other = finished();
    of_other.patient = add_patient(patient_named("Lefèvre", "Zoé"));
    of_other.started = at("2026-11-02T09:20:00Z");
    (void)signed_session(of_other);

    CHECK(keys_of(records->care().sessions_of(patient)) == Keys{"S-000002", "S-000001", "S-000003"});
    CHECK(keys_of(records->care().sessions_of(*of_other.patient)) == Keys{"S-000004"});
    CHECK(keys_of(records->care().unsigned_sessions()) == Keys{"S-000003", "S-000002"});
    CHECK(keys_of(records->care().sessions_with(lots.at(caffeine))) == Keys{"S-000004", "S-000001"});
}

TEST_CASE_METHOD(TwoSessions, "the list of sessions is found by patient, number and formula, and sorted by column",
                 "[care]")
{
    SessionDraft of_other = finished();
    of_other.patient = add_patient(patient_named("Lefèvre", "Zoé"));
    of_other.started = at("2026-11-01T09:00:00Z");
    of_other.version.reset();
    change("session.save", [&](Change& change) { (void)put_down(change, of_other); });

    const auto list = [this](const ListQuery& query) { return keys_of(records->care().sessions(query).rows); };
    CHECK(list({}) == Keys{"S-000002", "S-000001", "S-000003"});
    CHECK(list(words("ελενη παπ")) == Keys{"S-000002", "S-000001"});
    CHECK(list(words("LEFEVRE")) == Keys{"S-000003"});
    CHECK(list(words("S-000002")) == Keys{"S-000002"});
    CHECK(list(words("ελένη 2")) == Keys{"S-000002"});
    CHECK(list(words("hair-01")) == Keys{"S-000002", "S-000001"});
    CHECK(list(words("personne")).empty());
    CHECK(list(sorted("key")) == Keys{"S-000001", "S-000002", "S-000003"});
    CHECK(list(sorted("started")) == Keys{"S-000003", "S-000001", "S-000002"});
    CHECK(list(sorted("patient")) == Keys{"S-000003", "S-000001", "S-000002"});
    CHECK(list(sorted("patient", false)) == Keys{"S-000002", "S-000001", "S-000003"});
    CHECK(list(sorted("version")) == Keys{"S-000001", "S-000002", "S-000003"});
    CHECK(list(sorted("state")) == Keys{"S-000002", "S-000003", "S-000001"});

    const auto page = records->care().sessions({.text = {}, .sorted_by = {}, .ascending = true, .most = 2});
    CHECK(keys_of(page.rows) == Keys{"S-000002", "S-000001"});
    CHECK(page.total == 3);
}

TEST_CASE_METHOD(TwoSessions, "what the trail says of sessions is what the record holds", "[care]")
{
    CHECK_FALSE(verdict().first_broken);

    sql("UPDATE session SET note = 'autre chose' WHERE key = 'S-000002'");
    const auto broken = verdict().first_broken;
    REQUIRE(broken);
    CHECK(broken->fault == TrailFault::thing_altered);
    CHECK(broken->key == "S-000002");
}

TEST_CASE_METHOD(TwoSessions, "a lot taken out of a session behind the record's back is found", "[care]")
{
    sql("DELETE FROM session_lot WHERE session_id = " + std::to_string(second.value()));
    const auto broken = verdict().first_broken;
    REQUIRE(broken);
    CHECK(broken->fault == TrailFault::thing_altered);
    CHECK(broken->key == "S-000002");
}

TEST_CASE_METHOD(CareClinic, "looking for the sessions of somebody or of a lot never reads all sessions", "[care]")
{
    CHECK_THAT(plan_of("SELECT note FROM session WHERE patient_id = 1 ORDER BY started DESC"),
               Catch::Contains("USING INDEX session_by_patient") && !Catch::Contains("SCAN"));
    CHECK_THAT(plan_of("SELECT note FROM session WHERE state = 'OPEN' ORDER BY started"),
               Catch::Contains("session_unsigned"));
    CHECK_THAT(plan_of("SELECT note FROM session WHERE state = 'SIGNED' AND id IN "
                       "(SELECT session_id FROM session_lot WHERE lot_id = 1) ORDER BY started DESC"),
               Catch::Contains("USING COVERING INDEX session_lot_by_lot") && !Catch::Contains("SCAN"));
    CHECK_THAT(plan_of("SELECT note FROM session ORDER BY started DESC, id DESC LIMIT 100"),
               Catch::Contains("session_by_start"));
    CHECK_THAT(plan_of("SELECT note FROM session WHERE session.id IN "
                       "(SELECT row_id FROM session_token WHERE token >= 'a' AND token < 'b')"),
               !Catch::Contains("SCAN"));
}
