#include "db/open_records.h"
#include "screens/clinic/finder.h"
#include "screens/clinic/import_desk.h"
#include "screens/clinic/set_up.h"
#include "screens/clinic/standing.h"
#include "screens/clinic/today_list.h"
#include "screens/day_words.h"
#include "services/care/formula_care.h"
#include "services/care/prp.h"
#include "support/english_desk.h"

#include <algorithm>
#include <fstream>

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono;

namespace {

bool offers(const std::vector<Found>& found, const std::string& key)
{
    return std::any_of(found.begin(), found.end(), [&](const Found& each) { return each.key == key; });
}

std::filesystem::path written(const ScratchFolder& folder, const std::string& name, const std::string& text)
{
    auto file = folder.path() / name;
    std::ofstream(file) << text;
    return file;
}

const auto never_cancel = [](int) { return true; };

} // namespace

TEST_CASE("a due day is said in days left, as due, and in days late")
{
    const Words words;
    const Day due = sys_days(2026y / November / 20);
    const Day limit = sys_days(2026y / November / 23);
    CHECK(due_words(words, sys_days(2026y / November / 17), due, limit).text == "in 3 days");
    CHECK(due_words(words, sys_days(2026y / November / 21), due, limit).text == "due now");
    CHECK(due_words(words, limit, due, limit).text == "due today");
    const auto late = due_words(words, sys_days(2026y / November / 24), due, limit);
    CHECK(late.text == "1 day late");
    CHECK(late.tone == Tone::danger);
}

TEST_CASE("what expires counts through its last day")
{
    const Words words;
    const Day last = sys_days(2026y / November / 22);
    CHECK(expiry_words(words, last, last, 30).text == "expires today");
    CHECK(expiry_words(words, last + days(1), last, 30).text == "expired 1 day ago");
    CHECK(expiry_words(words, last - days(30), last, 30).tone == Tone::warning);
    CHECK(expiry_words(words, last - days(31), last, 30).tone == Tone::plain);
    CHECK(expiry_words(words, last, std::nullopt, 30).text == "never expires");
}

TEST_CASE("today keeps to one kind of work, and to one practitioner's beside what is nobody's in particular")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    TodayList list(desk);
    const auto waiting = [&](std::optional<WorkKind> kind, std::optional<PractitionerId> whose) {
        list.keep_to(kind, whose);
        std::vector<WorkKind> kinds;
        for (long row = 0; row < list.size(); ++row)
            kinds.push_back(list.at(row).kind);
        return kinds;
    };
    const auto session = clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    clinic.report_urticaria(session, desk.today());
    using enum WorkKind;
    const auto has = [](const std::vector<WorkKind>& kinds, WorkKind kind) {
        return std::count(kinds.begin(), kinds.end(), kind) > 0;
    };
    CHECK(has(waiting({}, {}), reaction_not_assessed));
    CHECK(has(waiting({}, {}), handout_to_give));
    CHECK(waiting(handout_to_give, {}) == std::vector{handout_to_give});
    CHECK(waiting(handout_to_give, clinic.practitioner) == std::vector{handout_to_give});
    CHECK(waiting(handout_to_give, clinic.manager).empty());
    CHECK_FALSE(has(waiting({}, clinic.manager), reaction_not_assessed));
    CHECK(list.kinds().front().id == std::nullopt);
    CHECK(list.persons().size() == clinic.records.staff().practitioners().size() + 1);
}

TEST_CASE("today lists a reaction that nobody has assessed, and opens its assessment")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto session = clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    const auto reaction = clinic.report_urticaria(session, sys_days(2026y / November / 22));
    TodayList today(desk);
    REQUIRE(today.size() == 2);
    CHECK(today.cell(0, 1) == "Aftercare to hand over");
    CHECK(today.cell(1, 1) == "Reaction to assess");
    CHECK(today.cell(1, 2) == "Παπαδοπούλου Ελένη");
    CHECK(std::get<ReactionId>(today.step_of(1)) == reaction);
    CHECK(waiting(desk).reactions == 1);
    CHECK(waiting(desk).today == 2);
}

TEST_CASE("a check-in that is late says by how much")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    clinic.clock.moment += days(12);
    TodayList today(desk);
    REQUIRE(today.size() > 0);
    CHECK(today.cell(0, 0).find("late") != std::string::npos);
    CHECK(today.tone(0, 0) == Tone::danger);
}

TEST_CASE("a formula's own check-in stands on Today under its day")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const FormulaCareDraft care{.formula = clinic.records.formulas().formula_of("GLOW-01"),
                                .check_ins = {{14, "nodules"}, {60, {}}},
                                .reason = "Nodules were seen in the second week"};
    REQUIRE(put_formula_care(clinic.records, clinic.deed(), care));
    clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    clinic.clock.moment += days(15);
    TodayList today(desk);
    bool told = false;
    for (long row = 0; row < today.size(); ++row)
        for (int column = 0; column < static_cast<int>(today.columns().size()); ++column)
            told = told || today.cell(row, column).find("Day 14") != std::string::npos;
    CHECK(told);
}

