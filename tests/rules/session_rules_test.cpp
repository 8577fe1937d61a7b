#include "domain/care/session.h"
#include "support/agreed.h"
#include "support/broken_rules.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono_literals;

namespace session_rules {

using enum SessionRule;

namespace {

const Zone paris_zone("Europe/Paris");
const IngredientId procaine_id(1);
const IngredientId biotin_id(2);
const LotId procaine_lot(11);
const LotId biotin_lot(12);

/// A session with everything in order: scalp, HAIR-01@1, two lots, every question answered.
SessionDraft good_session()
{
    SessionDraft draft;
    draft.patient = PatientId(1);
    draft.practitioner = PractitionerId(1);
    draft.started = moment("2026-06-03T10:00:00+02:00");
    draft.ended = moment("2026-06-03T10:30:00+02:00");
    draft.region = Region::scalp;
    draft.indication = Indication::hair_restoration;
    draft.version = VersionId(1);
    draft.lots = {{procaine_id, procaine_lot}, {biotin_id, biotin_lot}};
    draft.volume = Volume{2500};
    for (const Question question : questions_for(draft.region, Sex::unknown))
        draft.screening.answers[question] = {AnswerValue::no, {}};
    draft.screening.answers[Question::no_cream_or_makeup] = {AnswerValue::yes, {}};
    draft.screening.answers[Question::simple_soap_shower] = {AnswerValue::yes, {}};
    return draft;
}

/// The same with the patient's own plasma in the place of biotin, prepared ten minutes before.
SessionDraft with_plasma()
{
    auto draft = good_session();
    draft.lots.erase(biotin_id);
    draft.prp = {
        .prp = PrpId(21), .amount = Volume{2'000}, .identity = {Identifier::full_name, Identifier::birth_date}};
    return draft;
}

PrpOnFile own_plasma()
{
    return {.id = PrpId(21),
            .key = "PRP-000001",
            .patient_name = {},
            .prepared_by_name = {},
            .prp = {.patient = PatientId(1), .drawn = moment("2026-06-03T09:50:00+02:00")},
            .left = Volume{2'000}};
}

VersionOnFile hair_version()
{
    return {.key = "HAIR-01@1",
            .composition = {VersionId(1),
                            FormulaId(1),
                            {{procaine_id, {AllergenGroup::ester_anaesthetic_paba}}, {biotin_id, {}}}},
            .names = {{procaine_id, "Procaine"}, {biotin_id, "Biotin"}},
            .indications = {Indication::hair_restoration},
            .in_force_from = moment("2026-01-01T00:00:00Z"),
            .in_force_until = std::nullopt};
}

VerificationOnFile confirmed_on(const char* day_)
{
    return {.on = day(day_),
            .method = VerificationMethod::online_register,
            .result = VerificationResult::confirmed,
            .verified_by = "Mary",
            .source = "register",
            .reference = ""};
}

SigningFacts signing_facts()
{
    SigningFacts facts;
    facts.saving = {
        .patient_known = true, .practitioner_known = true, .state = std::nullopt, .row_version = std::nullopt};
    facts.now = moment("2026-06-03T11:00:00+02:00");
    facts.zone = paris_zone;
    facts.patient_born = day("1980-01-31");
    facts.history = {.id = HistoryId(1),
                     .key = "H-000001",
                     .history = {},
                     .taken_at = moment("2026-05-01T10:00:00+02:00"),
                     .taken_by = "Dr Ada"};
    facts.practitioner_name = "Dr Ada";
    facts.certifications = {{.id = CertificationId(1),
                             .key = "C-000001",
                             .type = CertificationType::certificate,
                             .issuer = "University",
                             .number = "1",
                             .issued = day("2020-01-01"),
                             .expires = day("2026-06-03"),
                             .covers = {Technique::mesotherapy_scalp},
                             .verifications = {confirmed_on("2020-01-02")}},
                            {.id = CertificationId(2),
                             .key = "C-000002",
                             .type = CertificationType::licence,
                             .issuer = "Order",
                             .number = "2",
                             .issued = day("2010-01-01"),
                             .expires = std::nullopt,
                             .covers = {},
                             .verifications = {confirmed_on("2010-01-02")}},
                            {.id = CertificationId(3),
                             .key = "C-000003",
                             .type = CertificationType::insurance,
                             .issuer = "Insurer",
                             .number = "3",
                             .issued = day("2026-01-01"),
                             .expires = day("2026-12-31"),
                             .covers = {}}};
    facts.version.emplace(hair_version());
    facts.lots = {{procaine_lot, {"PR-1", procaine_id, day("2026-06-03")}},
                  {biotin_lot, {"BI-1", biotin_id, std::nullopt}}};
    SessionDraft asked;
    asked.patient = PatientId(1);
    asked.started = moment("2026-01-15T10:00:00+01:00");
    asked.version = facts.version->composition.version;
    asked.indication = Indication::hair_restoration;
    facts.consents = {clinic::testing::agreed_to(asked, facts.version)};
    return facts;
}

std::vector<SessionRule> broken(const SessionDraft& draft, const SigningFacts& facts = signing_facts())
{
    return rules_of(check(draft, facts));
}

using Rules = std::vector<SessionRule>;

} // namespace

TEST_CASE("a session with everything in order breaks no rule and is accepted", "[session]")
{
    CHECK(broken(good_session()).empty());
    CHECK(SignedSession::accept(good_session(), signing_facts()));
}

TEST_CASE("an empty session names everything that is missing at once, in the order of the form", "[session]")
{
    auto facts = signing_facts();
    facts.version.reset();
    CHECK(broken(SessionDraft{}, facts) == Rules{patient_missing, practitioner_missing, started_missing, ended_missing,
                                                 region_missing, indication_missing, version_missing, volume_missing,
                                                 question_not_asked, question_not_asked, question_not_asked,
                                                 question_not_asked, question_not_asked, question_not_asked,
                                                 question_not_asked, question_not_asked, question_not_asked});
}

TEST_CASE("a session may be put down unfinished, but not without patient, practitioner and start", "[session]")
{
    const SavingFacts facts{.patient_known = true, .practitioner_known = true, .state = {}, .row_version = {}};
    SessionDraft draft;
    CHECK(rules_of(check(draft, facts)) == Rules{patient_missing, practitioner_missing, started_missing});

    draft.patient = PatientId(1);
    draft.practitioner = PractitionerId(1);
    draft.started = moment("2026-06-03T10:00:00Z");
    CHECK(OpenSession::accept(draft, facts));
}

TEST_CASE("a signed session is never changed, and neither is one that somebody else changed meanwhile", "[session]")
{
    SavingFacts facts{
        .patient_known = true, .practitioner_known = true, .state = SessionState::signed_off, .row_version = 0};
    CHECK(rules_of(check(good_session(), facts)) == Rules{already_signed});
    facts.state = SessionState::open;
    facts.row_version = 3;
    CHECK(rules_of(check(good_session(), facts)) == Rules{changed_meanwhile});
}

TEST_CASE("a session lies between the patient's birth and now, and ends after it starts", "[session]")
{
    auto draft = good_session();
    SECTION("not in the future")
    {
        auto facts = signing_facts();
        facts.now = moment("2026-06-03T09:59:00+02:00");
        CHECK(broken(draft, facts) == Rules{started_in_future, ended_too_late});
    }
    SECTION("not before the patient was born")
    {
        auto facts = signing_facts();
        facts.patient_born = day("2026-06-04");
        CHECK(broken(draft, facts) == Rules{started_before_birth});
    }
    SECTION("not ending before it starts")
    {
        draft.ended = *draft.started;
        CHECK(broken(draft) == Rules{ended_before_started});
    }
    SECTION("not longer than eight hours")
    {
        auto facts = signing_facts();
        facts.now = moment("2026-06-04T11:00:00+02:00");
        draft.ended = *draft.started + 8h;
        CHECK(broken(draft, facts).empty());
        draft.ended = *draft.started + 8h + 1min;
        CHECK(broken(draft, facts) == Rules{ended_too_late});
    }
}

TEST_CASE("the certification must cover the technique through the day of the session", "[session]")
{
    auto facts = signing_facts();
    SECTION("it counts through its last day")
    {
        CHECK(broken(good_session(), facts).empty());
    }
    SECTION("not on the day after")
    {
        facts.certifications[0].expires = day("2026-06-02");
        CHECK(broken(good_session(), facts) == Rules{not_certified});
    }
    SECTION("not before it was issued")
    {
        facts.certifications[0].issued = day("2026-06-04");
        CHECK(broken(good_session(), facts) == Rules{not_certified});
    }
    SECTION("not for another technique")
    {
        facts.certifications[0].covers = {Technique::mesotherapy_face, Technique::mesotherapy_body};
        CHECK(broken(good_session(), facts) == Rules{not_certified});
    }
    SECTION("own blood asks for its own technique")
    {
        facts.version->prp = {biotin_id};
        facts.saving.prp = own_plasma();
        CHECK(broken(with_plasma(), facts) == Rules{not_certified});
        facts.certifications[0].covers = {Technique::prp};
        CHECK(broken(with_plasma(), facts).empty());
    }
}

TEST_CASE("the day of a session is the clinic's local day", "[session]")
{
    auto draft = good_session();
    auto facts = signing_facts();
    draft.started = moment("2026-06-03T22:15:00Z"); // 00:15 on 4 June in Paris
    draft.ended = moment("2026-06-03T22:45:00Z");
    facts.now = moment("2026-06-04T08:00:00Z");
    CHECK(broken(draft, facts) == Rules{not_certified, lot_expired});
}

TEST_CASE("only a version in force at that moment may be injected", "[session]")
{
    auto facts = signing_facts();
    SECTION("a draft was never in force")
    {
        facts.version->in_force_from.reset();
        CHECK(broken(good_session(), facts) == Rules{version_not_in_force});
    }
    SECTION("a superseded version may be logged for the time when it was in force")
    {
        facts.version->in_force_until = moment("2026-06-03T08:00:01Z");
        CHECK(broken(good_session(), facts).empty());
        facts.version->in_force_until = moment("2026-06-03T08:00:00Z");
        CHECK(broken(good_session(), facts) == Rules{version_not_in_force});
    }
    SECTION("another indication warns and does not stop")
    {
        facts.version->indications = {Indication::hydration};
        CHECK(broken(good_session(), facts) == Rules{version_not_for_indication});
        CHECK(SignedSession::accept(good_session(), facts));
    }
}

TEST_CASE("a version on hold is refused with its reason", "[session]")
{
    auto facts = signing_facts();
    facts.version->hold = HoldOnFile{"three reactions in a week", facts.now, "Dr Ada"};
    const auto refused = check(good_session(), facts);
    REQUIRE(rules_of(refused) == Rules{version_held});
    CHECK(std::get<std::string>(refused.front().mentions.back().value) == "three reactions in a week");
}

TEST_CASE("every ingredient has one lot of its own that is in date", "[session]")
{
    auto draft = good_session();
    auto facts = signing_facts();
    SECTION("none is left out")
    {
        draft.lots.erase(biotin_id);
        CHECK(broken(draft) == Rules{lot_missing});
        CHECK(check(draft, facts).front().line == "Biotin");
    }
    SECTION("a lot of another ingredient is refused")
    {
        draft.lots.at(biotin_id) = procaine_lot;
        CHECK(broken(draft) == Rules{lot_of_other_ingredient});
    }
    SECTION("a lot that nothing asks for is refused")
    {
        draft.lots.emplace(IngredientId(3), biotin_lot);
        CHECK(broken(draft) == Rules{lot_unexpected});
    }
    SECTION("a lot on hold is refused with its reason, in date or not")
    {
        facts.lots.at(procaine_lot).hold = HoldOnFile{"particles in the glass", facts.now, "Dr Ada"};
        CHECK(broken(draft, facts) == Rules{lot_held});
    }
    SECTION("of a counted lot there must be as much as was used, and it is said how much")
    {
        facts.lots.at(procaine_lot).on_hand = Decimal(2);
        CHECK(broken(draft, facts) == Rules{lot_amount_missing});
        CHECK_FALSE(stops(check(draft, facts)));
        draft.used[procaine_id] = Decimal(2);
        CHECK(broken(draft, facts).empty());
        draft.used[procaine_id] = Decimal(3);
        CHECK(broken(draft, facts) == Rules{lot_not_enough});
        draft.used[procaine_id] = Decimal(0);
        CHECK(broken(draft, facts) == Rules{lot_amount_unreadable});
        facts.lots.at(procaine_lot).on_hand = Decimal(0);
        draft.used.clear();
        CHECK(broken(draft, facts) == Rules{lot_used_up});
        facts.lots.at(procaine_lot).on_hand.reset();
        draft.used[procaine_id] = Decimal(1);
        CHECK(broken(draft, facts) == Rules{lot_not_counted});
    }
    SECTION("a lot may be used through its last day, and not on the next")
    {
        facts.lots.at(procaine_lot).expires = day("2026-06-02");
        CHECK(broken(draft, facts) == Rules{lot_expired});
    }
}

TEST_CASE("a volume is more than nothing and at most 100 mL", "[session]")
{
    const auto [microlitres, allowed] =
        GENERATE(table<std::int64_t, bool>({{0, false}, {1, true}, {100'000, true}, {100'001, false}, {-5, false}}));
    CAPTURE(microlitres);
    auto draft = good_session();
    draft.volume = Volume{microlitres};
    CHECK(broken(draft).empty() == allowed);
}

namespace {

InjectionPoint point_at(Place place)
{
    return {.side = Side::top,
            .place = place,
            .how = {.volume = Volume{1250},
                    .depth = Decimal(4),
                    .technique = InjectionTechnique::papule,
                    .needle = "30G x 4 mm"}};
}

} // namespace

TEST_CASE("points lie on the drawings of the region and tell how each was injected", "[session]")
{
    auto draft = good_session();
    draft.points = {point_at({0, 0}), point_at({10'000, 10'000})};
    CHECK(check(draft, signing_facts()).empty());

    draft.points[1].side = Side::front; // a scalp has none
    CHECK(rules_of(check(draft, signing_facts())) == std::vector{SessionRule::point_off_drawing});
    draft.points[1] = point_at({10'001, 0});
    CHECK(rules_of(check(draft, SavingFacts{true, true, {}, {}})) == std::vector{SessionRule::point_off_drawing});

    draft.points[1] = point_at({1, 1});
    draft.points[1].how.needle.clear();
    CHECK(rules_of(check(draft, signing_facts())) == std::vector{SessionRule::point_incomplete});
    CHECK(check(draft, SavingFacts{true, true, {}, {}}).empty());

    draft.points[1] = point_at({1, 1});
    draft.points[1].how.depth = Decimal(0);
    CHECK(contains(check(draft, SavingFacts{true, true, {}, {}}), SessionRule::point_out_of_range));
    draft.points.assign(most_points + 1, point_at({1, 1}));
    CHECK(contains(check(draft, SavingFacts{true, true, {}, {}}), SessionRule::points_too_many));
}

TEST_CASE("a needle deeper than 4 mm, and points that do not hold what was injected, only warn", "[session]")
{
    auto draft = good_session();
    draft.points = {point_at({1, 1}), point_at({2, 2})};
    draft.points[0].how.depth = decimal_from_text("4.1");
    const auto deep = check(draft, signing_facts());
    CHECK(rules_of(deep) == std::vector{SessionRule::point_too_deep});
    CHECK_FALSE(stops(deep));

    draft.points.pop_back();
    draft.points[0].how.depth = Decimal(4);
    const auto differing = check(draft, signing_facts());
    CHECK(rules_of(differing) == std::vector{SessionRule::points_differ_from_volume});
    CHECK_FALSE(stops(differing));
}

TEST_CASE("more than the version foresees in a session only warns", "[session]")
{
    auto facts = signing_facts();
    facts.version->most_volume = Volume{2500};
    CHECK(check(good_session(), facts).empty());
    facts.version->most_volume = Volume{2499};
    const auto beyond = check(good_session(), facts);
    CHECK(rules_of(beyond) == std::vector{SessionRule::volume_beyond_formula});
    CHECK_FALSE(stops(beyond));
}

TEST_CASE("drawing from a vial that is not on file is refused", "[session]")
{
    auto draft = good_session();
    draft.drawn = {{VialId(9), Volume{100}}};
    CHECK(rules_of(check(draft, signing_facts())) == std::vector{SessionRule::vial_missing});
}

TEST_CASE("a question that was not asked blocks, and an answer with something to tell needs its note", "[session]")
{
    auto draft = good_session();
    SECTION("not asked")
    {
        draft.screening.answers.erase(Question::any_medicine);
        CHECK(broken(draft) == Rules{question_not_asked});
    }
    SECTION("a medicine is named")
    {
        draft.screening.answers[Question::any_medicine] = {AnswerValue::yes, " "};
        CHECK(broken(draft) == Rules{answer_needs_note});
        draft.screening.answers[Question::any_medicine].note = "thyroxine";
        CHECK(broken(draft).empty());
    }
    SECTION("tight clothes are asked about for the body alone")
    {
        draft.region = Region::arms;
        CHECK(broken(draft) == Rules{not_certified, question_not_asked});
    }
}

TEST_CASE("no man is asked about a pregnancy, everybody else is", "[session]")
{
    auto draft = good_session();
    draft.screening.answers.erase(Question::pregnancy);
    auto facts = signing_facts();
    for (const Sex sex : {Sex::female, Sex::other, Sex::unknown}) {
        facts.patient_sex = sex;
        CHECK(rules_of(check(draft, facts)) == Rules{question_not_asked});
    }
    facts.patient_sex = Sex::male;
    CHECK(check(draft, facts).empty());
}

TEST_CASE("a pregnancy or an infection blocks until overridden with a reason", "[session]")
{
    auto draft = good_session();
    const auto question = GENERATE(Question::pregnancy, Question::infection);
    draft.screening.answers[question] = {AnswerValue::yes, "sixth week"};
    const auto refused = check(draft, signing_facts());
    REQUIRE(rules_of(refused) == Rules{contraindication_stands});
    CHECK(stops(refused));
    CHECK(refused.front().line == code_of(question));
    draft.contraindication_override = "too short";
    CHECK(broken(draft) == Rules{override_reason_too_short});
    draft.contraindication_override = "Discussed with her obstetrician.";
    CHECK(broken(draft).empty());
}

TEST_CASE("somebody younger than 18 is not treated, and is from the birthday on", "[session]")
{
    auto facts = signing_facts();
    facts.patient_born = day("2008-06-04");
    CHECK(rules_of(check(good_session(), facts)) == Rules{contraindication_stands});
    facts.patient_born = day("2008-06-03");
    CHECK(check(good_session(), facts).empty());
}

TEST_CASE("what the history tells blocks or warns, by the formula that is chosen", "[session]")
{
    auto facts = signing_facts();
    facts.history->history.answers = {{Contraindication::keloid, {Answered::yes, {}, {}}}};
    const auto warned = check(good_session(), facts);
    CHECK(rules_of(warned) == Rules{contraindication_warns});
    CHECK_FALSE(stops(warned));
    CHECK(warned.front().line == "KELOID");
    facts.history->history.answers = {{Contraindication::cardiac_arrhythmia, {Answered::yes, {}, {}}}};
    CHECK(rules_of(check(good_session(), facts)) == Rules{contraindication_warns});
    facts.version->composition.ingredients.at(biotin_id) = {AllergenGroup::xanthine};
    CHECK(rules_of(check(good_session(), facts)) == Rules{contraindication_stands});
}

TEST_CASE("a contraindication weighs in a session as the clinic weighs it", "[session][clinic_weight]")
{
    auto facts = signing_facts();
    facts.history->history.answers = {{Contraindication::keloid, {Answered::yes, {}, {}}}};
    for (auto& rule : facts.contraindications)
        if (rule.code == "KELOID")
            rule.weight = ContraindicationWeight::absolute;
    auto draft = good_session();
    const auto refused = check(draft, facts);
    CHECK(rules_of(refused) == Rules{contraindication_stands});
    CHECK(stops(refused));
    draft.contraindication_override = "Treated far from the scar.";
    CHECK(check(draft, facts).empty());
    for (auto& rule : facts.contraindications)
        rule.weight = ContraindicationWeight::none;
    CHECK(check(good_session(), facts).empty());
}

TEST_CASE("what blocks for good names no day to wait for, whatever day the history holds", "[session][clinic_weight]")
{
    auto facts = signing_facts();
    facts.history->history.answers = {{Contraindication::recent_procedure, {Answered::yes, {}, day("2026-01-01")}}};
    CHECK(check(good_session(), facts).empty()); // it has passed
    for (auto& rule : facts.contraindications)
        if (rule.code == "RECENT_PROCEDURE")
            rule.weight = ContraindicationWeight::absolute;
    const auto refused = check(good_session(), facts);
    REQUIRE(rules_of(refused) == Rules{contraindication_stands});
    for (const auto& mention : refused.front().mentions)
        CHECK(mention.name != "until");
}

TEST_CASE("a missing or an old history warns and does not stop", "[session]")
{
    auto facts = signing_facts();
    facts.history.reset();
    CHECK(rules_of(check(good_session(), facts)) == Rules{history_not_taken});
    CHECK_FALSE(stops(check(good_session(), facts)));
    facts = signing_facts();
    facts.history->taken_at = moment("2025-12-02T23:30:00+01:00");
    CHECK(rules_of(check(good_session(), facts)) == Rules{history_not_current});
    facts.history->taken_at = moment("2025-12-03T00:30:00+01:00");
    CHECK(check(good_session(), facts).empty());
}

TEST_CASE("“no” where the record says otherwise is shown, with what is on file", "[session]")
{
    auto facts = signing_facts();
    facts.listed_allergies = {{.substance = "nickel"}, {.substance = "fish"}};
    facts.history->history.medicines = {{"warfarin", ""}};
    facts.reactions = {{.reaction = ReactionId(4),
                        .key = "R-000004",
                        .onset = day("2026-01-05"),
                        .causality = Causality::unlikely,
                        .refuted = false,
                        .injected = {VersionId(9), FormulaId(9), {}},
                        .suspected = {}}};
    auto draft = good_session();
    const auto found = check(draft, facts);
    REQUIRE(rules_of(found) == Rules{answer_contradicts_record, answer_contradicts_record, answer_contradicts_record});
    CHECK_FALSE(stops(found));
    CHECK(found[0].line == "allergies");
    CHECK(std::get<std::string>(found[0].mentions.back().value) == "nickel, fish");
    CHECK(found[1].line == "earlier_reaction");
    CHECK(std::get<std::string>(found[1].mentions.back().value) == "R-000004");
    CHECK(found[2].line == "any_medicine");
    CHECK(std::get<std::string>(found[2].mentions.back().value) == "warfarin");
    for (const auto question : {Question::allergies, Question::earlier_reaction, Question::any_medicine})
        draft.screening.answers[question] = {AnswerValue::yes, "as on file"};
    CHECK(check(draft, facts).empty());
}

TEST_CASE("aspirin must be 48 elapsed hours ago, whatever the clock on the wall shows (domain.md 1.3)", "[session]")
{
    struct Case {
        const char* day;
        std::optional<std::chrono::minutes> time;
        const char* session;
        bool passes;
    };
    const auto each = GENERATE(values<Case>({
        {"2026-03-28", 9h, "2026-03-30T09:30:00+02:00", false}, // the clock jumped: 47.5 hours
        {"2026-06-01", 10h, "2026-06-03T10:00:00+02:00", true}, // exactly 48
        {"2026-06-01", 10h + 1min, "2026-06-03T10:00:00+02:00", false},
        {"2026-06-01", std::nullopt, "2026-06-03T23:59:58+02:00", false}, // unknown time: the last second of the day
        {"2026-06-01", std::nullopt, "2026-06-03T23:59:59+02:00", true},
    }));
    CAPTURE(each.day, each.session);
    auto draft = good_session();
    auto facts = signing_facts();
    draft.started = moment(each.session);
    draft.ended = *draft.started + 1s;
    facts.now = *draft.ended;
    facts.certifications[0].expires.reset();
    draft.screening.answers[Question::aspirin] = {AnswerValue::yes, {}};
    draft.screening.last_aspirin = AspirinIntake{day(each.day), each.time};

    CHECK(broken(draft, facts) == (each.passes ? Rules{} : Rules{aspirin_too_recent}));
}

TEST_CASE("the sentence about aspirin names the hours that really passed, rounded down", "[session]")
{
    auto draft = good_session();
    auto facts = signing_facts();
    draft.started = moment("2026-03-30T09:30:00+02:00");
    draft.ended = moment("2026-03-30T10:00:00+02:00");
    draft.screening.answers[Question::aspirin] = {AnswerValue::yes, {}};
    draft.screening.last_aspirin = AspirinIntake{day("2026-03-28"), 9h};
    const auto violations = check(draft, facts);
    REQUIRE(rules_of(violations) == Rules{aspirin_too_recent});
    CHECK(std::get<Decimal>(violations[0].mentions[0].value) == decimal_from_text("47.5"));
}

TEST_CASE("aspirin that was taken needs its day, not after the session, and may be overridden with a reason",
          "[session]")
{
    auto draft = good_session();
    draft.screening.answers[Question::aspirin] = {AnswerValue::yes, {}};
    CHECK(broken(draft) == Rules{last_aspirin_missing});

    draft.screening.last_aspirin = AspirinIntake{day("2026-06-04"), std::nullopt};
    CHECK(broken(draft) == Rules{last_aspirin_after_session, aspirin_too_recent});

    draft.screening.last_aspirin = AspirinIntake{day("2026-06-03"), std::nullopt};
    CHECK(broken(draft) == Rules{aspirin_too_recent});
    draft.aspirin_override = "low dose";
    CHECK(broken(draft) == Rules{override_reason_too_short});
    draft.aspirin_override = "prescribed after a stroke, prescriber agreed";
    CHECK(broken(draft).empty());
}

TEST_CASE("a listed allergy to a group of the formula blocks until overridden with a reason", "[session]")
{
    auto facts = signing_facts();
    facts.patient_allergies = {AllergenGroup::fish};
    CHECK(broken(good_session(), facts).empty());
    facts.patient_allergies.insert(AllergenGroup::ester_anaesthetic_paba);
    CHECK(broken(good_session(), facts) == Rules{allergic_to_ingredient});
    auto draft = good_session();
    draft.allergy_override = "tested negative by an allergist";
    CHECK(broken(draft, facts).empty());
}

TEST_CASE("a standing reaction to the version blocks the signature, with its day, until overridden", "[session]")
{
    auto facts = signing_facts();
    facts.reactions = {{.reaction = ReactionId(5),
                        .key = "R-000005",
                        .onset = day("2026-05-12"),
                        .causality = Causality::not_assessed,
                        .refuted = false,
                        .injected = facts.version->composition,
                        .suspected = {procaine_id}}};
    auto draft = good_session();
    draft.screening.answers[Question::earlier_reaction] = {AnswerValue::yes, "hives"};
    const auto violations = check(draft, facts);
    CHECK(rules_of(violations) == Rules{standing_objection, shared_allergen_group});
    CHECK(violations[0].line == "R-000005");
    CHECK_FALSE(SignedSession::accept(draft, facts));

    draft.objection_override = "too short";
    CHECK(broken(draft, facts) == Rules{shared_allergen_group, override_reason_too_short});
    draft.objection_override = "patient insists, skin test negative";
    CHECK(SignedSession::accept(draft, facts));
}

TEST_CASE("an addendum needs a signed session and words", "[session]")
{
    CHECK(check(AddendumDraft{SessionId(1), "seen again, fine"}, AddendumFacts{true}).empty());
    CHECK(contains(check(AddendumDraft{SessionId(1), "x"}, AddendumFacts{false}), AddendumRule::session_not_signed));
    CHECK(contains(check(AddendumDraft{SessionId(1), "  "}, AddendumFacts{true}), AddendumRule::text_missing));
}

namespace {

/// Without its procaine, for a reason.
SessionDraft without_procaine()
{
    auto draft = good_session();
    draft.deviations = {{procaine_id, Deviation{}}};
    draft.deviation_reason = "Numb for hours last time";
    draft.lots.erase(procaine_id);
    return draft;
}

SessionDraft with_biotin(const char* strength, ConcentrationUnit unit = ConcentrationUnit::percent_w_v)
{
    auto draft = good_session();
    draft.deviations = {{biotin_id, Deviation{Concentration{decimal_from_text(strength).value(), unit}}}};
    draft.deviation_reason = "Half as much for a small scalp";
    return draft;
}

SigningFacts facts_with_strengths()
{
    auto facts = signing_facts();
    facts.version->strengths = {{procaine_id, {Decimal(2)}}, {biotin_id, {Decimal(1)}}};
    return facts;
}

} // namespace

TEST_CASE("what is left out needs no lot, is no allergen, and nothing objects to it", "[session][deviation]")
{
    auto facts = facts_with_strengths();
    CHECK(broken(without_procaine(), facts).empty());
    facts.patient_allergies = {AllergenGroup::ester_anaesthetic_paba};
    CHECK(broken(good_session(), facts) == Rules{allergic_to_ingredient});
    CHECK(broken(without_procaine(), facts).empty());
    facts.patient_allergies.clear();
    facts.version->prp = {procaine_id};
    CHECK(broken(good_session(), facts) ==
          Rules{not_certified, lot_unexpected, prp_missing, prp_amount_missing, prp_identity_incomplete});
    CHECK(broken(without_procaine(), facts).empty());
    facts.version->prp.clear();
    facts.reactions = {{.reaction = ReactionId(1),
                        .key = "R-000001",
                        .onset = day("2026-05-12"),
                        .causality = Causality::probable,
                        .refuted = false,
                        .injected = facts.version->composition,
                        .suspected = {procaine_id}}};
    const auto told = [](SessionDraft draft) {
        draft.screening.answers[Question::earlier_reaction] = {AnswerValue::yes, "hives"};
        return draft;
    };
    CHECK(broken(told(good_session()), facts) == Rules{standing_objection, shared_allergen_group});
    CHECK(broken(told(without_procaine()), facts).empty());
    facts.reactions.front().suspected = {biotin_id};
    CHECK(broken(told(without_procaine()), facts) == Rules{standing_objection});
    auto contradicting = without_procaine();
    contradicting.lots.emplace(procaine_id, procaine_lot);
    facts.reactions.clear();
    CHECK(broken(contradicting, facts) == Rules{lot_unexpected});
}

TEST_CASE("another strength is more than nothing, at most everything, and not the one that is written",
          "[session][deviation]")
{
    const auto facts = facts_with_strengths();
    CHECK(broken(with_biotin("0.5"), facts).empty());
    CHECK(broken(with_biotin("1"), facts) == Rules{deviation_unchanged});
    CHECK(broken(with_biotin("10", ConcentrationUnit::mg_per_ml), facts) == Rules{deviation_unchanged});
    CHECK(broken(with_biotin("0"), facts) == Rules{deviation_out_of_range});
    CHECK(broken(with_biotin("-1"), facts) == Rules{deviation_out_of_range});
    CHECK(broken(with_biotin("100.1"), facts) == Rules{deviation_out_of_range, deviation_stronger});
    CHECK(broken(with_biotin("98"), facts) == Rules{deviation_stronger}); // beside 2 % of procaine
    CHECK(broken(with_biotin("98.1"), facts) == Rules{deviation_stronger, mixture_over_100_percent});
    CHECK(broken(with_biotin("5", ConcentrationUnit::mmol_per_l), facts) == Rules{deviation_other_unit});
}

TEST_CASE("whatever is mixed otherwise needs a reason, something that is left, and ingredients of the version",
          "[session][deviation]")
{
    const auto facts = facts_with_strengths();
    auto draft = without_procaine();
    draft.deviation_reason = "small";
    CHECK(broken(draft, facts) == Rules{deviation_reason_too_short});
    draft = without_procaine();
    draft.deviations.emplace(biotin_id, Deviation{});
    draft.lots.clear();
    CHECK(broken(draft, facts) == Rules{nothing_mixed});
    draft = without_procaine();
    draft.deviations.emplace(IngredientId(77), Deviation{});
    CHECK(broken(draft, facts) == Rules{deviation_unexpected});
}

TEST_CASE("what comes from the clinic's own mixture cannot have been mixed otherwise", "[session][deviation]")
{
    auto facts = facts_with_strengths();
    const VialId vial(31);
    VialOnFile mixture;
    mixture.key = "V-000001";
    mixture.version = VersionId(1);
    mixture.lots = {{procaine_id, procaine_lot}, {biotin_id, biotin_lot}};
    mixture.opened = moment("2026-06-03T09:00:00+02:00");
    mixture.discard_after = moment("2026-06-03T18:00:00+02:00");
    mixture.left = Volume{10'000};
    facts.vials = {{vial, mixture}};
    auto draft = with_biotin("0.5");
    draft.drawn = {{vial, Volume{2'500}}};
    CHECK(broken(draft, facts) == Rules{deviation_of_mixture});
}

namespace {

SigningFacts facts_with_plasma()
{
    auto facts = signing_facts();
    facts.version->prp = {biotin_id};
    facts.certifications[0].covers = {Technique::prp};
    facts.saving.prp = own_plasma();
    return facts;
}

} // namespace

TEST_CASE("own plasma needs no lot but a preparation, its amount, and a patient recognised by two things",
          "[session][prp]")
{
    const auto facts = facts_with_plasma();
    CHECK(broken(with_plasma(), facts).empty());
    auto draft = with_plasma();
    draft.prp = {};
    CHECK(broken(draft, facts) == Rules{prp_missing, prp_amount_missing, prp_identity_incomplete});
    draft = with_plasma();
    draft.prp.identity = {Identifier::full_name};
    CHECK(broken(draft, facts) == Rules{prp_identity_incomplete});
    draft = with_plasma();
    draft.prp.amount = Volume{0};
    CHECK(broken(draft, facts) == Rules{prp_amount_not_positive});
    draft.prp.amount = Volume{2'001};
    CHECK(broken(draft, facts) == Rules{prp_not_enough});
    draft = with_plasma();
    draft.lots.emplace(biotin_id, biotin_lot);
    CHECK(broken(draft, facts) == Rules{lot_unexpected});
}

TEST_CASE("more plasma than was injected in all is remarked, and an invalid preparation refused", "[session][prp]")
{
    auto facts = facts_with_plasma();
    auto draft = with_plasma();
    draft.volume = Volume{1'999};
    CHECK(broken(draft, facts) == Rules{prp_more_than_volume});
    CHECK_FALSE(stops(check(draft, facts)));
    facts.saving.prp->invalid = PrpInvalid{.at = {}, .by = "Mary", .reason = "Another patient's"};
    CHECK(broken(with_plasma(), facts) == Rules{prp_invalid});
}

TEST_CASE("another patient's blood is refused, even while the session is only put down", "[session][prp]")
{
    auto saving = facts_with_plasma().saving;
    CHECK(check(with_plasma(), saving).empty());
    saving.prp->prp.patient = PatientId(2);
    CHECK(rules_of(check(with_plasma(), saving)) == Rules{prp_of_other_patient});
    auto draft = with_plasma();
    draft.prp.amount = Volume{0};
    CHECK(rules_of(check(draft, facts_with_plasma().saving)) == Rules{prp_amount_not_positive});
}

TEST_CASE("another patient's blood is refused, and no reason lifts that", "[session][prp]")
{
    auto facts = facts_with_plasma();
    facts.saving.prp->prp.patient = PatientId(2);
    auto draft = with_plasma();
    draft.objection_override = draft.allergy_override = draft.contraindication_override =
        "There was no other plasma at hand";
    CHECK(broken(draft, facts) == Rules{prp_of_other_patient});
    CHECK(stops(check(draft, facts)));
}

TEST_CASE("from the draw to the end of the session an hour is usual, a day the most, and never less than nothing",
          "[session][prp]")
{
    auto facts = facts_with_plasma();
    const auto drawn = [&facts](const char* at) {
        facts.saving.prp->prp.drawn = moment(at);
        return broken(with_plasma(), facts);
    };
    CHECK(drawn("2026-06-03T09:30:00+02:00").empty());
    CHECK(drawn("2026-06-03T09:29:59+02:00") == Rules{prp_waited_long});
    CHECK(drawn("2026-06-02T10:30:00+02:00") == Rules{prp_waited_long});
    CHECK_FALSE(stops(check(with_plasma(), facts)));
    CHECK(drawn("2026-06-02T10:29:59+02:00") == Rules{prp_too_old});
    CHECK(drawn("2026-06-03T10:30:00+02:00").empty());
    CHECK(drawn("2026-06-03T10:30:01+02:00") == Rules{prp_after_session});
}

TEST_CASE("a version without blood takes no preparation, and blood that is left out neither", "[session][prp]")
{
    auto draft = good_session();
    draft.prp = with_plasma().prp;
    auto facts = signing_facts();
    facts.saving.prp = own_plasma();
    CHECK(broken(draft, facts) == Rules{prp_unexpected});
    draft = with_plasma();
    draft.deviations = {{biotin_id, Deviation{}}};
    draft.deviation_reason = "Refuses that blood is drawn";
    facts = facts_with_plasma();
    facts.certifications[0].covers = {Technique::mesotherapy_scalp};
    CHECK(broken(draft, facts) == Rules{prp_unexpected});
    draft.prp = {};
    CHECK(broken(draft, facts).empty());
}

} // namespace session_rules
