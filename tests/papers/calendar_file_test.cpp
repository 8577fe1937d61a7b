#include "papers/a_handout.h"
#include "reports/icalendar.h"
#include "reports/papers/calendar_file.h"

#include <libical/ical.h>

#include <map>
#include <set>

using namespace clinic;
using namespace clinic::papers;
using namespace clinic::papers::testing;
using Catch::Matchers::Contains;
using clinic::testing::moment;

namespace {

/// An event as libical reads it.
struct ReadEvent {
    std::string uid;
    std::string starts;
    std::string summary;
    std::string description;
};

std::string or_empty(const char* text)
{
    return text ? text : "";
}

/// Fails for anything that an independent reader objects to.
std::vector<ReadEvent> read_by_libical(const std::string& text)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(icalparser_parse_string(text.c_str()),
                                                                                 &icalcomponent_free);
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalrestriction_check(calendar.get()) == 1);
    std::vector<ReadEvent> events;
    for (auto* each = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); each;
         each = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        const icaltimetype starts = icalcomponent_get_dtstart(each);
        CHECK(icaltime_is_utc(starts) == 1);
        events.push_back({or_empty(icalcomponent_get_uid(each)), or_empty(icaltime_as_ical_string(starts)),
                          or_empty(icalcomponent_get_summary(each)), or_empty(icalcomponent_get_description(each))});
    }
    return events;
}

/// The session of 28 March 2026 that ended at three, with its check-ins.
Dossier session_before_summer_time(Region region = Region::face)
{
    const Moment ended = moment("2026-03-28T15:00:00+01:00");
    auto session = a_session(ended, region);
    for (const auto& each : check_ins_after(ended)) {
        CheckInRow row{CheckInId(1),      "F-000001", SessionId(7001), {}, PatientId(2), {}, {},
                       PractitionerId(5), each,       false,           {}};
        session.sessions.front().check_ins.push_back(row);
    }
    return session;
}

std::map<std::string, ReadEvent> by_start(const std::vector<ReadEvent>& events)
{
    std::map<std::string, ReadEvent> found;
    for (const auto& each : events)
        found.emplace(each.starts + " " + each.uid, each);
    return found;
}

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0, to = text.find("\r\n"); to != std::string::npos;
         from = to + 2, to = text.find("\r\n", from))
        lines.push_back(text.substr(from, to - from));
    return lines;
}

} // namespace

TEST_CASE("a calendar file has an event for each moment at which something ends, in real hours", "[papers][calendar]")
{
    const auto events = by_start(read_by_libical(calendar_file(session_before_summer_time(), Words())));
    std::vector<std::string> keys;
    keys.reserve(events.size());
    for (const auto& [key, event] : events)
        keys.push_back(key);
    CHECK(keys == std::vector<std::string>{
                      "20260329T140000Z mesotrace-7001-NO_MAKEUP", // 16:00 in Paris, 24 hours later
                      "20260330T140000Z mesotrace-7001-48-72H",
                      "20260330T140000Z mesotrace-7001-NO_INTENSE_EXERCISE",
                      "20260331T140000Z mesotrace-7001-NO_TOUCH_SCRATCH",
                      "20260404T140000Z mesotrace-7001-DAY-7",
                      "20260425T140000Z mesotrace-7001-WEEK-4",
                      "20260530T140000Z mesotrace-7001-WEEK-9",
                  });
    CHECK(events.at(keys[0]).summary == "Over now: No makeup");
    CHECK(events.at(keys[1]).summary == "We ask how you are: 48–72 hours");
    CHECK_THAT(events.at(keys[2]).description,
               Contains("Over now: No intense exercise\n") && Contains("Over now: No sunbathing\n"));
    const auto& third_day = events.at(keys[3]);
    CHECK(third_day.summary == "After your session: what is over now");
    for (const char* thing : {"No sauna", "No hammam", "No pool", "No hot bath", "No hot yoga", "Showers only"})
        CHECK_THAT(third_day.description, Contains(std::string("Over now: ") + thing + "\n"));
    CHECK_THAT(third_day.description, Contains("Goes on until we tell you: No massage\n"));
    CHECK_THAT(third_day.description, Contains("Clinique des Tilleuls\nOur number: +33 1 55 50 01 99."));
}

TEST_CASE("a calendar file speaks the patient's language and names neither formula nor treatment", "[papers][calendar]")
{
    for (const auto& [language, spoken] :
         {std::pair{Language::fr, "Pas de maquillage"}, {Language::el, "Όχι μακιγιάζ"}}) {
        const auto text = calendar_file(session_before_summer_time(), words_in(language));
        const auto events = read_by_libical(text);
        REQUIRE_FALSE(events.empty());
        CHECK_THAT(events.front().summary, Contains(spoken));
    }
    const auto text = calendar_file(session_before_summer_time(), Words());
    for (const char* hidden : {"GLOW", "Glow", "esotherapy", "Παπαδοπούλου", "P-000123", "S-000042"})
        CHECK_THAT(text, !Contains(hidden));
}

