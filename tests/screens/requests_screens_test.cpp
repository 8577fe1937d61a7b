#include "base/sha256.h"
#include "reports/pdf.h"
#include "screens/audit/audit_desk.h"
#include "screens/care/session_file.h"
#include "screens/paper_desk.h"
#include "screens/requests/request_editor.h"
#include "screens/requests/request_file.h"
#include "screens/requests/request_list.h"
#include "support/english_desk.h"

#include <fstream>
#include <iterator>

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono;

namespace {

std::string content(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

RequestId register_one(Desk& desk, PatientId patient, Day received)
{
    RequestEditor editor(desk, patient);
    auto draft = editor.draft();
    draft.received = received;
    draft.channel = RequestChannel::letter;
    const auto saved = editor.save(draft);
    REQUIRE(saved);
    return saved->id;
}

} // namespace

TEST_CASE("a new request is in the patient's language and says its due dates at once")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const RequestEditor editor(desk, clinic.eleni);
    CHECK(editor.draft().language == Language::el);
    // 24 January 2027 is a Sunday, so the law moves the limit to Monday (domain.md 7.1).
    CHECK(editor.due(sys_days(2026y / December / 24)) == "Answer by 24/01/2027; the law allows until 25/01/2027.");
    CHECK(editor.due(std::nullopt).empty());
}

TEST_CASE("the list of requests says how many days are left")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    register_one(desk, clinic.eleni, sys_days(2026y / October / 27)); // due on 27 November
    RequestList list(desk);
    REQUIRE(list.size() == 1);
    CHECK(list.cell(0, 5) == "in 5 days");
    CHECK(list.tone(0, 5) == Tone::warning);
}

TEST_CASE("the dossier that was handed over is named in the answer by the digest of its file")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    const auto request = register_one(desk, clinic.eleni, sys_days(2026y / November / 20));
    RequestFile file(desk, request);
    const auto paper = file.dossier_work()();
    const auto digest = RequestFile::digest(paper);

    const ScratchFolder folder;
    PaperDesk(paper, "dossier").save(folder.path() / "dossier.pdf");
    CHECK(sha256(content(folder.path() / "dossier.pdf")) == digest);

    CHECK(
        file.objections({.request = request, .identity_seen = {}, .handed_over = {}, .paper_digest = digest}).size() ==
        2);
    REQUIRE(file.answer({.request = request,
                         .identity_seen = "Passport, seen by Dr Keller",
                         .handed_over = "In person",
                         .paper_digest = digest}));
    CHECK(file.answered());
    CHECK(file.state().text == "answered 22/11/2026");
}

TEST_CASE("a paper on the desk has pages to look at")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    const auto request = register_one(desk, clinic.eleni, sys_days(2026y / November / 20));
    const PaperDesk paper(RequestFile(desk, request).dossier_work()(), "Q-000001");
    CHECK(paper.pages().count() >= 1);
    CHECK(paper.file_name() == "Q-000001.pdf");
    CHECK_FALSE(paper.has_calendar());
    CHECK_FALSE(paper.enlargeable()); // the answer names the digest of these very pages
}

TEST_CASE("a handout on the desk can be had in large print, on the screen and in the file alike")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto session = clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    PaperDesk paper(SessionFile(desk, session).handout(Language::el), "handout S-000001");
    REQUIRE(paper.enlargeable());
    CHECK(paper.pages().count() == 1);
    const ScratchFolder folder;
    paper.save(folder.path() / "normal.pdf");
    paper.set_print(PrintSize::very_large);
    CHECK(paper.pages().count() > 1);
    paper.save(folder.path() / "large.pdf");
    CHECK(content(folder.path() / "normal.pdf") != content(folder.path() / "large.pdf"));
    paper.set_print(PrintSize::normal);
    CHECK(paper.pages().count() == 1);
}

TEST_CASE("a handout on the desk gives a calendar file of its ends and check-ins")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto session = clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    const PaperDesk paper(SessionFile(desk, session).handout(Language::en), "handout S-000001");
    REQUIRE(paper.has_calendar());
    CHECK(paper.calendar_name() == "handout S-000001.ics");
    const ScratchFolder folder;
    paper.save_calendar(folder.path() / "handout.ics");
    const auto text = content(folder.path() / "handout.ics");
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK(text.find("SUMMARY:We ask how you are: Day 7\r\n") != std::string::npos);
}

TEST_CASE("the audit counts sessions by version, with three counts and too few to say in words")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto session = clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    clinic.report_urticaria(session, sys_days(2026y / November / 22));
    AuditDesk audit(desk);
    CHECK(audit.empty());
    audit.take(audit.count(audit.usual_query())([] { return true; }));
    REQUIRE(audit.rows().size() == 1);
    const auto row = audit.rows().front();
    CHECK(row.at(0) == "GLOW-01@1");
    CHECK(row.at(1) == "1"); // sessions
    CHECK(row.at(2) == "1"); // reacted
    CHECK(row.at(3) == "0"); // asked, no reaction
    CHECK(row.at(4) == "0"); // not yet asked
    CHECK(row.back() == "Too few to say");
    CHECK(audit.chart_height(800) > 0);
    CHECK(audit.spoken().find("GLOW-01@1") != std::string::npos);
    CHECK(audit.columns().size() == row.size());

    const ScratchFolder folder;
    audit.save_pdf(folder.path() / "audit.pdf");
    audit.save_csv(folder.path() / "audit.csv");
    CHECK(content(folder.path() / "audit.pdf").starts_with("%PDF"));
    CHECK(content(folder.path() / "audit.csv").find("GLOW-01@1,1,1,0,0") != std::string::npos);
}

TEST_CASE("an audit that somebody broke off counts nothing, and a period that ends before it begins is refused")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    AuditDesk audit(desk);
    audit.take(audit.count(audit.usual_query())([] { return false; }));
    CHECK(audit.empty());
    auto query = audit.usual_query();
    std::swap(query.from, query.to);
    REQUIRE(audit.objections(query).size() == 1);
    CHECK(audit.objections(query).front().field == "audit.to");
}
