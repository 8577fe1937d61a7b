#include "forms/clinic_window.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// What a screen reader tells about a field beside its name.
std::string told_about(wxWindow& field)
{
    return atk_object_get_description(spoken(field));
}

/// Urticaria after the first session, judged nowhere yet.
class Urticaria : public ClinicWindow {
public:
    [[nodiscard]] std::string text_of(const std::string& group)
    {
        std::string all;
        for (auto* const line : find(group).GetChildren())
            all += ui::to_utf8(line->GetLabel()) + "\n";
        return all;
    }

    SessionId session = clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    ReactionId reaction = clinic.report_urticaria(session, desk.today());
};

} // namespace

TEST_CASE("the points ticked propose a category as they are ticked, and a person confirms by keyboard",
          "[forms][causality]")
{
    Urticaria at;
    at.paths.assess_reaction(at.reaction);
    at.page<ui::AssessmentForm>();
    CHECK(at.text_of("assessment.proposal").find("Not assessed") != std::string::npos);
    choose("assessment.time_link", "Plausible");
    choose("assessment.other_causes", "Unlikely to explain it");
    CHECK(at.text_of("assessment.proposal").find("Possible") != std::string::npos);
    choose("assessment.after_stopping", "Went clinically reasonably");
    CHECK(at.text_of("assessment.proposal").find("Probable") != std::string::npos);
    CHECK(at.text_of("assessment.proposal").find("a recognised event") != std::string::npos);
    choose("assessment.naranjo.1", "Yes");
    choose("assessment.naranjo.4", "No");
    CHECK(at.text_of("assessment.proposal").find("4 points: possible") != std::string::npos);
    choose("assessment.naranjo.9", "Yes");
    CHECK(at.text_of("assessment.proposal").find("5 points: probable") != std::string::npos);
    key('S', wxMOD_CONTROL);
    CHECK(is_shown("objections")); // nobody confirmed it
    choose("assessment.causality", "Probable");
    choose("assessment.by_ingredient.0", "Probable");
    put(line_of("assessment.reason"), "Half an hour after the injection");
    picture(*at.window, "assessment_whole");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return dynamic_cast<ui::DirectiveForm*>(at.window->current()) != nullptr; }));
    const auto judged = at.clinic.records.safety().assessments_of(at.reaction).front().assessment;
    CHECK(judged.causality == Causality::probable);
    CHECK(judged.naranjo.size() == 3);
    CHECK(judged.by_ingredient.size() == 1);
}

TEST_CASE("a second opinion starts from nothing, is somebody else's, and the page says that they differ",
          "[forms][causality]")
{
    Urticaria at;
    AssessmentDraft first;
    first.reaction = at.reaction;
    first.causality = Causality::probable;
    first.suspected = {at.clinic.vitamin_c};
    first.reason = "Half an hour after the injection";
    first.criteria.time_link = TimeLink::plausible;
    REQUIRE(assess_reaction(at.clinic.records, at.clinic.deed(), first));
    at.paths.second_opinion(at.reaction);
    at.page<ui::AssessmentForm>();
    CHECK(find<wxChoice>("assessment.time_link").GetStringSelection() == "Not known");
    choose("assessment.causality", "Possible");
    put(line_of("assessment.reason"), "Nothing was looked for");
    key('S', wxMOD_CONTROL);
    CHECK(is_shown("objections")); // whose it is, is not said
    CHECK(at.clinic.records.safety().assessments_of(at.reaction).size() == 1);
    const auto& staff = at.clinic.records.staff();
    choose("assessment.assessor", staff.practitioner(at.clinic.manager)->practitioner.name);
    picture(*at.window, "second_opinion");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.clinic.records.safety().assessments_of(at.reaction).size() == 2; }));
    at.paths.open_reaction(at.reaction);
    settle();
    CHECK(at.text_of("reaction.judgements").find("The two opinions differ") != std::string::npos);
    picture(*at.window, "reaction_two_opinions");
}

TEST_CASE("what is to be avoided is said by keyboard, stands in the banner, objects to the version and offers another",
          "[forms][directive]")
{
    Urticaria at;
    at.paths.direct(at.reaction);
    at.page<ui::DirectiveForm>();
    key('S', wxMOD_CONTROL);
    CHECK(is_shown("objections"));
    put(line_of("directive.reason"), "The picture fits vitamin C");
    press("directive.ingredients.0");
    press("directive.formula");
    choose("directive.use_instead", "Radiance, mild");
    picture(*at.window, "directive_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    CHECK(at.paths.kept.front() == "DI-000001");

    at.clinic.clock.moment += std::chrono::hours(24 * 7);
    at.paths.new_session(at.clinic.eleni);
    at.page<ui::SessionForm>();
    const std::string marked = atk_object_get_name(spoken(find("banner.mark.1")));
    CHECK(marked.find("use GLOW-02 instead") != std::string::npos);
    choose("session.region", "Face");
    choose("session.indication", "Skin rejuvenation");
    pick("session.version", "GLOW-01");
    REQUIRE(until([] { return find("session.alternatives").IsShown(); }));
    CHECK(find("session.alternatives.GLOW-02@1").GetLabel().find("as directed") != wxString::npos);
    picture(*at.window, "session_directive");
    press("session.alternatives.GLOW-02@1");
    CHECK(until([] { return !find("session.alternatives").IsShown(); }));
    pick("session.version", "FRESH-01");
    CHECK(until([] {
        return told_about(dynamic_cast<wxWindow&>(line_of("session.version"))).find("GLOW-02 was to be used") !=
               std::string::npos;
    }));
}

TEST_CASE("where nothing need be avoided nothing else is asked, and it stays in the record", "[forms][directive]")
{
    Urticaria at;
    at.paths.direct(at.reaction);
    at.page<ui::DirectiveForm>();
    press("directive.ingredients.0");
    press("directive.nothing");
    CHECK_FALSE(is_shown("directive.ingredients"));
    CHECK_FALSE(is_shown("directive.use_instead"));
    put(line_of("directive.reason"), "Mild and gone in an hour");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    CHECK(at.clinic.records.safety().directives_of(at.clinic.eleni).front().directive.nothing);
    at.paths.open_reaction(at.reaction);
    settle();
    CHECK(at.text_of("reaction.directives").find("Nothing need be avoided. Mild and gone") != std::string::npos);
}