TEST_CASE("what was cleared or closed is not noted any more, and nothing at all when nothing is left",
          "[papers][calendar]")
{
    auto session = session_before_summer_time(Region::abdomen);
    auto& told = session.sessions.front();
    for (auto& row : told.aftercare)
        if (row.line.code != "NO_TIGHT_CLOTHING")
            row.cleared_at = moment("2026-03-28T16:00:00+01:00");
    for (auto& row : told.check_ins)
        row.closed = row.scheduled.kind != CheckInKind::day_7;
    const auto events = read_by_libical(calendar_file(session, Words()));
    REQUIRE(events.size() == 2);
    CHECK(events[0].summary == "After your session: ask us what you may do again");
    CHECK(events[1].summary == "We ask how you are: Day 7");
    for (auto& row : told.aftercare)
        row.cleared_at = moment("2026-03-28T16:00:00+01:00");
    told.check_ins.clear();
    CHECK(calendar_file(session, Words()).empty());
}

TEST_CASE("a formula's own check-ins are noted on their days, each under a name of its own",
          "[papers][calendar][formula_care]")
{
    auto session = session_before_summer_time();
    auto& told = session.sessions.front();
    const auto own = check_ins_after(*told.session.session.ended, {{2, "warmth"}, {14, {}}, {60, {}}});
    told.check_ins.resize(own.size(), told.check_ins.front());
    for (std::size_t i = 0; i < own.size(); ++i)
        told.check_ins[i].scheduled = own[i];
    std::map<std::string, std::string> asked; // by what is said
    std::set<std::string> uids;
    for (const auto& event : read_by_libical(calendar_file(session, Words())))
        if (event.summary.starts_with("We ask how you are")) {
            asked.emplace(event.summary, event.starts);
            uids.insert(event.uid);
        }
    CHECK(asked == std::map<std::string, std::string>{{"We ask how you are: Day 2", "20260330T140000Z"},
                                                      {"We ask how you are: Day 14", "20260411T140000Z"},
                                                      {"We ask how you are: Day 60", "20260527T140000Z"}});
    CHECK(uids.size() == 3);
}

TEST_CASE("events keep their names when the file is made again, and another session's are others", "[papers][calendar]")
{
    const auto uids = [](const Dossier& session) {
        std::set<std::string> found;
        for (const auto& event : read_by_libical(calendar_file(session, Words())))
            found.insert(event.uid);
        return found;
    };
    auto session = session_before_summer_time();
    const auto first = uids(session);
    CHECK(first.size() == 7);
    const auto text = calendar_file(session, Words());
    CHECK(text == calendar_file(session, Words()));
    session.made_at += std::chrono::hours(24);
    CHECK(uids(session) == first);
    CHECK(text != calendar_file(session, Words())); // it says when it was made
    session.sessions.front().session.row.id = SessionId(7002);
    for (const auto& uid : uids(session))
        CHECK_FALSE(first.contains(uid));
}

TEST_CASE("lines of a calendar file end and are folded as RFC 5545 wants, never inside a letter", "[papers][calendar]")
{
    for (const auto language : {Language::en, Language::fr, Language::el}) {
        const auto text = calendar_file(session_before_summer_time(), words_in(language));
        CHECK(text.ends_with("END:VCALENDAR\r\n"));
        CHECK(count_of(text, "\n") == count_of(text, "\r\n"));
        bool folded = false;
        for (const auto& line : lines_of(text)) {
            CHECK(line.size() <= 75);
            const auto first = static_cast<unsigned char>(line[line.front() == ' ' ? 1 : 0]);
            CHECK((first & 0xC0U) != 0x80U);
            folded = folded || line.front() == ' ';
        }
        CHECK(folded);
    }
}

TEST_CASE("signs that mean something in a calendar file come back as they were", "[papers][calendar]")
{
    const std::string odd = "Dr \"A\"; B, C\\D: 100 %\nΆλλη γραμμή, μεγάλη όσο χρειάζεται για να διπλωθεί στα δύο";
    const auto events = read_by_libical(icalendar_text(
        {{"a;b,c", moment("2026-10-25T02:30:00+01:00"), odd, odd + odd + odd}}, moment("2026-01-01T00:00Z")));
    REQUIRE(events.size() == 1);
    CHECK(events[0].uid == "a;b,c");
    CHECK(events[0].summary == odd);
    CHECK(events[0].description == odd + odd + odd);
    CHECK(events[0].starts == "20261025T013000Z"); // the later of two half past two in Paris
    CHECK(icalendar_text({}, moment("2026-01-01T00:00Z")).empty());
}
