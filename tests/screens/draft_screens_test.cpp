#include "screens/care/session_editor.h"
#include "screens/clinic/today_list.h"
#include "services/care/drafts.h"
#include "services/care/sessions.h"
#include "support/english_desk.h"
#include "support/full_draft.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

/// The small clinic, and what its forms would write.
struct Writing {
    ClinicFixture clinic;
    Desk desk = english_desk(clinic);
    WrittenSession written{clinic.session_draft(clinic.eleni, clinic.glow_1)};

    [[nodiscard]] std::vector<KeptDraft> on_file() { return drafts_on_file(clinic.records, clinic.actor); }
    /// Somebody writes, and then the program ends without a word.
    void write_and_end(std::optional<SessionId> editing = {})
    {
        DraftKeeper keeper(desk, editing, {});
        keeper.begin({});
        REQUIRE(keeper.keep(written));
    }
};

/// A record that nobody can write into.
class ReadOnly {
public:
    explicit ReadOnly(Writing& at) : reader_(at.clinic.records.for_reading()), desk{*reader_, at.clinic.actor, Words()}
    {
    }

private:
    std::unique_ptr<Records> reader_;

public:
    Desk desk;
};

} // namespace

TEST_CASE("what is written is kept when it differs from what was kept last, and only then", "[screens][drafts]")
{
    Writing at;
    DraftKeeper keeper(at.desk, {}, {});
    const WrittenSession untouched{SessionEditor(at.desk, {}, {}).draft()};
    keeper.begin(untouched);
    CHECK(keeper.keep(untouched));
    CHECK(at.on_file().empty()); // a form that was only opened

    CHECK(keeper.keep(at.written));
    REQUIRE(at.on_file().size() == 1);
    const Moment kept_at = at.on_file().front().at;
    at.clinic.clock.moment += draft_kept_every;
    CHECK(keeper.keep(at.written));
    CHECK(at.on_file().front().at == kept_at); // nothing new was written

    at.written.half_typed = {{"session.ended", "10:"}};
    CHECK(keeper.keep(at.written));
    CHECK(at.on_file().front().at == at.clinic.clock.moment);
    CHECK(at.on_file().front().written == at.written);
    CHECK(at.on_file().front().by == at.clinic.actor.name);

    CHECK(keeper.keep(untouched)); // everything was taken out again
    CHECK(at.on_file().empty());
}

TEST_CASE("Today offers on top what nobody saved, as soon as no form has it any more", "[screens][drafts]")
{
    Writing at;
    at.written.session.points.assign(12, {Side::front, {4000, 4000}, {}});
    TodayList today(at.desk);
    WaitingCounts counts(at.desk);
    const long before = today.size();
    const long waited = counts.now().today;
    {
        DraftKeeper keeper(at.desk, {}, {});
        keeper.begin({});
        keeper.keep(at.written);
        CHECK(today.size() == before);
    }
    REQUIRE(today.size() == before + 1);
    CHECK(counts.now().today == waited + 1);
    CHECK(today.cell(0, 0) == "written 11:00");
    CHECK(today.cell(0, 1) == "Session not saved");
    CHECK(today.cell(0, 2) == "Παπαδοπούλου Ελένη");
    CHECK(today.cell(0, 3) == "GLOW-01@1 · 12 points");
    CHECK(today.tone(0, 0) == Tone::warning);
    const auto draft = std::get<DraftId>(today.step_of(0));
    at.clinic.clock.moment += std::chrono::days(1);
    CHECK(today.cell(0, 0) == "written 22/11/2026 11:00");

    SessionEditor editor(at.desk, {}, {}, draft);
    CHECK(today.size() == before); // it is on the screen
    CHECK(editor.draft() == at.written.session);
    CHECK(editor.keeper().remark() ==
          "This session was not saved. It is shown as Dr Anna Keller was writing it on 22/11/2026 11:00.");
    editor.keeper().forget();
    CHECK(today.size() == before);
    CHECK(at.on_file().empty());
}

TEST_CASE("a draft without patient, formula and points is offered all the same", "[screens][drafts]")
{
    Writing at;
    at.written = {};
    at.written.session.note = "Δεν βρίσκω τον φάκελο";
    at.write_and_end();
    TodayList today(at.desk);
    REQUIRE(today.size() > 0);
    CHECK(today.cell(0, 2) == "no patient yet");
    CHECK(today.cell(0, 3).empty());
}

TEST_CASE("signing and saving forget the draft, a refusal does not", "[screens][drafts]")
{
    Writing at;
    SessionEditor editor(at.desk, {}, {});
    editor.keeper().begin({});
    auto without_times = at.written;
    without_times.session.ended.reset();
    REQUIRE(editor.keeper().keep(without_times));
    CHECK_FALSE(editor.sign(without_times.session));
    CHECK(at.on_file().size() == 1);
    SECTION("signed")
    {
        CHECK(editor.sign(at.written.session));
    }
    SECTION("saved for later")
    {
        CHECK(editor.put_down(at.written.session));
    }
    CHECK(at.on_file().empty());
    CHECK(editor.keeper().keep(without_times)); // the form is still there for a moment
    CHECK(at.on_file().empty());
}

