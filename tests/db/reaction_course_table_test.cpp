#include "db/care_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

class WithCourse : public CareClinic {
public:
    WithCourse()
    {
        told = {.session = signed_session(finished()),
                .onset = day("2026-11-04"),
                .signs = {{"URTICARIA", 2}},
                .seriousness = {},
                .outcome = ReactionOutcome::not_recovered,
                .suspected = {caffeine},
                .description = "φαγούρα",
                .onset_time = std::chrono::minutes(17 * 60 + 30),
                .place = ReactionPlace::around_it,
                .site = "crâne, à gauche",
                .size_mm = decimal_from_text("12.5"),
                .treatment = "cétirizine",
                .reporter = ReporterType::pharmacist};
        reaction = add_reaction(told);
        worse = {.reaction = reaction,
                 .seen = day("2026-11-06"),
                 .signs = {{"URTICARIA", 3}, {"FEVER", 1}},
                 .seriousness = {Seriousness::hospitalisation},
                 .outcome = ReactionOutcome::not_recovered,
                 .treatment = "prednisolone",
                 .note = "νοσοκομείο"};
        follow(worse);
    }
    void follow(const ReactionFollowUpDraft& draft)
    {
        change("reaction.follow_up", [&](Change& change) {
            const auto row = change.safety().reaction(reaction).value();
            const ReactionFollowUpFacts facts{.today = day("2026-12-31"),
                                              .onset = row.reaction.onset,
                                              .now = now_of(row.reaction, *row.reaction.onset, row.follow_ups)};
            change.safety().add(accepted<ReactionFollowUp>(draft, facts), change.now(), "Ζωή");
        });
    }

    ReactionDraft told;
    ReactionFollowUpDraft worse;
    ReactionId reaction{0};
};

} // namespace

TEST_CASE_METHOD(WithCourse, "a reaction is read back with everything that was told, and how it went on", "[safety]")
{
    const auto row = records->safety().reaction(reaction).value();
    CHECK(row.reaction.onset_time == told.onset_time);
    CHECK(row.reaction.place == told.place);
    CHECK(row.reaction.site == told.site);
    CHECK(row.reaction.size_mm == told.size_mm);
    CHECK(row.reaction.treatment == told.treatment);
    CHECK(row.reaction.reporter == told.reporter);
    CHECK_FALSE(row.reaction.ended);
    REQUIRE(row.follow_ups.size() == 1);
    CHECK(row.follow_ups.front().key == "RF-000001");
    CHECK(row.follow_ups.front().follow_up == worse);
    CHECK(row.follow_ups.front().by == "Ζωή");
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithCourse, "a reaction that went on is among those that are not over until it is", "[safety]")
{
    REQUIRE(records->safety().not_over().size() == 1);
    follow({.reaction = reaction,
            .seen = day("2026-11-20"),
            .outcome = ReactionOutcome::recovered,
            .ended = day("2026-11-18")});
    CHECK(records->safety().not_over().empty());
    CHECK(records->safety().reaction(reaction)->follow_ups.size() == 2);
}

TEST_CASE_METHOD(WithCourse, "the audit counts a reaction by its worst grade and by what it led to later", "[safety]")
{
    const Zone paris("Europe/Paris");
    const auto reacted = [&](int grade, bool serious) {
        AuditQuery query;
        query.lowest_grade = grade;
        query.serious_only = serious;
        const auto lines = records->safety().audit(query, paris, [] { return true; });
        REQUIRE(lines.size() == 1);
        return lines.front().reacted;
    };
    CHECK(reacted(3, false) == 1); // reported as 2
    CHECK(reacted(4, false) == 0);
    CHECK(reacted(1, true) == 1); // in hospital since
}

TEST_CASE_METHOD(WithCourse, "no follow-up of a reaction is ever changed, erased, added to or replaced", "[safety]")
{
    for (const char* const text : {
             "UPDATE reaction_follow_up SET outcome = 'RECOVERED'",
             "DELETE FROM reaction_follow_up",
             "INSERT OR REPLACE INTO reaction_follow_up SELECT * FROM reaction_follow_up",
             "UPDATE reaction_follow_up_sign SET grade = 1",
             "DELETE FROM reaction_follow_up_sign",
             "INSERT INTO reaction_follow_up_sign SELECT id, 9, 'FEVER', 1 FROM reaction_follow_up",
             "UPDATE reaction_follow_up_seriousness SET seriousness = 'INFECTION'",
             "DELETE FROM reaction_follow_up_seriousness",
             "INSERT INTO reaction_follow_up_seriousness SELECT id, 'DEATH' FROM reaction_follow_up",
             "UPDATE reaction SET site = 'elsewhere'",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithCourse, "a follow-up that was changed or put behind the trail is found", "[safety]")
{
    SECTION("changed")
    {
        sql("DROP TRIGGER reaction_follow_up_sign_is_never_changed");
        sql("UPDATE reaction_follow_up_sign SET grade = 1 WHERE grade = 3");
        const auto found = verdict().first_broken;
        REQUIRE(found);
        CHECK(found->fault == TrailFault::thing_altered);
        CHECK(found->key == "RF-000001");
    }
    SECTION("put")
    {
        sql("INSERT INTO reaction_follow_up SELECT id + 100, 'RF-000099', reaction_id, seen, 'RECOVERED', seen, '', "
            "'', '', at, by_name FROM reaction_follow_up");
        const auto found = verdict().first_broken;
        REQUIRE(found);
        CHECK(found->kind == "reaction_follow_up");
    }
}
