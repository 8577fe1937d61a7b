#include "forms/formulas/version_form.h"
#include "forms/session_steps.h"
#include "forms/whole_window.h"
#include "records/trail.h"
#include "services/care/after_session.h"
#include "services/formulas/formulas.h"
#include "services/patients/histories.h"
#include "services/safety/changes.h"

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono_literals;

namespace {

constexpr int treated_each_time = 24;
constexpr int reacted_before = 8;

std::string text_of(const wxString& group)
{
    std::string all;
    for (auto* const line : find(group).GetChildren())
        all += ui::to_utf8(line->GetLabel()) + "\n";
    return all;
}

bool says(const wxString& group, const std::string& words)
{
    return text_of(group).find(words) != std::string::npos;
}

/// The clinic of the window, on the days of the story.
class YearOfChange : public WholeWindow {
public:
    void on(const char* iso) { clinic.clock.moment = moment_from_iso(iso).value(); }

    /// A session with nothing special.
    SessionId treat(PatientId patient, VersionId version, const char* iso)
    {
        return clinic.sign(clinic.session_draft_at(patient, version, moment_from_iso(iso).value()));
    }
    std::vector<SessionId> treat_many(VersionId version, const char* iso, const std::string& name)
    {
        std::vector<SessionId> sessions;
        for (int each = 0; each < treated_each_time; ++each) {
            const auto patient = clinic.add_patient(name, "No. " + std::to_string(each + 1));
            REQUIRE(take_history(clinic.records, clinic.deed(), ClinicFixture::nothing_remarkable(patient)));
            sessions.push_back(treat(patient, version, iso));
        }
        return sessions;
    }
    /// At the last check-in everybody was asked, and nobody had reacted since.
    void ask(const std::vector<SessionId>& sessions)
    {
        for (const auto session : sessions) {
            CheckInDraft draft;
            draft.check_in = clinic.records.care().check_ins_of(session).back().id;
            draft.asked = true;
            draft.at = clinic.clock.moment;
            draft.reaction = false;
            for (const auto& row : clinic.records.care().aftercare_of(session))
                draft.adherence.emplace(row.line.code, Adherence::followed);
            REQUIRE(close_check_in(clinic.records, clinic.deed(), draft));
        }
    }
    [[nodiscard]] VersionId version_called(const std::string& key) const
    {
        return clinic.records.formulas().version_of(key).value();
    }
};

} // namespace

