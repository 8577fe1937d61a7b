#include "db/care_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// One session that stays and one that is declared invalid, both of the same lots on the same day.
class OneInvalid : public CareClinic {
public:
    OneInvalid()
    {
        kept = signed_session(finished());
        wrong = signed_session(finished());
        invalidate(wrong);
    }
    void invalidate(SessionId id)
    {
        change("session.invalidate", [&](Change& change) {
            change.care().add(accepted<Invalidation>(InvalidationDraft{id, "written down for the wrong patient"},
                                                     InvalidationFacts{.state = SessionState::signed_off}),
                              {at("2026-11-03T08:00:00Z"), "Ζωή", "written down for the wrong patient"});
        });
    }
    [[nodiscard]] const CareStore& care() const { return records->care(); }

    SessionId kept{0};
    SessionId wrong{0};
};

std::vector<SessionId> session_ids(const std::vector<SessionRow>& rows)
{
    std::vector<SessionId> ids;
    ids.reserve(rows.size());
    for (const auto& row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace

TEST_CASE_METHOD(OneInvalid, "an invalid session is read whole, with who said so, when and why", "[invalid]")
{
    const auto read = care().session(wrong).value();
    CHECK(read.row.state == SessionState::invalid);
    CHECK(read.session.lots == finished().lots);
    REQUIRE(read.signature);
    REQUIRE(read.invalidation);
    CHECK(read.invalidation->at == at("2026-11-03T08:00:00Z"));
    CHECK(read.invalidation->by == "Ζωή");
    CHECK(read.invalidation->reason == "written down for the wrong patient");
    CHECK(care().session(kept)->row.state == SessionState::signed_off);
    CHECK_FALSE(care().session(kept)->invalidation);
    CHECK(care().capsule_of(wrong).has_value());
    CHECK(care().aftercare_of(wrong).size() == care().aftercare_of(kept).size());
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(OneInvalid, "an invalid session counts nowhere", "[invalid]")
{
    CHECK(session_ids(care().sessions_with(lots.at(caffeine))) == std::vector{kept});
    CHECK(session_ids(care().sessions_with(version)) == std::vector{kept});
    const auto injected = care().injected(Moment::min(), Moment::max());
    REQUIRE(injected.size() == 1);
    CHECK(injected.front().sessions == 1);
    for (const auto& row : care().check_ins_due_by(Moment::max()))
        CHECK(row.session == kept);
    CHECK(care().check_ins_due_by(Moment::max()).size() == care().check_ins_of(kept).size());
    CHECK(session_ids(care().sessions_without_handout(Moment::min())) == std::vector{kept});
    REQUIRE(care().course_sessions_of(patient).size() == 1);
    CHECK(care().course_sessions_of(patient).front().id == kept);
    AuditQuery query;
    query.formula = formula;
    const auto lines = records->safety().audit(query, Zone("Europe/Athens"), [] { return true; });
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().sessions == 1);
}

TEST_CASE_METHOD(OneInvalid, "an invalidation is never changed, erased or replaced, and is only of a signed session",
                 "[invalid]")
{
    for (const char* const text : {
             "UPDATE session_invalidation SET reason = 'other'",
             "DELETE FROM session_invalidation",
             "INSERT OR REPLACE INTO session_invalidation SELECT * FROM session_invalidation",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    SessionId open(0);
    change("session.add", [&](Change& change) { open = put_down(change, finished()); });
    CHECK(refusal_of("INSERT INTO session_invalidation VALUES (" + std::to_string(open.value()) + ", 0, '', 'why')")
              .find("only a signed session") != std::string::npos);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(OneInvalid, "a session that was made invalid behind the record's back is found", "[invalid]")
{
    sql("INSERT INTO session_invalidation VALUES (" + std::to_string(kept.value()) + ", 0, 'x', 'why not')");
    const auto found = verdict().first_broken;
    REQUIRE(found);
    CHECK(found->key == std::to_string(kept.value()));
}
