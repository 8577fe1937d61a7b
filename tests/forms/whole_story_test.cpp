#include "forms/audit/audit_page.h"
#include "forms/clinic/paper_page.h"
#include "forms/requests/answer_form.h"
#include "forms/requests/request_form.h"
#include "forms/requests/request_page.h"
#include "forms/session_steps.h"
#include "forms/whole_window.h"
#include "records/requests.h"
#include "records/trail.h"

#include <algorithm>

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono_literals;

namespace {

/// The line of the list in front whose cell says this.
long row_saying(ListSource& source, int column, const std::string& words)
{
    for (long row = 0; row < source.size(); ++row)
        if (source.cell(row, column) == words)
            return row;
    FAIL("no row says " << words);
    return -1;
}

void pick_lots(const std::vector<std::pair<wxString, std::string>>& lots)
{
    for (const auto& [field, code] : lots)
        pick(field, code);
}

} // namespace

TEST_CASE("the whole story through the windows: found, treated, asked, reacted, treated otherwise, audited, answered",
          "[forms][story]")
{
    WholeWindow at;
    const auto& records = at.clinic.records;

    // The patient is found in the one box, without accents.
    key('2', wxMOD_CONTROL);
    key('K', wxMOD_CONTROL);
    REQUIRE(until([] { return has_focus(find("main.find")); }));
    put(line_of("main.find"), "ελενη παπ");
    key(WXK_RETURN);
    REQUIRE(at.comes<ui::PatientPage>());

    // A session, from her page, to the signature; the handout follows.
    at.navigator.new_session(at.clinic.eleni);
    REQUIRE(at.comes<ui::SessionForm>());
    fill_in("ελενη", "GLOW-01");
    pick_lots({{"session.lots.I-000001", "HA-1"}, {"session.lots.I-000002", "VC-1"}});
    answer_screening();
    REQUIRE(until([] { return standing() == "Nothing is missing."; }));
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::SessionPage>());
    const auto session = records.care().sessions_of(at.clinic.eleni).front();
    CHECK(session.state == SessionState::signed_off);
    press("session.handout");
    REQUIRE(at.comes<ui::PaperPage>());
    choose("paper.print", "Very large print (200 %)"); // her eyes are poor
    CHECK(is_shown("paper.calendar"));

    // Two days later the check-in is due on Today; Enter opens it, and it ends in a reaction.
    at.clinic.clock.moment += 50h;
    key('1', wxMOD_CONTROL);
    at.window->record_changed();
    REQUIRE(at.comes<ui::ListPage>());
    auto& today = at.page<ui::ListPage>();
    REQUIRE(until([&] { return today.source().size() > 0; }));
    const long due = row_saying(today.source(), 1, "Check-in to make");
    today.select(due);
    today.on_open(due);
    REQUIRE(at.comes<ui::CheckInForm>());
    press("check_in.asked.yes");
    REQUIRE(until([] { return find("check_in.reaction").IsShown(); }));
    press("check_in.reaction.yes");
    press("check_in.adherence.all_followed");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::ReactionForm>());
    put(line_of("reaction.onset"), "23/11/2026");
    pick("reaction.signs.0.term", "urticaria");
    choose("reaction.signs.0.grade", "Grade 2, moderate");
    choose("reaction.outcome", "Recovering");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::ReactionPage>());
    CHECK(records.safety().reactions_of(at.clinic.eleni).size() == 1);

    // Next time the same formula is objected to; one of the alternatives is taken and signed.
    at.navigator.new_session(at.clinic.eleni);
    REQUIRE(at.comes<ui::SessionForm>());
    put(line_of("session.started"), "11:15");
    put(line_of("session.ended"), "12:15");
    choose("session.region", "Face");
    choose("session.indication", "Skin rejuvenation");
    pick("session.version", "GLOW-01");
    REQUIRE(until([] { return find("session.alternatives").IsShown(); }));
    press("session.alternatives.GLOW-02@1");
    REQUIRE(until([] { return !find("session.alternatives").IsShown(); }));
    pick_lots({{"session.lots.I-000003", "DP-1"}});
    put(line_of("session.volume"), "2");
    answer_screening();
    REQUIRE(until([] { return standing() == "Nothing is missing."; }));
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::SessionPage>());
    CHECK(records.care().sessions_of(at.clinic.eleni).front().version_key == "GLOW-02@1");

    // The audit shows the reaction beside the formula version.
    key('9', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::AuditPage>());
    press("audit.count");
    REQUIRE(until([] { return is_shown("audit.chart"); }));
    auto& figures = find<wxDataViewListCtrl>("audit.figures");
    CHECK(figures.GetTextValue(0, 0) == "GLOW-01@1");
    CHECK(figures.GetTextValue(1, 0) == "GLOW-02@1");
    choose("audit.by", "Ingredient");
    press("audit.count");
    REQUIRE(until([&] { return figures.GetTextValue(0, 0) == "ASCORBIC ACID"; }));
    CHECK(figures.GetColumn(0)->GetTitle() == "Ingredient");
    picture(*at.window, "audit_by_ingredient");

    // She asks for everything, gets her dossier, and the request is closed.
    at.navigator.new_request(at.clinic.eleni);
    REQUIRE(at.comes<ui::RequestForm>());
    CHECK(text_in("request.due").find("24/12/2026") != std::string::npos);
    choose("request.channel", "By letter");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::RequestPage>());
    press("request.dossier");
    REQUIRE(at.comes<ui::PaperPage>());
    at.window->back();
    REQUIRE(at.comes<ui::RequestPage>());
    press("request.answer");
    REQUIRE(at.comes<ui::AnswerForm>());
    put(line_of("answer.identity_seen"), "Passport, seen by Dr Keller");
    put(line_of("answer.handed_over"), "In person");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::RequestPage>());
    CHECK(records.requests().open_requests().empty());
    CHECK_FALSE(records.trail().verify([](int) { return true; }).first_broken);
}