TEST_CASE("the find box finds a patient without accents, a formula, a lot and a session's number")
{
    ClinicFixture clinic;
    const auto desk = english_desk(clinic);
    clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    CHECK(offers(find(desk, "ελενη παπα"), "P-000001"));
    CHECK(offers(find(desk, "3/5/1985"), "P-000001"));
    CHECK(offers(find(desk, "glow"), "GLOW-02"));
    CHECK(offers(find(desk, "HA-1"), "HA-1"));
    CHECK(offers(find(desk, "s-000001"), "S-000001"));
    const PrpDraft plasma{.patient = clinic.eleni,
                          .drawn = clinic.clock.moment,
                          .identity = {Identifier::full_name, Identifier::birth_date},
                          .prepared_by = clinic.practitioner,
                          .blood = Volume{16'000},
                          .anticoagulant = Anticoagulant::acd_a,
                          .anticoagulant_lot = "ACD-7",
                          .kit = "Kit 16",
                          .kit_lot = "K-77/b",
                          .kit_expires = desk.today(),
                          .centrifuge = "No. 2",
                          .spins = {{Decimal(1500), SpinUnit::times_g, Decimal(8)}},
                          .obtained = Volume{4'000},
                          .activator = Activator::none};
    CHECK_FALSE(offers(find(desk, "k77b"), "PRP-000001"));
    REQUIRE(prepare_prp(clinic.records, clinic.deed(), plasma));
    CHECK(offers(find(desk, "k77b"), "PRP-000001"));
    CHECK(offers(find(desk, "acd 7"), "PRP-000001"));
    CHECK(offers(find(desk, "prp-000001"), "PRP-000001"));
    CHECK(find(desk, "nobody of this name").empty());
}

TEST_CASE("without text the find box offers the newest patients")
{
    ClinicFixture clinic;
    const auto desk = english_desk(clinic);
    clinic.add_patient("Moreau", "Claire");
    const auto found = find(desk, "");
    REQUIRE(found.size() == 2);
    CHECK(found.front().key == "P-000002");
}

TEST_CASE("an empty record is set up once everything needed is there, and belongs to the owner then")
{
    const ScratchFolder folder;
    StoppedClock clock(sys_days(2026y / November / 22));
    const auto records = db::create_record(folder.path() / "new.mesotrace", clock);
    Desk desk{*records, Actor{AccountId(0), {}, {}}, Words()};
    SetUp set_up(desk);
    auto draft = set_up.draft();
    CHECK(set_up.objections(draft, "").size() >= 4); // name, country, zone, owner
    draft.name = "Clinic of the North";
    draft.country = Country::gr;
    draft.zone = set_up.usual_zone(Country::gr);
    CHECK(draft.zone == "Europe/Athens");
    REQUIRE(set_up.save(draft, "Dr Maria Ioannou").empty());
    CHECK(desk.actor.name == "Dr Maria Ioannou");
    CHECK(records->clinic().clinic()->name == "Clinic of the North");
}

TEST_CASE("the status line says when something was saved in the clinic's time, and how far the record is sealed")
{
    ClinicFixture clinic; // 10:00 in UTC is 11:00 in Paris
    const auto desk = english_desk(clinic);
    CHECK(saved_text(desk) == "Saved 11:00:00");
    CHECK(standing_text(desk) ==
          "Record sealed to #" + std::to_string(clinic.records.trail().newest(1).front().sequence));
}

TEST_CASE("the preview of an import counts and changes nothing; the import does what it said")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const ScratchFolder folder;
    const auto file = written(folder, "people.csv",
                              "family_name,given_name,born\nMoreau,Claire,1990-02-01\n"
                              "Παπαδοπούλου,Ελένη,1985-05-03\nDurand,Paul,2999-01-01\n");
    REQUIRE(ImportDesk::recognised(file) == IncomingFormat::patients_csv);
    ImportDesk import(desk);
    const auto before = clinic.records.version();
    const auto preview = import.run(file, IncomingFormat::patients_csv, true, never_cancel);
    CHECK(preview.counts == "1 would be added, 1 are on file already.");
    REQUIRE(preview.odd.size() == 1);
    CHECK(preview.odd.front().line == 4);
    CHECK(clinic.records.version() == before);
    const auto done = import.run(file, IncomingFormat::patients_csv, false, never_cancel);
    CHECK(done.counts == "1 were added, 1 were on file already.");
    CHECK(done.receipt);
    CHECK(offers(find(desk, "moreau"), "P-000002"));
}

TEST_CASE("a cancelled import changes nothing")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const ScratchFolder folder;
    const auto file = written(folder, "people.csv", "family_name,given_name,born\nMoreau,Claire,1990-02-01\n");
    ImportDesk import(desk);
    const auto before = clinic.records.version();
    const auto account = import.run(file, IncomingFormat::patients_csv, false, [](int) { return false; });
    CHECK(account.cancelled);
    CHECK_FALSE(account.receipt);
    CHECK(clinic.records.version() == before);
}

TEST_CASE("a table without a column that it needs says which one")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const ScratchFolder folder;
    const auto file = written(folder, "people.csv", "family_name,given_name\nMoreau,Claire\n");
    ImportDesk import(desk);
    CHECK(import.run(file, IncomingFormat::patients_csv, true, never_cancel).fault ==
          "The table has no column “born”; nothing was imported.");
}
