#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace clinic::tests;

namespace {

using Rules = std::vector<std::string>;

/// A scalp that is treated on 28 March without the procaine of its formula.
class WithoutProcaine {
public:
    WithoutProcaine() : stock(clinic) { clinic.at("2026-03-28", "18:00"); }

    [[nodiscard]] Json draft(const std::string& day) const
    {
        auto session = stock.session(day, "14:30", "15:00");
        session["lots"].erase(stock.procaine);
        session["deviations"] = Json::array({{{"ingredient", stock.procaine}}});
        session["deviation_reason"] = "Was numb for hours the last time";
        return session;
    }
    [[nodiscard]] std::string sign(const Json& session) const
    {
        const auto done = clinic.run({"sign", "session"}, session);
        INFO(done.err);
        REQUIRE(done.code == 0);
        return done.key();
    }
    /// As it is read, whatever the width of its lines.
    [[nodiscard]] std::string text_of_paper(const std::string& kind, const std::string& about) const
    {
        const auto paper = clinic.file(kind + ".pdf");
        REQUIRE(clinic.run({"paper", kind, "--for", about, "--out", paper.string()}).code == 0);
        const auto text = clinic.file(kind + ".txt");
        REQUIRE(std::system(("pdftotext -raw '" + paper.string() + "' '" + text.string() + "'").c_str()) == 0);
        std::istringstream words(text_of(text));
        std::string all;
        for (std::string word; words >> word;)
            all += word + ' ';
        return all;
    }
    [[nodiscard]] std::string text_of_dossier() const
    {
        const auto request = clinic.add(
            "request",
            {{"patient", stock.patient}, {"received", "2026-03-28"}, {"channel", "LETTER"}, {"language", "en"}});
        return text_of_paper("dossier", request);
    }

    DrillClinic clinic;
    HairStock stock;
};

} // namespace

TEST_CASE("a session says what was left out, the signature freezes it, and the patient's dossier tells it")
{
    const WithoutProcaine at;
    const auto session = at.sign(at.draft("2026-03-28"));
    const auto shown = at.clinic.shown("session", session);
    CHECK(shown["deviations"] ==
          Json::array({{{"ingredient", at.stock.procaine}, {"value", nullptr}, {"unit", nullptr}}}));
    CHECK(shown["deviation_reason"] == "Was numb for hours the last time");
    CHECK(shown["lots"].size() == 1);
    CHECK_THAT(at.text_of_paper("sealed", session), Catch::Contains("deviation.1.injected left out"));
    const auto dossier = at.text_of_dossier();
    CHECK_THAT(dossier, Catch::Contains("left out, instead of 0.4"));
    CHECK_THAT(dossier, Catch::Contains("Was numb for hours the last time"));
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("another strength is told with the one that is written, and half a strength is no strength")
{
    const WithoutProcaine at;
    auto session = at.stock.session("2026-03-28", "14:30", "15:00");
    session["deviations"] = Json::array({{{"ingredient", at.stock.panthenol}, {"value", "2.5"}, {"unit", "%_w/v"}}});
    session["deviation_reason"] = "Half as much for a small scalp";
    auto unfinished = session;
    unfinished["deviations"][0].erase("unit");
    CHECK(at.clinic.run({"sign", "session"}, unfinished).code == 2);
    unfinished = session;
    unfinished["deviations"][0]["value"] = "5";
    CHECK(at.clinic.run({"sign", "session"}, unfinished).rules() == Rules{"deviations/deviation_unchanged"});
    unfinished = session;
    unfinished["deviation_reason"] = "small";
    CHECK(at.clinic.run({"sign", "session"}, unfinished).rules() ==
          Rules{"deviation_reason/deviation_reason_too_short"});
    (void)at.sign(session);
    CHECK_THAT(at.text_of_dossier(), Catch::Contains("2.5 % w/v instead of 5 % w/v"));
}

TEST_CASE("after a reaction to one ingredient the formula may be mixed without it, and what was left out is not blamed")
{
    const WithoutProcaine at;
    const auto first = at.sign(at.stock.session("2026-03-28", "14:30", "15:00"));
    const auto react = [&](const std::string& session, const Json& suspected) {
        return at.clinic.run({"add", "reaction"}, {{"session", session},
                                                   {"onset", "2026-03-28"},
                                                   {"signs", {{{"term", "URTICARIA"}, {"grade", 1}}}},
                                                   {"suspected", suspected},
                                                   {"outcome", "RECOVERING"}});
    };
    REQUIRE(react(first, Json::array({at.stock.procaine})).code == 0);
    auto again = at.stock.session("2026-03-28", "16:00", "16:30");
    again["screening"]["earlier_reaction"] = {{"answer", "yes"}, {"note", "hives"}};
    CHECK(at.clinic.run({"sign", "session"}, again).rules() ==
          Rules{"version/standing_objection", "version/shared_allergen_group"});
    auto without = at.draft("2026-03-28");
    without["started"] = "2026-03-28 16:00";
    without["ended"] = "2026-03-28 16:30";
    without["screening"] = again["screening"];
    const auto second = at.sign(without);
    const auto blamed = react(second, Json::array({at.stock.procaine}));
    CHECK(blamed.rules() == Rules{"suspected/suspected_not_injected"});
}
