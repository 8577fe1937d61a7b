#include "domain/clinic/limits.h"
#include "domain/staff/certification.h"
#include "records/requests.h"
#include "records/trail.h"
#include "reports/paint_page.h"
#include "reports/papers/audit.h"
#include "reports/papers/dossier.h"
#include "reports/papers/handout.h"
#include "reports/pdf.h"
#include "services/care/after_session.h"
#include "services/care/courses.h"
#include "services/care/photos.h"
#include "services/care/sessions.h"
#include "services/formulas/formulas.h"
#include "services/patients/patients.h"
#include "services/requests/requests.h"
#include "services/safety/reactions.h"
#include "services/sample/sample_picture.h"
#include "services/staff/add_staff.h"
#include "services/worklist.h"
#include "support/clinic_fixture.h"
#include "support/dates.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono_literals;

namespace {

/// The clinic of the fixture from the day on which Eleni Papadopoulou is treated for the first time.
class Story {
public:
    template <typename Value, typename Rule>
    static Value done(const Outcome<Value, Violations<Rule>>& outcome)
    {
        if (!outcome)
            for (const auto& each : outcome.reasons())
                UNSCOPED_INFO("refused: " << code_of(each.rule));
        REQUIRE(outcome);
        return *outcome;
    }

    template <typename Value, typename Rule>
    static std::vector<Rule> refused(const Outcome<Value, Violations<Rule>>& outcome)
    {
        REQUIRE_FALSE(outcome);
        std::vector<Rule> rules;
        for (const auto& each : outcome.reasons())
            rules.push_back(each.rule);
        return rules;
    }

    [[nodiscard]] std::vector<std::string> found(const std::string& typed) const
    {
        std::vector<std::string> keys;
        for (const auto& row : clinic.records.patients().patients({.text = typed, .sorted_by = {}}).rows)
            keys.push_back(row.key);
        return keys;
    }

    /// "F-000001" and so on, of the check-ins that Today shows, each with whether it is late.
    [[nodiscard]] std::vector<std::pair<std::string, bool>> check_ins_today() const
    {
        std::vector<std::pair<std::string, bool>> shown;
        for (const auto& item : worklist(clinic.records, clinic.actor))
            if (item.kind == WorkKind::check_in)
                shown.emplace_back(item.key, item.late_at(clinic.clock.now()));
        return shown;
    }

