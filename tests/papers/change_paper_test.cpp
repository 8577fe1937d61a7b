#include "reports/change_text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic;

namespace {

AuditCounts counts_of_version(const char* key, std::int64_t reacted, std::int64_t followed_up)
{
    return {.key = key, .sessions = followed_up, .reacted = reacted, .asked_no_reaction = followed_up - reacted};
}

ChangeReport report_of_change(const AuditCounts& before, const AuditCounts& after)
{
    return {.clinic = {},
            .change = {.id = ChangeRequestId(1),
                       .key = "CR-000001",
                       .request = {.reason = ChangeReason::safety_reaction},
                       .formula = FormulaId(1),
                       .formula_name = "Hair",
                       .version_key = before.key,
                       .requester = "Dr A",
                       .responsible = "Dr B"},
            .counted = counted_change(before, after)};
}

/// What stands beside this label.
std::string beside(const std::vector<papers::Fact>& facts, const std::string& label)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const auto& each) { return each.label == label; });
    return found == facts.end() ? "" : found->value;
}

std::string said_of(const AuditCounts& before, const AuditCounts& after)
{
    return beside(papers::effect_facts(report_of_change(before, after), Words()), "What the counts say");
}

} // namespace

TEST_CASE("the effect of a change is told in a neutral sentence with its interval", "[papers][change]")
{
    // domain.md 3.12
    const auto facts = papers::effect_facts(
        report_of_change(counts_of_version("HAIR-01@1", 5, 500), counts_of_version("HAIR-01@2", 12, 400)), Words());
    CHECK(beside(facts, "What the counts say") == "More reactions than before");
    CHECK(beside(facts, "Risk of a reaction") ==
          "3 % after, 1 % before; difference 2 points (95 % interval 0.16 to 4.24)");
    CHECK(beside(facts, "Reacted") == "5 of 500 before, 12 of 400 after");
}

TEST_CASE("too early to say tells how many sessions are still needed, and of a halved risk only where there was one",
          "[papers][change]")
{
    // power.prop.test(p1 = 0.1, p2 = 0.05, power = 0.8) of R gives n = 434.432.
    CHECK(said_of(counts_of_version("HAIR-01@1", 40, 400), counts_of_version("HAIR-01@2", 43, 434)) ==
          "Not enough yet: 1 more session with HAIR-01@2 must be followed up. With that many, a risk that was halved "
          "would show.");
    CHECK(said_of(counts_of_version("HAIR-01@1", 0, 50), counts_of_version("HAIR-01@2", 0, 0)) ==
          "Not enough yet: 20 more sessions with HAIR-01@2 must be followed up.");
    CHECK(said_of(counts_of_version("HAIR-01@1", 0, 0), counts_of_version("HAIR-01@2", 0, 30)) ==
          "Not enough yet: nobody was asked after one of the two versions.");
}