TEST_CASE("what was signed in the last moment before the end is not offered again", "[screens][drafts]")
{
    Writing at;
    at.write_and_end();
    const auto draft = at.on_file().front();
    REQUIRE(sign_session(at.clinic.records, {at.clinic.actor, draft.request_id}, at.written.session, {}));
    CHECK(at.on_file().empty());
    CHECK(at.clinic.records.drafts().all().empty());
}

TEST_CASE("a draft that was gone on with is saved once, however often it is tried", "[screens][drafts]")
{
    Writing at;
    at.write_and_end();
    const auto draft = at.on_file().front();
    SessionEditor editor(at.desk, {}, {}, draft.id);
    CHECK(editor.keeper().deed().request_id == draft.request_id);
    const auto once = editor.sign(editor.draft());
    REQUIRE(once);
    const auto again = editor.sign(at.written.session);
    REQUIRE(again);
    CHECK(again->key == once->key);
}

TEST_CASE("the draft of an open session is offered where the session is opened", "[screens][drafts]")
{
    Writing at;
    const auto saved = save_session(at.clinic.records, at.clinic.deed(), at.written.session, {});
    REQUIRE(saved);
    at.written.session = at.clinic.records.care().session(saved->id)->session;
    at.written.session.note = "Αριστερό μάγουλο πρώτα";
    at.write_and_end(saved->id);
    CHECK(unsaved_sessions(at.desk).front().key == saved->key);
    CHECK_FALSE(SessionEditor(at.desk, {}, at.clinic.eleni).keeper().found()); // another session
    {
        SessionEditor editor(at.desk, saved->id, {});
        CHECK(editor.draft() == at.written.session);
        SessionEditor second(at.desk, saved->id, {}); // a second form beside it starts from the record
        CHECK_FALSE(second.keeper().found());
        CHECK(second.draft().note.empty());
    }
    SECTION("changed meanwhile, it says so and loses nothing")
    {
        auto other = at.clinic.records.care().session(saved->id)->session;
        other.note = "changed at the desk";
        REQUIRE(save_session(at.clinic.records, at.clinic.deed(), other, saved->id));
        SessionEditor editor(at.desk, saved->id, {});
        CHECK(editor.draft().note == at.written.session.note);
        const auto outcome = editor.put_down(editor.draft());
        REQUIRE_FALSE(outcome);
        CHECK(contains(check_session(at.clinic.records, editor.draft(), saved->id), SessionRule::changed_meanwhile));
        CHECK(at.on_file().size() == 1);
    }
    SECTION("signed meanwhile, it says so and loses nothing")
    {
        auto other = at.clinic.records.care().session(saved->id)->session;
        REQUIRE(sign_session(at.clinic.records, at.clinic.deed(), other, saved->id));
        SessionEditor editor(at.desk, {}, {}, at.on_file().front().id);
        CHECK(editor.editing() == saved->id);
        CHECK(editor.draft().note == at.written.session.note);
        CHECK(contains(check_session(at.clinic.records, editor.draft(), saved->id), SessionRule::already_signed));
        CHECK_FALSE(editor.sign(editor.draft()));
        CHECK(at.on_file().size() == 1);
    }
}

TEST_CASE("drafts of two patients are kept and offered beside each other, the newest first", "[screens][drafts]")
{
    Writing at;
    at.write_and_end();
    at.clinic.clock.moment += std::chrono::minutes(3);
    at.written.session.patient = at.clinic.add_patient("Lefèvre", "Zoé");
    at.write_and_end();
    const auto items = unsaved_sessions(at.desk);
    REQUIRE(items.size() == 2);
    CHECK(items[0].who == "Lefèvre Zoé");
    CHECK(items[1].who == "Παπαδοπούλου Ελένη");
}

TEST_CASE("what cannot be kept is said in plain words, and the next try may succeed", "[screens][drafts]")
{
    Writing at;
    ReadOnly only(at);
    DraftKeeper keeper(only.desk, {}, {});
    keeper.begin({});
    CHECK(keeper.trouble().empty());
    CHECK_FALSE(keeper.keep(at.written));
    CHECK(keeper.trouble() ==
          "What you type is not being kept. The record, or its disk, cannot be written. Nothing was saved.");
    CHECK_FALSE(keeper.keep(at.written)); // tried again
    CHECK(keeper.keep({}));               // nothing left to keep
    CHECK(keeper.trouble().empty());
    CHECK(at.on_file().empty());
}

TEST_CASE("whoever may not write sessions keeps no draft and is offered none", "[screens][drafts]")
{
    Writing at;
    at.write_and_end();
    at.desk.actor.roles = {Role::auditor};
    REQUIRE_FALSE(permits(at.desk.actor, Right::create_session));
    CHECK(unsaved_sessions(at.desk).empty());
    DraftKeeper keeper(at.desk, {}, {});
    keeper.begin({});
    at.written.session.note = "another";
    CHECK_FALSE(keeper.keep(at.written));
    CHECK_FALSE(keeper.trouble().empty());
    CHECK(at.on_file().size() == 1);
}

TEST_CASE("the worklist of scripts and reports knows no draft", "[screens][drafts]")
{
    Writing at;
    at.write_and_end();
    for (const auto& item : worklist(at.clinic.records, at.clinic.actor))
        CHECK(item.kind != WorkKind::unsaved_session);
}
