#include "domain/safety/late_onset.h"
#include "domain/safety/term.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

std::vector<std::string> to_culture(std::string_view onset, const std::vector<Sign>& signs)
{
    std::vector<std::string> codes;
    for (const auto& sign : signs_to_culture(day("2026-03-01"), day(onset), signs))
        codes.push_back(sign.term);
    return codes;
}

using SignCodes = std::vector<std::string>;

} // namespace

TEST_CASE("a nodule or an abscess two weeks to sixty days after the session asks for a culture (2.3)", "[late onset]")
{
    const auto [onset, asks] = GENERATE(table<const char*, bool>({
        {"2026-03-01", false}, // the day of the session
        {"2026-03-14", false}, // day 13
        {"2026-03-15", true},  // day 14
        {"2026-03-31", true},  // day 30, the median of the outbreak
        {"2026-04-29", true},  // day 59
        {"2026-04-30", true},  // day 60
        {"2026-05-01", false}, // day 61
        {"2026-02-15", false}, // before the session
    }));
    CAPTURE(onset);
    CHECK(to_culture(onset, {{"SOFT_TISSUE_INFECTION", 2}}).empty() != asks);
}

TEST_CASE("a sign that came later is judged by the day on which it was first seen", "[late onset]")
{
    const ReactionDraft redness{.session = SessionId(1),
                                .onset = day("2026-03-01"),
                                .signs = {{"INJECTION_SITE_REACTION", 1}, {"SKIN_INDURATION", 1}},
                                .seriousness = {},
                                .outcome = ReactionOutcome::not_recovered,
                                .suspected = {},
                                .description = {}};
    const auto seen_on = [](const char* on, const char* term) {
        return ReactionFollowUpOnFile{
            .id = ReactionFollowUpId(1), .key = {}, .follow_up = {.seen = day(on), .signs = {{term, 2}}}};
    };
    const auto terms = [&](const std::vector<ReactionFollowUpOnFile>& course) {
        SignCodes codes;
        for (const auto& sign : signs_to_culture(day("2026-03-01"), redness, course))
            codes.push_back(sign.term);
        return codes;
    };
    CHECK(terms({seen_on("2026-03-31", "SOFT_TISSUE_INFECTION")}) == SignCodes{"SOFT_TISSUE_INFECTION"});
    CHECK(terms({seen_on("2026-09-01", "SOFT_TISSUE_INFECTION")}).empty());
    CHECK(terms({seen_on("2026-03-31", "SKIN_INDURATION")}).empty()); // there from the first day
}

TEST_CASE("the signs that may be a nodule or an abscess are those of infection, hardening and other", "[late onset]")
{
    SignCodes suspicious;
    for (const auto& term : reaction_terms())
        if (may_be_nodule_or_abscess(term.code))
            suspicious.emplace_back(term.code);
    CHECK(suspicious == SignCodes{"SKIN_INDURATION", "SKIN_INFECTION", "SOFT_TISSUE_INFECTION", "SKIN_OTHER"});
}

TEST_CASE("of several signs only those are named that a culture would explain, however mild", "[late onset]")
{
    CHECK(to_culture("2026-04-01", {{"BRUISING", 2}, {"SKIN_OTHER", 1}, {"FEVER", 3}, {"SKIN_INDURATION", 1}}) ==
          SignCodes{"SKIN_OTHER", "SKIN_INDURATION"});
    CHECK(to_culture("2026-04-01", {{"URTICARIA", 3}, {"HEADACHE", 1}}).empty());
    CHECK(to_culture("2026-04-01", {}).empty());
}
