#include "db/meddler.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

class WithDirective : public CareClinic {
public:
    WithDirective()
    {
        session = signed_session(finished());
        reaction = add_reaction({.session = session,
                                 .onset = day("2026-11-04"),
                                 .signs = {{"URTICARIA", 2}},
                                 .seriousness = {},
                                 .outcome = ReactionOutcome::recovering,
                                 .suspected = {caffeine},
                                 .description = "φαγούρα"});
        whole.reaction = reaction;
        whole.causality = Causality::probable;
        whole.suspected = {caffeine};
        whole.reason = "même tableau qu’en 2024";
        whole.criteria = {.time_link = TimeLink::plausible,
                          .other_causes = OtherCauses::could_also_explain,
                          .after_stopping = AfterStopping::reasonable_response,
                          .recognised_event = true,
                          .more_data_awaited = true,
                          .insufficient_or_contradictory = true};
        whole.naranjo = {{NaranjoQuestion::earlier_reports, NaranjoAnswer::yes},
                         {NaranjoQuestion::other_causes, NaranjoAnswer::no}};
        whole.rechallenge = Rechallenge::not_done;
        whole.action = ActionTaken::withdrawn;
        whole.by_ingredient = {{caffeine, Causality::probable}, {biotin, Causality::unlikely}};
        whole.rivals = {{RivalCause::storage, "réfrigérateur à 12 °C pendant deux jours"}};
    }
    void judge(const AssessmentDraft& draft)
    {
        change("reaction.assess", [&](Change& change) {
            const AssessmentFacts facts{.reaction_known = true,
                                        .injected = {{caffeine, "Caffeine"}, {biotin, "Biotin"}},
                                        .author = "Μ. Ρ.",
                                        .judges = {"Ζωή Λ."}};
            change.safety().add(accepted<Assessment>(draft, facts), change.now(), "Ζωή Λ.");
        });
    }
    DirectiveId say(const DirectiveDraft& draft)
    {
        std::optional<DirectiveId> id;
        change("reaction.direct", [&](Change& change) {
            const auto injected = change.formulas().on_file(version).value().composition;
            id = change.safety()
                     .add(accepted<Directive>(draft, DirectiveFacts{.injected = injected}), change.now(), "Ζωή Λ.")
                     .id;
        });
        return *id;
    }
    [[nodiscard]] DirectiveDraft avoiding() const
    {
        return {.reaction = reaction,
                .formula = true,
                .ingredients = {caffeine},
                .groups = {AllergenGroup::xanthine},
                .reason = "ne plus l’injecter"};
    }
    void judge_refuted()
    {
        auto refuted = whole;
        refuted.refuted = true;
        refuted.by_ingredient.clear();
        judge(refuted);
    }

    SessionId session{0};
    ReactionId reaction{0};
    AssessmentDraft whole;
};

} // namespace

TEST_CASE_METHOD(WithDirective, "a judgement is read back with its points, answers, ingredients and rivals",
                 "[safety][causality]")
{
    judge(whole);
    const auto rows = records->safety().assessments_of(reaction);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().assessment == whole);
    CHECK(rows.front().judge == "Ζωή Λ.");
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithDirective, "a second opinion is somebody else's and does not count by itself",
                 "[safety][causality]")
{
    judge(whole);
    auto second = whole;
    second.independent = true;
    second.assessor = practitioner;
    second.causality = Causality::unlikely;
    judge(second);
    const auto rows = records->safety().assessments_of(reaction);
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().assessment == second);
    CHECK(rows.front().judge == records->staff().practitioner(practitioner)->practitioner.name);
    CHECK(rows.front().by == "Ζωή Λ.");
    CHECK(records->safety().reaction(reaction)->causality == Causality::probable);
}

TEST_CASE_METHOD(WithDirective, "the more cautious opinion holds for the next choice until it is judged again",
                 "[safety][causality]")
{
    judge_refuted();
    const auto stands_now = [&] { return stands(records->safety().earlier_reactions(patient).front()); };
    CHECK_FALSE(stands_now());
    auto second = whole;
    second.independent = true;
    second.assessor = practitioner;
    judge(second);
    CHECK(stands_now());
    CHECK(records->safety().reaction(reaction)->refuted); // the judgement that counts
    judge_refuted();
    CHECK_FALSE(stands_now());
}

TEST_CASE_METHOD(WithDirective, "a directive is read back, and the last of its reaction counts", "[safety][directive]")
{
    const auto first = say(avoiding());
    const auto found = records->safety().directive(first).value();
    CHECK(found.key == "DI-000001");
    CHECK(found.directive == avoiding());
    CHECK(found.reaction_key == "R-000001");
    CHECK(found.formula == formula);
    CHECK(found.formula_code == "HAIR-01");
    CHECK(found.avoided == std::vector<std::string>{"CAFFEINE"});
    CHECK(found.by == "Ζωή Λ.");
    CHECK(found.counts);
    CHECK(records->safety().directive_of("DI-000001") == first);

    (void)say({.reaction = reaction, .nothing = true, .reason = "allergologue: négatif"});
    const auto all = records->safety().directives_of(patient);
    REQUIRE(all.size() == 2);
    CHECK(all.front().directive.nothing);
    CHECK(all.front().counts);
    CHECK_FALSE(all.back().counts);
    CHECK(all.back().replaced == all.front().at);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithDirective, "a directive of a reaction that is refuted does not count", "[safety][directive]")
{
    (void)say(avoiding());
    judge_refuted();
    CHECK_FALSE(records->safety().directives_of(patient).front().counts);
}

