#include "db/care_clinic.h"

using namespace clinic;
using clinic::testing::at;
using clinic::testing::CareClinic;
using clinic::testing::day;
using clinic::testing::patient_named;
using clinic::testing::sorted;
using clinic::testing::words;

namespace {

using Keys = std::vector<std::string>;

Keys keys_of(const std::vector<ReactionRow>& rows)
{
    Keys keys;
    for (const auto& row : rows)
        keys.push_back(row.key);
    return keys;
}

struct Ward : CareClinic {
    Ward() : session(signed_session(finished())) {}

    [[nodiscard]] ReactionDraft itching(const char* onset) const
    {
        return {.session = session,
                .onset = day(onset),
                .signs = {{"URTICARIA", 2}, {"PRURITUS", 1}},
                .seriousness = {},
                .outcome = ReactionOutcome::recovering,
                .suspected = {caffeine},
                .description = "φαγούρα «partout»"};
    }

    void assess(ReactionId id, Causality causality, bool refuted, const std::set<IngredientId>& suspected)
    {
        const AssessmentDraft draft{id, causality, refuted, suspected, "vu avec le Dr Λ., φωτογραφίες"};
        change("reaction.assess",
               [&](Change& change) { change.safety().add(assessment(draft), clock.moment, "Ζωή Λ."); });
    }

    SessionId session;
};

} // namespace

TEST_CASE_METHOD(Ward, "a reaction is read back as it was told, signs in their order", "[safety]")
{
    ReactionDraft draft = itching("2026-11-04");
    draft.seriousness = {Seriousness::hospitalisation, Seriousness::infection};
    const ReactionId id = add_reaction(draft);
    CHECK(records->safety().reaction_of("R-000001") == id);
    const auto row = records->safety().reaction(id);
    REQUIRE(row);
    CHECK(row->patient == patient);
    CHECK(row->patient_name == "Παπαδοπούλου Ελένη");
    CHECK(row->session_key == "S-000001");
    CHECK(row->version == version);
    CHECK(row->version_key == "HAIR-01@1");
    CHECK(row->recorded_at == clock.moment);
    CHECK(row->causality == Causality::not_assessed);
    CHECK_FALSE(row->refuted);
    CHECK(row->reaction.session == session);
    CHECK(row->reaction.onset == draft.onset);
    REQUIRE(row->reaction.signs.size() == 2);
    CHECK(row->reaction.signs[0].term == "URTICARIA");
    CHECK(row->reaction.signs[0].grade == 2);
    CHECK(row->reaction.signs[1].term == "PRURITUS");
    CHECK(row->reaction.seriousness == draft.seriousness);
    CHECK(row->reaction.outcome == draft.outcome);
    CHECK(row->reaction.suspected == draft.suspected);
    CHECK(row->reaction.description == draft.description);
}

TEST_CASE_METHOD(Ward, "the last judgement of a reaction counts, the earlier ones stay", "[safety]")
{
    const ReactionId id = add_reaction(itching("2026-11-04"));
    CHECK(keys_of(records->safety().not_assessed()) == Keys{"R-000001"});
    assess(id, Causality::probable, false, {caffeine});
    CHECK(records->safety().not_assessed().empty());
    assess(id, Causality::unlikely, true, {biotin, caffeine});

    const auto row = records->safety().reaction(id);
    REQUIRE(row);
    CHECK(row->causality == Causality::unlikely);
    CHECK(row->refuted);
    CHECK(row->reaction.suspected == std::set{caffeine});

    const auto assessments = records->safety().assessments_of(id);
    REQUIRE(assessments.size() == 2);
    CHECK(assessments[0].assessment.causality == Causality::unlikely);
    CHECK(assessments[0].assessment.refuted);
    CHECK(assessments[0].assessment.suspected == std::set{caffeine, biotin});
    CHECK(assessments[0].by == "Ζωή Λ.");
    CHECK(assessments[0].at == clock.moment);
    CHECK(assessments[1].assessment.reaction == id);
    CHECK(assessments[1].assessment.causality == Causality::probable);
    CHECK(assessments[1].assessment.reason == "vu avec le Dr Λ., φωτογραφίες");
}

TEST_CASE_METHOD(Ward, "an earlier reaction is told with what was injected and what is suspected now", "[safety]")
{
    const ReactionId told = add_reaction(itching("2026-11-04"));
    const ReactionId judged = add_reaction(itching("2026-11-05"));
    assess(judged, Causality::certain, false, {biotin});

    const auto earlier = records->safety().earlier_reactions(patient);
    REQUIRE(earlier.size() == 2);
    CHECK(earlier[0].reaction == judged);
    CHECK(earlier[0].causality == Causality::certain);
    CHECK(earlier[0].suspected == std::set{biotin});
    CHECK(earlier[1].reaction == told);
    CHECK(earlier[1].key == "R-000001");
    CHECK(earlier[1].onset == day("2026-11-04"));
    CHECK(earlier[1].causality == Causality::not_assessed);
    CHECK(earlier[1].suspected == std::set{caffeine});
    CHECK(earlier[1].injected.version == version);
    CHECK(earlier[1].injected.formula == formula);
    CHECK(earlier[1].injected.ingredients ==
          std::map<IngredientId, AllergenGroups>{{caffeine, {AllergenGroup::xanthine}}, {biotin, {}}});
    CHECK(records->safety().earlier_reactions(add_patient(patient_named("Lefèvre", "Zoé"))).empty());
}

