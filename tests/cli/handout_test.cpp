#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic::tests;

namespace {

/// Whatever pdftotext reads in a paper, without its line breaks.
std::string read_in(const DrillClinic& clinic, const fs::path& paper)
{
    const auto text = clinic.file("paper.txt");
    const auto command = "pdftotext -raw '" + paper.string() + "' '" + text.string() + '\'';
    REQUIRE(std::system(command.c_str()) == 0);
    std::istringstream in(text_of(text));
    std::string whole;
    for (std::string word; in >> word;)
        whole += (whole.empty() ? "" : " ") + word;
    return whole;
}

/// A hair session that was signed at the end of this afternoon.
std::string signed_until_three(DrillClinic& clinic, const HairStock& stock, const std::string& day)
{
    clinic.at(day, "18:00");
    const auto done = clinic.run({"sign", "session"}, stock.session(day, "14:30", "15:00"));
    INFO(done.err);
    REQUIRE(done.code == 0);
    return done.key();
}

} // namespace

TEST_CASE("a handout tells days and hours of the clinic's clock across its change, in three languages")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    const auto session = signed_until_three(clinic, stock, "2026-03-28"); // in winter time, 24 hours before summer time
    const auto paper = clinic.file("handout.pdf");
    const auto handout = [&](const std::string& language) {
        REQUIRE(clinic.run({"--lang", language, "paper", "handout", "--for", session, "--out", paper.string()}).code ==
                0);
        return read_in(clinic, paper);
    };
    CHECK_THAT(handout("en"), Catch::Contains("at least until 29/03/2026 16:00, better until 30/03/2026 16:00") &&
                                  Catch::Contains("pool or hot bath for 3 days. until 31/03/2026 16:00"));
    CHECK_THAT(handout("fr"), Catch::Contains("au moins jusqu’au 29/03/2026 16:00") ||
                                  Catch::Contains("au moins jusqu'au 29/03/2026 16:00"));
    CHECK_THAT(handout("el"), Catch::Contains("τουλάχιστον έως 29/03/2026 16:00, καλύτερα έως 30/03/2026 16:00"));
}

TEST_CASE("a handout in large print runs on to a second page with its footer; another size is refused")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    const auto session = signed_until_three(clinic, stock, "2026-10-24");
    const auto paper = clinic.file("handout.pdf");
    const auto print = [&](const std::string& size) {
        return clinic.run({"paper", "handout", "--for", session, "--out", paper.string(), "--text-size", size}).code;
    };
    REQUIRE(print("100") == 0);
    CHECK_THAT(read_in(clinic, paper), !Catch::Contains("P-000001 · " + session + " Σελίδα 2 από"));
    REQUIRE(print("200") == 0);
    CHECK_THAT(read_in(clinic, paper), Catch::Contains("25/10/2026 14:00") && Catch::Contains("Σελίδα 2 από"));
    CHECK(print("70") == 1);
}

TEST_CASE("the calendar of a session's ends and check-ins is written as an iCalendar file")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    const auto session = signed_until_three(clinic, stock, "2026-03-28");
    const auto file = clinic.file("aftercare.ics");
    REQUIRE(clinic.run({"--lang", "en", "paper", "calendar", "--for", session, "--out", file.string()}).code == 0);
    const auto text = text_of(file);
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK_THAT(text, Catch::Contains("DTSTART:20260331T140000Z\r\n")); // 16:00 in Paris, 72 hours later
    CHECK_THAT(text, Catch::Contains("SUMMARY:We ask how you are: Week 9\r\n"));
    CHECK_THAT(text, !Catch::Contains("HAIR-01") && !Catch::Contains("Παπαδοπούλου"));

    const auto refused = clinic.run({"paper", "calendar", "--for", "S-000099", "--out", file.string()});
    CHECK(refused.code == 2);
    CHECK(refused.rules() == std::vector<std::string>{"for/unknown_key"});
}

TEST_CASE("a patient's own end of an item and own advice are printed, in the calendar and in the file")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    const auto session = signed_until_three(clinic, stock, "2026-03-28");
    const auto item = session + "/NO_POOL";
    Json change{{"item", item}, {"until", "2026-04-04 10:00"}, {"reason", "red"}};
    CHECK(clinic.run({"add", "aftercare_change"}, change).rules() ==
          std::vector<std::string>{"reason/reason_too_short"});
    change["reason"] = "The skin is still red.";
    CHECK(clinic.run({"add", "aftercare_change"}, change).code == 0);
    Json cream{{"session", session}, {"kind", "PRODUCT"}, {"text", "Zinc cream"}};
    CHECK(clinic.run({"add", "advice"}, cream).rules() == std::vector<std::string>{"how/how_missing"});
    cream["how"] = "thinly, every morning";
    (void)clinic.add("advice", cream);
    (void)clinic.add("advice",
                     {{"session", session}, {"kind", "AVOID"}, {"text", "No helmet"}, {"until", "2026-03-30 12:00"}});

    const auto shown = clinic.shown("session", session);
    CHECK(shown["advice"].size() == 2);
    for (const auto& line : shown["aftercare"])
        if (line["key"] == item) {
            CHECK(line["recommended_ends"].get<std::string>().starts_with("2026-04-04T10:00"));
            CHECK(line["change_reason"] == "The skin is still red.");
        }
    const auto paper = clinic.file("handout.pdf");
    REQUIRE(clinic.run({"--lang", "en", "paper", "handout", "--for", session, "--out", paper.string()}).code == 0);
    const auto text = read_in(clinic, paper);
    CHECK_THAT(text, Catch::Contains("Zinc cream: thinly, every morning"));
    CHECK_THAT(text, Catch::Contains("No helmet"));
    CHECK_THAT(text, Catch::Contains("No pool until 04/04/2026 10:00")); // firm, whatever the rule's own minimum is
    CHECK(text.find("call 112 now") < text.find("What to avoid")); // on the first page, however long the rest gets
    CHECK_THAT(text, !Catch::Contains("hammam, pool")); // four in one sentence no more: one of them ends later
    const auto calendar = clinic.file("after.ics");
    REQUIRE(clinic.run({"--lang", "en", "paper", "calendar", "--for", session, "--out", calendar.string()}).code == 0);
    CHECK_THAT(text_of(calendar), Catch::Contains("No helmet"));
    CHECK(clinic.run({"verify"}).code == 0);
}
