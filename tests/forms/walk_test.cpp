#include "base/text.h"
#include "forms/whole_window.h"
#include "services/care/sessions.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

/// Counts what a person's fingers do.
class Hands {
public:
    void hit(int code, int modifiers = wxMOD_NONE)
    {
        ++count_;
        key(code, modifiers);
    }
    void write(const std::string& letters)
    {
        count_ += static_cast<int>(letters.size());
        type(letters);
    }
    /// Letters that the simulated keyboard does not have.
    void write_into(const wxString& field, const std::string& letters)
    {
        count_ += static_cast<int>(length_of(letters));
        put(line_of(field), letters);
    }
    void click(const wxString& button)
    {
        ++count_;
        press(button);
    }
    [[nodiscard]] int count() const { return count_; }

private:
    int count_ = 0;
};

/// Three rows of four on the face from the front, 0.1 mL each.
std::vector<InjectionPoint> twelve_points()
{
    std::vector<InjectionPoint> points;
    for (const int y : {3000, 5500, 6200})
        for (const int x : {4000, 4600, 5400, 6000})
            points.push_back({Side::front,
                              {x, y},
                              {.volume = Volume{100},
                               .depth = Decimal(2),
                               .technique = InjectionTechnique::papule,
                               .needle = "32G x 4 mm"}});
    return points;
}

} // namespace

TEST_CASE("24 strokes: a returning patient, the same formula, twelve points, signed, the handout on screen",
          "[forms][walk]")
{
    WholeWindow at;
    auto before = at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1);
    before.points = twelve_points();
    before.volume = Volume{1'200};
    at.clinic.sign(before);
    at.clinic.clock.moment += std::chrono::days(21);
    at.window->record_changed();

    Hands hands;
    hands.hit('K', wxMOD_CONTROL);
    REQUIRE(until([] { return has_focus(find("main.find")); }));
    hands.write_into("main.find", "παπαδ");
    hands.hit(WXK_RETURN);
    REQUIRE(at.comes<ui::PatientPage>());
    hands.hit('N', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::SessionForm>());
    hands.click("session.as_last_time");
    settle();
    hands.write("1115"); // when it ended; it began when the form was opened
    for (const char* const question :
         {"history", "allergies", "earlier_reaction", "any_medicine", "aspirin", "pregnancy", "infection"})
        hands.click(wxString("session.screening.") + question + ".no");
    for (const char* const prepared : {"no_cream_or_makeup", "simple_soap_shower"})
        hands.click(wxString("session.screening.") + prepared + ".yes");
    picture(*at.window, "walk_filled_in");
    at.clinic.clock.moment += std::chrono::minutes(20); // by now
    hands.hit('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::SessionPage>());
    hands.click("session.handout");
    REQUIRE(until([] { return is_shown("paper.open"); }));
    CHECK(hands.count() == 24); // and two more to open it in the viewer and print

    const auto sessions = at.clinic.records.care().sessions_of(at.clinic.eleni);
    REQUIRE(sessions.size() == 2);
    CHECK(sessions.front().state == SessionState::signed_off);
    const auto again = at.clinic.records.care().session(sessions.front().id).value().session;
    CHECK(again.points.size() == 12);
    CHECK(again.volume == before.volume);
    CHECK(again.version == before.version);
    CHECK(again.lots == before.lots);
}
