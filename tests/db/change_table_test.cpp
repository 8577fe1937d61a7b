#include "db/meddler.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

class WithChange : public CareClinic {
public:
    WithChange()
    {
        reaction = add_reaction({.session = signed_session(finished()),
                                 .onset = day("2026-11-04"),
                                 .signs = {{"URTICARIA", 2}},
                                 .seriousness = {},
                                 .outcome = ReactionOutcome::recovering,
                                 .suspected = {caffeine},
                                 .description = "φαγούρα"});
        wish = {.version = version,
                .reason = ChangeReason::safety_reaction,
                .reactions = {reaction},
                .description = "réduire la caféine de moitié",
                .risk = "μικρότερη δράση",
                .training = "prévenir les patients",
                .requested_by = practitioner,
                .responsible = practitioner,
                .due = day("2026-12-15"),
                .review_on = day("2027-06-01"),
                .window = AuditWindow::days_60,
                .lowest_grade = 2};
    }
    ChangeRequestId ask(const ChangeRequestDraft& draft)
    {
        std::optional<ChangeRequestId> id;
        change("change.request", [&](Change& change) {
            ChangeRequestFacts facts{.version_known = true,
                                     .version_was_in_force = true,
                                     .version_key = "HAIR-01@1",
                                     .today = draft.due.value()};
            for (const auto each : draft.reactions)
                facts.reactions.emplace(each, ChangeRequestFacts::Reaction{.key = "R", .same_formula = true});
            id = change.safety().add(accepted<ChangeRequest>(draft, facts), change.now(), "Ζωή Λ.").id;
        });
        return id.value();
    }
    VersionId write_for(ChangeRequestId id)
    {
        return add_version({.formula = formula,
                            .parent = version,
                            .reason = ChangeReason::safety_reaction,
                            .reason_text = "caféine réduite",
                            .lines = {{caffeine, Concentration{Decimal(1), ConcentrationUnit::percent_w_v}}},
                            .change = id});
    }
    EffectReviewDraft review(const EffectReviewDraft& draft)
    {
        change("change.review", [&](Change& change) {
            const EffectReviewFacts facts{.state = ChangeState::in_force,
                                          .counted = draft.conclusion.value(),
                                          .training_awaited = false,
                                          .today = day("2027-06-01")};
            change.safety().add(accepted<EffectReview>(draft, facts), {{8, 25}, {0, 24}}, change.now(), "Ζωή Λ.");
        });
        return draft;
    }
    void drop(ChangeRequestId id)
    {
        change("change.drop", [&](Change& change) {
            const ChangeDropDraft draft{.change = id, .reason = "le fournisseur a livré"};
            change.safety().add(accepted<AcceptedChangeDrop>(draft, ChangeDropFacts{ChangeState::requested}),
                                change.now(), "Ζωή Λ.");
        });
    }
    [[nodiscard]] EffectReviewDraft concluding(ChangeRequestId id) const
    {
        return {.change = id,
                .conclusion = ChangeEffect::improved,
                .reviewed_by = practitioner,
                .note = "καμία αντίδραση μετά",
                .trained = "toute l’équipe"};
    }
    /// A change with everything that can hang on it.
    ChangeRequestId whole()
    {
        const auto id = ask(wish);
        SmallClinic::put_in_force(write_for(id), practitioner, at("2026-12-10T09:00:00Z"));
        review(concluding(id));
        drop(ask(wish));
        return id;
    }

    ReactionId reaction{0};
    ChangeRequestDraft wish;
};

} // namespace