TEST_CASE("a reaction in May leads to another formula in June, a changed one in July, and in December to its effect",
          "[forms][story][change]")
{
    YearOfChange at;
    auto& records = at.clinic.records;

    // May: one in three reacts to the first version, she among them; it is judged, and she is to avoid vitamin C.
    at.on("2027-05-03T18:00:00+02:00");
    auto before = at.treat_many(at.clinic.glow_1, "2027-05-03T09:00:00+02:00", "Before");
    for (int each = 0; each < reacted_before - 1; ++each)
        (void)at.clinic.report_urticaria(before[static_cast<std::size_t>(each)], day_from_iso("2027-05-03").value());
    before.erase(before.begin(), before.begin() + reacted_before - 1);
    const auto hers = at.treat(at.clinic.eleni, at.clinic.glow_1, "2027-05-03T10:00:00+02:00");
    const auto reaction = at.clinic.report_urticaria(hers, day_from_iso("2027-05-03").value());
    at.navigator.assess_reaction(reaction);
    REQUIRE(at.comes<ui::AssessmentForm>());
    choose("assessment.time_link", "Plausible");
    choose("assessment.other_causes", "Unlikely to explain it");
    choose("assessment.after_stopping", "Went clinically reasonably");
    choose("assessment.causality", "Probable");
    choose("assessment.by_ingredient.1", "Probable");
    put(line_of("assessment.reason"), "Half an hour after the injection");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::DirectiveForm>());
    press("directive.ingredients.1");
    choose("directive.use_instead", "Radiance, mild");
    put(line_of("directive.reason"), "The picture fits vitamin C");
    picture(*at.window, "story_1_may_directive");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return records.safety().directives_of(at.clinic.eleni).size() == 1; }));

    // June: the formula is objected to, the directed one is taken, and the directive is marked obeyed.
    at.on("2027-06-07T12:00:00+02:00");
    at.ask(before);
    at.navigator.new_session(at.clinic.eleni);
    REQUIRE(at.comes<ui::SessionForm>());
    choose("session.region", "Face");
    choose("session.indication", "Skin rejuvenation");
    pick("session.version", "GLOW-01");
    REQUIRE(until([] { return find("session.alternatives").IsShown(); }));
    picture(*at.window, "story_2_june_alternative");
    press("session.alternatives.GLOW-02@1");
    REQUIRE(until([] { return !find("session.alternatives").IsShown(); }));
    put(line_of("session.started"), "10:15");
    put(line_of("session.ended"), "11:15");
    pick("session.lots.I-000003", "DP-2");
    put(line_of("session.volume"), "2");
    answer_screening();
    REQUIRE(until([] { return standing() == "Nothing is missing."; }));
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::SessionPage>());
    at.navigator.open_reaction(reaction);
    REQUIRE(at.comes<ui::ReactionPage>());
    CHECK(says("reaction.directives", "Obeyed in S-"));
    picture(*at.window, "story_3_june_obeyed");

    // July: the change is asked for from the reaction, written, approved by somebody else, and comes into force.
    at.on("2027-07-01T09:00:00+02:00");
    press("reaction.request_change");
    REQUIRE(at.comes<ui::ChangeRequestForm>());
    key('S', wxMOD_CONTROL);
    CHECK(is_shown("objections"));
    put(line_of("change.description"), "Leave vitamin C at a fifth of what it is");
    put(line_of("change.risk"), "The skin may brighten less");
    choose("change.requested_by", "Dr Anna Keller");
    choose("change.responsible", "Marie Roux");
    put(line_of("change.due"), "15/07/2027");
    put(line_of("change.training"), "Tell patients that it stings less now");
    put(line_of("change.review_on"), "01/12/2027");
    picture(*at.window, "story_4_july_request");
    focus(dynamic_cast<wxWindow&>(line_of("change.review_on")));
    picture(*at.window, "story_4_july_plan");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return records.safety().changes().size() == 1; }));
    const auto change = records.safety().changes().front().id;
    CHECK(records.safety().change(change)->request.reactions == std::set{reaction});
    at.navigator.open_change(change);
    REQUIRE(at.comes<ui::ChangePage>());
    press("change.write_version");
    REQUIRE(at.comes<ui::VersionForm>());
    choose("version.author", "Dr Anna Keller");
    put(line_of("version.lines.1.value"), "0.2");
    put(line_of("version.reason_text"), "Urticaria after vitamin C");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return records.formulas().version_of("GLOW-01@2").has_value(); }));
    const auto changed = at.version_called("GLOW-01@2");
    REQUIRE(submit_version(records, at.clinic.deed(), changed));
    CHECK_FALSE(approve_version(records, at.clinic.deed(), changed, at.clinic.practitioner)); // she wrote it
    REQUIRE(approve_version(records, at.clinic.deed(), changed, at.clinic.manager));
    at.window->record_changed();
    at.navigator.open_change(change);
    REQUIRE(at.comes<ui::ChangePage>());
    CHECK(until([] { return says("change.request", "Version approved, not in force yet"); }));
    REQUIRE(enforce_version(records, at.clinic.deed(), changed));
    at.navigator.review_effect(change);
    REQUIRE(at.comes<ui::EffectReviewForm>());
    choose("effect_review.conclusion", "Fewer reactions than before");
    choose("effect_review.reviewed_by", "Marie Roux");
    put(line_of("effect_review.note"), "We are sure that it helped");
    key('S', wxMOD_CONTROL);
    CHECK(is_shown("objections")); // nobody was treated with it yet
    picture(*at.window, "story_5_july_too_early");
    CHECK(records.safety().change(change)->reviews.empty());
    at.window->back();
    REQUIRE(until([] { return is_shown("leave.question"); }));
    press("leave.go");

    // Autumn: as many are treated with the changed version and asked.
    at.on("2027-09-06T18:00:00+02:00");
    const auto after = at.treat_many(changed, "2027-09-06T09:00:00+02:00", "After");
    at.on("2027-10-11T12:00:00+02:00");
    at.ask(after);

    // December: Today says that the effect is to be evaluated; the counts say that it helped.
    at.on("2027-12-01T09:00:00+01:00");
    REQUIRE(until([&] {
        at.window->back();
        return dynamic_cast<ui::ListPage*>(at.window->current()) != nullptr;
    }));
    at.window->record_changed();
    choose("today.kind", "Change of a formula");
    auto& today = at.page<ui::ListPage>();
    REQUIRE(until([&] { return today.source().size() == 1; }));
    today.on_open(0);
    REQUIRE(at.comes<ui::ChangePage>());
    const auto counted = effect_of(records, records.safety().change(change).value()).value();
    CHECK(counted.before.counts.reacted == reacted_before);
    CHECK(counted.before.counts.followed_up() == treated_each_time + 1);
    CHECK(counted.after.counts.reacted == 0);
    CHECK(counted.after.counts.followed_up() == treated_each_time);
    CHECK(says("change.effect", "8 of 25"));
    CHECK(says("change.effect", "0 of 24"));
    picture(*at.window, "story_6_december_change");
    focus(find("change.chart"));
    picture(*at.window, "story_7_december_effect");
    press("change.review");
    REQUIRE(at.comes<ui::EffectReviewForm>());
    CHECK(find<wxChoice>("effect_review.conclusion").GetStringSelection() == "Fewer reactions than before");
    choose("effect_review.reviewed_by", "Marie Roux");
    put(line_of("effect_review.note"), "None of 24 reacted, after 8 of 25");
    key('S', wxMOD_CONTROL);
    CHECK(is_shown("objections")); // nobody was told what they must know
    put(line_of("effect_review.trained"), "Everybody at the meeting of 5 July");
    picture(*at.window, "story_8_december_review");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return !is_open(records.safety().change(change).value()); }));
    at.navigator.open_change(change);
    REQUIRE(at.comes<ui::ChangePage>());
    CHECK(says("change.request", "Closed, effect evaluated"));
    CHECK_FALSE(is_shown("change.review"));
    key('N', wxMOD_CONTROL); // nothing is left to do
    CHECK(dynamic_cast<ui::ChangePage*>(at.window->current()) != nullptr);
    picture(*at.window, "story_9_december_closed");
    CHECK_FALSE(records.trail().verify([](int) { return true; }).first_broken);
}