TEST_CASE_METHOD(WithDirective, "a reaction that was assessed and stands waits for a directive", "[safety][directive]")
{
    const auto waiting = [&] { return records->safety().without_directive().size(); };
    CHECK(waiting() == 0); // nobody has assessed it
    judge(whole);
    CHECK(waiting() == 1);
    CHECK(records->safety().without_directive().front().assessed_at == clock.moment);
    (void)say(avoiding());
    CHECK(waiting() == 0);
}

TEST_CASE_METHOD(WithDirective, "an unlikely or refuted reaction waits for no directive", "[safety][directive]")
{
    auto unlikely = whole;
    unlikely.causality = Causality::unlikely;
    unlikely.by_ingredient.clear();
    judge(unlikely);
    CHECK(records->safety().without_directive().empty());
    judge_refuted();
    CHECK(records->safety().without_directive().empty());
}

TEST_CASE_METHOD(WithDirective, "a refuted reaction that a second opinion upholds waits for a directive",
                 "[safety][directive]")
{
    judge_refuted();
    auto second = whole;
    second.independent = true;
    second.assessor = practitioner;
    judge(second);
    CHECK(records->safety().without_directive().size() == 1);
}

TEST_CASE_METHOD(WithDirective, "a patient's sessions are told with what was injected and how it went",
                 "[safety][directive]")
{
    auto later = finished();
    later.started = *later.started + std::chrono::hours(24 * 7);
    later.ended = *later.ended + std::chrono::hours(24 * 7);
    const auto second = signed_session(later);
    const auto asked = *later.ended + std::chrono::hours(24 * 60);
    close_check_in(records->care().check_ins_of(second).back().id, true, asked);

    const auto sessions = records->safety().injected_sessions(patient);
    REQUIRE(sessions.size() == 2);
    CHECK(sessions.front().id == session);
    CHECK(sessions.front().first_reaction == day("2026-11-04"));
    CHECK_FALSE(sessions.front().last_asked);
    CHECK(sessions.back().id == second);
    CHECK(sessions.back().injected.version == version);
    CHECK(sessions.back().last_asked == asked);
    CHECK_FALSE(sessions.back().first_reaction);
    CHECK_FALSE(sessions.back().ingredients_left_out);
    judge_refuted();
    CHECK_FALSE(records->safety().injected_sessions(patient).front().first_reaction);
}

TEST_CASE_METHOD(WithDirective, "no judgement and no directive is ever changed, erased, added to or replaced",
                 "[safety][directive]")
{
    judge(whole);
    (void)say(avoiding());
    for (const char* const text : {
             "UPDATE assessment SET rechallenge = 'RECURRED'",
             "INSERT OR REPLACE INTO assessment SELECT * FROM assessment",
             "UPDATE assessment_naranjo SET answer = 'NO'",
             "DELETE FROM assessment_naranjo",
             "INSERT INTO assessment_naranjo SELECT id, 'TOXIC_LEVEL', 'YES' FROM assessment",
             "UPDATE assessment_ingredient SET causality = 'CERTAIN'",
             "DELETE FROM assessment_ingredient",
             "UPDATE assessment_rival SET evidence = 'none'",
             "DELETE FROM assessment_rival",
             "INSERT INTO assessment_rival SELECT id, 'COINCIDENCE', 'x' FROM assessment",
             "UPDATE directive SET formula = 0",
             "DELETE FROM directive",
             "INSERT OR REPLACE INTO directive SELECT * FROM directive",
             "DELETE FROM directive_ingredient",
             "UPDATE directive_group SET allergen_group = 'PENICILLIN'",
             "DELETE FROM directive_group",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithDirective, "what was changed in a judgement or a directive behind the trail is found",
                 "[safety][directive]")
{
    judge(whole);
    (void)say(avoiding());
    SECTION("an answer")
    {
        sql("DROP TRIGGER assessment_naranjo_is_never_changed");
        sql("UPDATE assessment_naranjo SET answer = 'NO'");
    }
    SECTION("what is to be avoided")
    {
        sql("DROP TRIGGER directive_ingredient_is_never_erased");
        sql("DELETE FROM directive_ingredient");
    }
    const auto found = verdict().first_broken;
    REQUIRE(found);
    CHECK(found->fault == TrailFault::thing_altered);
}

TEST_CASE_METHOD(WithDirective, "a hundred made-up attempts on directives and judgements change nothing unseen",
                 "[safety][directive]")
{
    judge(whole);
    (void)say(avoiding());
    const auto* const table = GENERATE("directive", "assessment");
    meddle_a_hundred_times(*this, table);
}