TEST_CASE_METHOD(WithChange, "a request to change a formula is read back with its reactions, and found by its number",
                 "[safety][change]")
{
    const auto id = ask(wish);
    const auto found = records->safety().change(id).value();
    CHECK(found.key == "CR-000001");
    CHECK(found.request == wish);
    CHECK(found.formula == formula);
    CHECK(found.version_key == "HAIR-01@1");
    CHECK(found.requester == "Ζωή Λεκκού");
    CHECK(found.reaction_keys == std::vector<std::string>{"R-000001"});
    CHECK(found.by == "Ζωή Λ.");
    CHECK(found.at == clock.moment);
    CHECK(state_of(found) == ChangeState::requested);
    CHECK(records->safety().change_of("CR-000001") == id);
    CHECK_FALSE(records->safety().change_of("CR-000002"));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithChange, "the versions that carry a change out, its reviews and its end are read with it",
                 "[safety][change]")
{
    const auto id = ask(wish);
    const auto second = write_for(id);
    CHECK(records->formulas().version(second)->change == id);
    CHECK(records->formulas().version(second)->change_key == "CR-000001");
    CHECK(state_of(records->safety().change(id).value()) == ChangeState::proposed);
    SmallClinic::put_in_force(second, practitioner, at("2026-12-10T09:00:00Z"));
    auto found = records->safety().change(id).value();
    CHECK(state_of(found) == ChangeState::in_force);
    CHECK(in_force_for(found)->key == "HAIR-01@2");
    CHECK(in_force_for(found)->in_force_from == at("2026-12-10T09:00:00Z"));
    clock.moment = at("2027-06-01T09:00:00Z");
    auto early = concluding(id);
    early.conclusion = ChangeEffect::not_enough_yet;
    early.next_review = day("2027-09-01");
    review(early);
    const auto last = review(concluding(id));
    found = records->safety().change(id).value();
    REQUIRE(found.reviews.size() == 2);
    CHECK(found.reviews.front().review == early);
    CHECK(found.reviews.back().review == last);
    CHECK(found.reviews.back().counts.before.events == 8);
    CHECK(found.reviews.back().counts.after.trials == 24);
    CHECK(state_of(found) == ChangeState::closed);
    const auto other = ask(wish);
    drop(other);
    CHECK(records->safety().changes().front().dropped->reason == "le fournisseur a livré");
    CHECK(records->safety().changes().front().id == other);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithChange, "nothing of a change is ever changed, erased, added to or replaced", "[safety][change]")
{
    (void)whole();
    for (const char* const text : {
             "UPDATE change_request SET risk = 'none'",
             "DELETE FROM change_request",
             "INSERT OR REPLACE INTO change_request SELECT * FROM change_request",
             "UPDATE change_request_reaction SET reaction_id = 2",
             "DELETE FROM change_request_reaction",
             "UPDATE effect_review SET after_reacted = 3",
             "DELETE FROM effect_review",
             "INSERT OR REPLACE INTO effect_review SELECT * FROM effect_review",
             "UPDATE change_drop SET reason = 'x'",
             "DELETE FROM change_drop",
             "UPDATE version SET change_id = NULL WHERE change_id IS NOT NULL",
             "UPDATE version SET change_id = 2 WHERE key = 'HAIR-01@1'",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithChange, "what was changed in a change behind the trail is found", "[safety][change]")
{
    (void)whole();
    SECTION("the reactions because of which")
    {
        sql("DROP TRIGGER change_request_reaction_is_never_erased");
        sql("DELETE FROM change_request_reaction");
    }
    SECTION("the counts of a review")
    {
        sql("DROP TRIGGER effect_review_is_never_changed");
        sql("UPDATE effect_review SET after_reacted = 3");
    }
    SECTION("why it was dropped")
    {
        sql("DROP TRIGGER change_drop_is_never_changed");
        sql("UPDATE change_drop SET reason = 'x'");
    }
    SECTION("the change that a version carries out")
    {
        sql("DROP TRIGGER version_keeps_its_change");
        sql("DROP TRIGGER version_is_frozen");
        sql("UPDATE version SET change_id = NULL");
    }
    CHECK(verdict().first_broken);
}

TEST_CASE_METHOD(WithChange, "a hundred made-up attempts on changes change nothing unseen", "[safety][change]")
{
    (void)whole();
    meddle_a_hundred_times(*this, GENERATE("change_request", "effect_review", "change_drop"));
}