    [[nodiscard]] std::string text_of(const papers::Document& paper) const
    {
        const auto pdf = folder.path() / "paper.pdf";
        const auto text = folder.path() / "paper.txt";
        papers::write_pdf(paper, pdf);
        const auto command = "pdftotext -layout '" + pdf.string() + "' '" + text.string() + '\'';
        REQUIRE(std::system(command.c_str()) == 0);
        std::ifstream stream(text);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    [[nodiscard]] bool verifies() const
    {
        const auto verdict = clinic.records.trail().verify([](int) { return true; });
        return verdict.entries > 0 && !verdict.first_broken;
    }

    ClinicFixture clinic;
    ScratchFolder folder;
};

bool says(const std::string& text, const std::string& word)
{
    return text.find(word) != std::string::npos;
}

} // namespace

TEST_CASE("a patient is treated, cared for, reacts, gets another formula next time and asks for everything", "[story]")
{
    Story story;
    auto& clinic = story.clinic;
    auto& records = clinic.records;

    // 1. Found in one box: no accents, any order, the birth date, the number. Allergies were asked for.
    const auto eleni = records.patients().patient(clinic.eleni).value();
    for (const auto* typed : {"παπαδοπουλου", "ελενη ΠΑΠ", "03/05/1985", "P-000001"})
        CHECK(story.found(typed) == std::vector{eleni.key});
    CHECK(eleni.patient.allergy_state == AllergyState::none);

    // 2. The practitioner is entitled to the last day of the licence and not on the day after.
    const auto may = [&](const char* on) {
        return entitled(records, clinic.practitioner, Technique::mesotherapy_face, day(on)).holds();
    };
    CHECK(may("2028-12-31"));
    CHECK_FALSE(may("2029-01-01"));

    // 3. A version in force is not rewritten: a change is a new version with its parent and its reason.
    VersionDraft milder;
    milder.formula = records.formulas().version(clinic.glow_1)->formula;
    milder.lines = {{clinic.hyaluronate, Concentration{Decimal(1), ConcentrationUnit::percent_w_v}}};
    CHECK(story.refused(amend_version(records, clinic.deed(), clinic.glow_1, milder)) ==
          std::vector{VersionRule::not_a_draft});
    CHECK_FALSE(story.refused(add_version(records, clinic.deed(), milder)).empty()); // neither parent nor reason

    // 4. A session that lacks something is refused whole; a complete one is frozen by its signature.
    auto draft = clinic.session_draft(clinic.eleni, clinic.glow_1);
    auto hasty = draft;
    hasty.screening.answers.erase(Question::history);
    hasty.lots.erase(clinic.vitamin_c);
    CHECK(story.refused(sign_session(records, clinic.deed(), hasty, std::nullopt)).size() == 2);
    CHECK(records.care().sessions_of(clinic.eleni).empty());
    const auto session = story.done(sign_session(records, clinic.deed(), draft, std::nullopt));
    CHECK(story.refused(save_session(records, clinic.deed(), draft, session.id)) ==
          std::vector{SessionRule::already_signed, SessionRule::changed_meanwhile});
    story.done(add_addendum(records, clinic.deed(), {session.id, "The patient telephoned: no swelling."}));

    // 5. Its aftercare was born with it, in elapsed hours, and is handed out in the patient's Greek on one page.
    const auto plan = records.care().aftercare_of(session.id);
    const auto pool =
        std::find_if(plan.begin(), plan.end(), [](const auto& row) { return row.line.code == "NO_POOL"; });
    REQUIRE(pool != plan.end());
    CHECK(pool->line.minimum_ends == *draft.ended + 72h);
    CHECK(story.refused(clear_aftercare(records, clinic.deed(), {pool->id, ""})) ==
          std::vector{ClearanceRule::early_reason_missing});
    const Words greek(MESOTRACE_LOCALE_DIR, Language::el);
    const auto handout = story.text_of(papers::handout(handout_of(records, clinic.actor, session.id), greek));
    CHECK(says(handout, "Παπαδοπούλου"));
    CHECK(std::count(handout.begin(), handout.end(), '\f') == 1);

    // 6. The first check-in appears on Today when it is due, is late after 72 hours, and is closed with its answers.
    CHECK(story.check_ins_today().empty());
    clinic.clock.moment = *draft.ended + 48h;
    const auto check_ins = records.care().check_ins_of(session.id);
    REQUIRE(check_ins.size() == 4);
    using Shown = std::vector<std::pair<std::string, bool>>;
    CHECK(story.check_ins_today() == Shown{{check_ins[0].key, false}});
    clinic.clock.moment = *draft.ended + 72h;
    CHECK(story.check_ins_today() == Shown{{check_ins[0].key, true}});
    CheckInDraft told{.check_in = check_ins[0].id,
                      .asked = true,
                      .at = clinic.clock.moment,
                      .reaction = true,
                      .adherence = {},
                      .note = {}};
    for (const auto& row : plan)
        told.adherence[row.line.code] = Adherence::followed;
    told.adherence["NO_POOL"] = Adherence::not_followed;
    story.done(close_check_in(records, clinic.deed(), told));
    CHECK(story.check_ins_today().empty());

    // 7. The reaction is on file with what is suspected.
    const ReactionDraft rash{.session = session.id,
                             .onset = day("2026-11-23"),
                             .signs = {{"URTICARIA", 2}},
                             .seriousness = {},
                             .outcome = ReactionOutcome::recovering,
                             .suspected = {clinic.vitamin_c},
                             .description = "Itching on the cheeks since the evening"};
    const auto reaction = story.done(report_reaction(records, clinic.deed(), rash));

    // 8. Next time the same formula is blocked, what could be used instead is named, and an override needs a reason.
    auto next = clinic.session_draft(clinic.eleni, clinic.glow_1);
    next.screening.answers[Question::earlier_reaction] = {AnswerValue::yes, reaction.key};
    next.started = clinic.clock.moment - 40min;
    next.ended = clinic.clock.moment - 10min;
    CHECK(story.refused(sign_session(records, clinic.deed(), next, std::nullopt)) ==
          std::vector{SessionRule::standing_objection});
    std::vector<std::string> instead;
    for (const auto& each : alternatives_for(records, next))
        instead.push_back(each.key);
    CHECK(instead == std::vector<std::string>{"FRESH-01@1", "GLOW-02@1"});
    next.objection_override = "no";
    CHECK(story.refused(sign_session(records, clinic.deed(), next, std::nullopt)) ==
          std::vector{SessionRule::override_reason_too_short});
    auto other = clinic.session_draft(clinic.eleni, clinic.glow_2);
    other.started = next.started;
    other.ended = next.ended;
    story.done(sign_session(records, clinic.deed(), other, std::nullopt));

    // 9. The audit: one of one followed up reacted to GLOW-01@1, nobody was asked yet about GLOW-02@1.
    const auto audit = audit_reactions(records, clinic.actor, {}, [] { return true; });
    REQUIRE(audit.size() == 2);
    CHECK(audit[0].counts.key == "GLOW-01@1");
    CHECK(audit[0].counts.reacted == 1);
    CHECK(*audit[0].rate == 1.0);
    CHECK(audit[0].interval->low == Approx(0.206549).margin(1e-6)); // Wilson 1 of 1: 1 / (1 + z²)
    CHECK(audit[0].interval->high == Approx(1.0));
    CHECK(audit[1].counts.not_yet_asked() == 1);
    CHECK_FALSE(audit[1].rate);
    const auto report = audit_report_of(records, clinic.actor, {}, [] { return true; });
    CHECK(says(story.text_of(papers::audit(report, Words())), "GLOW-01@1"));

    // 10. She asks for her papers: the clock of the law runs, the dossier says what was injected, and it ends.
    const auto request = story.done(register_request(records, clinic.deed(),
                                                     {.patient = clinic.eleni,
                                                      .received = day("2026-11-25"),
                                                      .channel = RequestChannel::letter,
                                                      .language = Language::el,
                                                      .note = {}}));
    CHECK(records.requests().request(request.id)->due.target == day("2026-12-25"));
    CHECK(records.requests().request(request.id)->due.legal_limit == day("2026-12-28"));
    const auto dossier = papers::dossier(dossier_of(records, clinic.actor, clinic.eleni, request.id), greek);
    const auto text = story.text_of(dossier);
    for (const auto* word :
         {"SODIUM HYALURONATE", "ASCORBIC ACID", "VC-1", "PANTHENOL", "Dr Anna Keller", "Ordre des médecins"}) {
        CAPTURE(word);
        CHECK(says(text, word));
    }
    const AnswerDraft answer{.request = request.id,
                             .identity_seen = "Passport, seen at the desk",
                             .handed_over = "In person",
                             .paper_digest = std::string(64, 'a')};
    story.done(answer_request(records, clinic.deed(), answer));
    CHECK(story.refused(answer_request(records, clinic.deed(), answer)) == std::vector{AnswerRule::answered_already});

    CHECK(records.safety().reaction(reaction.id).has_value());
    CHECK(story.verifies());
}

TEST_CASE("the handout is one page for every region and indication in every language", "[story]")
{
    ClinicFixture clinic;
    const auto session = clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    auto handed = handout_of(clinic.records, clinic.actor, session);
    auto& told = handed.sessions.front();
    for (const auto language : all_of<Language>()) {
        const Words words(MESOTRACE_LOCALE_DIR, language);
        for (const auto region : all_of<Region>())
            for (const auto indication : all_of<Indication>()) {
                told.session.session.region = region;
                told.aftercare.clear();
                for (auto& line : aftercare_plan(*told.session.session.ended, region, indication))
                    told.aftercare.push_back({AftercareItemId(1), line.code, session, line, line, {}, {}, {}});
                CAPTURE(code_of(language), code_of(region), code_of(indication));
                CHECK(papers::PaperPages(papers::handout(handed, words)).count() == 1);
            }
    }
}

TEST_CASE("reception sees, adds and hides no photograph, and a hidden one is shown to nobody")
{
    ClinicFixture clinic;
    clinic.agree_to_photos(clinic.eleni);
    auto& records = clinic.records;
    const auto picture = clean_picture(png_of({.view = PhotoView::front}));
    const auto draft = described({.patient = clinic.eleni,
                                  .region = Region::face,
                                  .view = PhotoView::front,
                                  .taken = records.now() - std::chrono::hours(1)},
                                 picture);
    auto reception = clinic.deed();
    reception.actor.roles = {Role::front_desk};
    CHECK_THROWS_AS(add_photo(records, reception, draft, picture), NotPermitted);
    const auto id = add_photo(records, clinic.deed(), draft, picture)->id;
    CHECK_THROWS_AS(photos_of(records, reception.actor, clinic.eleni), NotPermitted);
    CHECK_THROWS_AS(picture_of(records, reception.actor, id), NotPermitted);
    CHECK_THROWS_AS(hide_photo(records, reception, {.photo = id, .reason = "shows somebody else"}), NotPermitted);
    CHECK(picture_of(records, clinic.actor, id) == picture->bytes);
    CHECK_FALSE(add_photo(records, clinic.deed(), draft, picture));
    REQUIRE(hide_photo(records, clinic.deed(), {.photo = id, .reason = "shows somebody else"}));
    CHECK(picture_of(records, clinic.actor, id).empty());
    CHECK(dossier_of(records, clinic.actor, clinic.eleni, std::nullopt).photos.empty());
    CHECK(add_photo(records, clinic.deed(), draft, picture)); // with another view, say
    CHECK(dossier_of(records, clinic.actor, clinic.eleni, std::nullopt).photos.size() == 1);
}

TEST_CASE("reception hands over the aftercare; invalidating, courses, other ends and advice are a practitioner's")
{
    ClinicFixture clinic;
    const auto session = clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    const auto item = clinic.records.care().aftercare_of(session).front().id;
    const auto as = [&](Role role) {
        auto deed = clinic.deed();
        deed.actor.roles = {role};
        return deed;
    };
    auto& records = clinic.records;
    for (const Role role : {Role::front_desk, Role::manager, Role::auditor}) {
        CAPTURE(static_cast<int>(role));
        CHECK_THROWS_AS(invalidate_session(records, as(role), {.session = session, .reason = "wrong patient chosen"}),
                        NotPermitted);
        CHECK_THROWS_AS(plan_course(records, as(role), {.patient = clinic.eleni}), NotPermitted);
        CHECK_THROWS_AS(end_course(records, as(role), {}), NotPermitted);
        CHECK_THROWS_AS(change_aftercare(records, as(role), {.item = item}), NotPermitted);
        CHECK_THROWS_AS(give_advice(records, as(role), {.session = session}), NotPermitted);
    }
    CHECK(hand_over(records, as(Role::front_desk),
                    {.session = session,
                     .at = records.now(),
                     .language = Language::el,
                     .way = HandoutWay::paper,
                     .acknowledged = Acknowledgement::said}));
    CHECK_THROWS_AS(hand_over(records, as(Role::auditor), {.session = session}), NotPermitted);
    CHECK(records.care().session(session)->row.state == SessionState::signed_off);
}
