#include "reports/papers/audit.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

AuditLine of_version(const char* key, std::int64_t reacted, std::int64_t followed_up)
{
    return audit_line(
        {.key = key, .sessions = followed_up, .reacted = reacted, .asked_no_reaction = followed_up - reacted});
}

AuditReport report_of(std::vector<AuditLine> lines)
{
    return {.clinic = {}, .query = {}, .formula = {}, .lines = std::move(lines)};
}

} // namespace

TEST_CASE("the changes of version stand on paper with every interval, rounded from the oracle", "[papers][audit]")
{
    const Words english;
    const auto rows =
        papers::change_table(report_of({of_version("HAIR-01@1", 5, 500), of_version("HAIR-01@2", 12, 400)}), english)
            .rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows.front() == std::vector<std::string>{"HAIR-01@1 → HAIR-01@2", "1 (0.43 to 2.32)", "3 (1.72 to 5.17)",
                                                   "2 (0.16 to 4.24)", "3 (1.07 to 8.44)", "0.0456", "0.0456", ""});
}

TEST_CASE("by lot each stands against the other lots of its ingredient, and is called by its code and ingredient",
          "[papers][audit]")
{
    const Words english;
    auto report = report_of({of_version("SL-1", 12, 400), of_version("SL-2", 5, 500)});
    for (auto& line : report.lines)
        line.counts.name = "Panthenol";
    report.query.by = AuditBy::lot;
    const auto table = papers::change_table(report, english);
    CHECK(table.columns.front().title == "Lot");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows.front() == std::vector<std::string>{"SL-1 · Panthenol", "1 (0.43 to 2.32)", "3 (1.72 to 5.17)",
                                                         "2 (0.16 to 4.24)", "3 (1.07 to 8.44)", "0.0456", "0.0456",
                                                         ""});
    CHECK(papers::audit_table(report, english).rows.front().front() == "SL-1 · Panthenol");
    CHECK(papers::audit_chart(report, english).title == "Reactions by lot");
}

TEST_CASE("no reaction before says that the ratio has no end, and who was not asked is compared with nobody",
          "[papers][audit]")
{
    const Words english;
    const auto rows = papers::change_table(report_of({of_version("HAIR-01@1", 0, 50), of_version("HAIR-01@2", 5, 50),
                                                      of_version("HAIR-01@3", 0, 0)}),
                                           english)
                          .rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][4] == "∞");
    const auto far =
        papers::change_table(report_of({of_version("HAIR-01@1", 0, 500), of_version("HAIR-01@2", 100, 500)}), english);
    CHECK(far.rows.front()[5] == "< 0.0001");
    CHECK(rows[1][1] == "–");
    CHECK(rows[1].back() == "Nobody was asked after one of the two");
    CHECK(papers::change_table(report_of({of_version("HAIR-01@1", 0, 50)}), english).rows.empty());
}