TEST_CASE_METHOD(Ward, "the record itself refuses to change, erase or add to a reaction", "[safety]")
{
    ReactionDraft draft = itching("2026-11-04");
    draft.seriousness = {Seriousness::infection};
    const std::string id = std::to_string(add_reaction(draft).value());
    CHECK_THAT(refusal_of("UPDATE reaction SET onset = '2026-11-20'"), Catch::Contains("a reaction is never changed"));
    CHECK_THAT(refusal_of("DELETE FROM reaction"), Catch::Contains("a reaction is never erased"));
    const std::string change =
        GENERATE(as<std::string>(), "UPDATE reaction_sign SET grade = 1", "DELETE FROM reaction_sign",
                 "INSERT INTO reaction_sign SELECT id, 9, 'FEVER', 1 FROM reaction",
                 "UPDATE reaction_seriousness SET seriousness = 'DEATH'", "DELETE FROM reaction_seriousness",
                 "INSERT INTO reaction_seriousness SELECT id, 'DEATH' FROM reaction",
                 "UPDATE reaction_suspect SET ingredient_id = 1", "DELETE FROM reaction_suspect",
                 "INSERT INTO reaction_suspect SELECT reaction.id, ingredient.id FROM reaction, ingredient");
    CHECK_THAT(refusal_of(change), Catch::Contains("a reaction is never changed"));
}

TEST_CASE_METHOD(Ward, "the record itself refuses to change, erase or add to an assessment", "[safety]")
{
    assess(add_reaction(itching("2026-11-04")), Causality::possible, false, {biotin});
    CHECK_THAT(refusal_of("UPDATE assessment SET refuted = 1"), Catch::Contains("an assessment is never changed"));
    CHECK_THAT(refusal_of("DELETE FROM assessment"), Catch::Contains("an assessment is never erased"));
    const std::string change =
        GENERATE(as<std::string>(), "UPDATE assessment_suspect SET ingredient_id = 1", "DELETE FROM assessment_suspect",
                 "INSERT INTO assessment_suspect SELECT assessment.id, ingredient.id FROM assessment, ingredient");
    CHECK_THAT(refusal_of(change), Catch::Contains("an assessment is never changed"));
}

TEST_CASE_METHOD(Ward, "reactions are found by patient, number, sign and formula, newest first or by column",
                 "[safety]")
{
    SessionDraft of_other = finished();
    of_other.patient = add_patient(patient_named("Lefèvre", "Zoé"));
    of_other.started = at("2026-11-02T10:00:00Z");
    of_other.ended = at("2026-11-02T10:30:00Z");
    ReactionDraft fever = itching("2026-11-05");
    fever.session = signed_session(of_other);
    fever.signs = {{"FEVER", 3}};
    (void)add_reaction(itching("2026-11-04"));
    (void)add_reaction(fever);
    (void)add_reaction(itching("2026-11-06"));

    const auto list = [this](const ListQuery& query) { return keys_of(records->safety().reactions(query).rows); };
    CHECK(list({}) == Keys{"R-000003", "R-000002", "R-000001"});
    CHECK(list(words("ελενη")) == Keys{"R-000003", "R-000001"});
    CHECK(list(words("fever")) == Keys{"R-000002"});
    CHECK(list(words("R-000003")) == Keys{"R-000003"});
    CHECK(list(words("hair-01 zoé")) == Keys{"R-000002"});
    CHECK(list(sorted("key")) == Keys{"R-000001", "R-000002", "R-000003"});
    CHECK(list(sorted("patient")) == Keys{"R-000002", "R-000001", "R-000003"});
    CHECK(list(sorted("grade", false)) == Keys{"R-000002", "R-000003", "R-000001"});
    CHECK(list(sorted("version")) == Keys{"R-000001", "R-000002", "R-000003"});
    CHECK(keys_of(records->safety().reactions_of(patient)) == Keys{"R-000003", "R-000001"});
    CHECK(keys_of(records->safety().not_assessed()) == Keys{"R-000001", "R-000002", "R-000003"});
}

TEST_CASE_METHOD(Ward, "looking for somebody's reactions reads neither all sessions nor all reactions", "[safety]")
{
    CHECK_THAT(plan_of("SELECT * FROM judged_reaction AS reaction WHERE reaction.session_id IN "
                       "(SELECT id FROM session WHERE patient_id = 1)"),
               Catch::Contains("reaction_by_session") && Catch::Contains("session_by_patient") &&
                   !Catch::Contains("SCAN"));
}

TEST_CASE_METHOD(Ward, "what the trail says of reactions and assessments is what the record holds", "[safety]")
{
    assess(add_reaction(itching("2026-11-04")), Causality::possible, false, {biotin});
    CHECK_FALSE(verdict().first_broken);

    sql("DROP TRIGGER reaction_sign_is_never_changed; UPDATE reaction_sign SET grade = 1");
    const auto broken = verdict().first_broken;
    REQUIRE(broken);
    CHECK(broken->kind == "reaction");
    CHECK(broken->key == "R-000001");
}
