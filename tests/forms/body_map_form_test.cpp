#include "forms/care/body_map_part.h"
#include "forms/clinic_window.h"
#include "forms/session_steps.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

/// A new session of a face whose points hold 0.05 mL each.
struct MapForm : ClinicWindow {
    MapForm()
    {
        paths.new_session(clinic.eleni);
        page<ui::SessionForm>();
        fill_in("ελενη", "GLOW-01");
        line_of("session.volume").ChangeValue("");
        put(line_of("session.points.volume"), "0.05");
        put(line_of("session.points.depth"), "2");
        choose("session.points.technique", "Papule");
        put(dynamic_cast<wxTextEntry&>(find<wxTextCtrl>("session.points.needle")), "30G x 4 mm");
        focus(find("session.points.map"));
    }
    [[nodiscard]] SessionDraft kept() const
    {
        const auto id = clinic.records.care().session_of(paths.kept.front()).value();
        return clinic.records.care().session(id).value().session;
    }
};

std::string volume_shown()
{
    return line_of("session.volume").GetValue().utf8_string();
}

} // namespace

TEST_CASE_METHOD(MapForm, "points are placed by keys alone, undone, kept, and come back as they were",
                 "[forms][body_map]")
{
    key(WXK_SPACE);
    for (int step = 0; step < 5; ++step)
        key(WXK_UP);
    key(WXK_SPACE);
    key(WXK_RIGHT, wxMOD_SHIFT);
    key(WXK_UP);
    key(WXK_SPACE);
    CHECK(volume_shown() == "0.15");
    key('Z', wxMOD_CONTROL);
    CHECK(volume_shown() == "0.1");
    picture(*window, "body_map_form");
    press("session.save_for_later");
    REQUIRE(until([&] { return paths.kept.size() == 1; }));
    const Injecting how{
        .volume = Volume{50}, .depth = Decimal(2), .technique = InjectionTechnique::papule, .needle = "30G x 4 mm"};
    const std::vector<InjectionPoint> placed{{Side::front, {5000, 5000}, how}, {Side::front, {5000, 4000}, how}};
    CHECK(kept().points == placed);
    CHECK(kept().volume == Volume{100});

    settle();
    page<ui::SessionForm>();
    press("session.save_for_later");
    REQUIRE(until([&] { return paths.kept.size() == 2; }));
    CHECK(kept().points == placed);
}

TEST_CASE_METHOD(MapForm, "a click places a point, Esc lets go of what is chosen and does not leave the form",
                 "[forms][body_map]")
{
    auto& canvas = find("session.points.map");
    const auto size = canvas.GetClientSize();
    click_at(canvas, {size.x / 2, size.y / 2});
    CHECK(volume_shown() == "0.05");
    click_at(canvas, {size.x / 2, size.y / 2}); // chooses it
    put(line_of("session.points.volume"), "0.1");
    CHECK(volume_shown() == "0.1");
    focus(canvas);
    key(WXK_ESCAPE);
    CHECK(dynamic_cast<ui::SessionForm*>(window->current()) != nullptr);
    CHECK_FALSE(is_shown("leave.stay"));
    key(WXK_DELETE); // what is under the cross
    CHECK(volume_shown().empty());
    press("session.points.undo");
    CHECK(volume_shown() == "0.1");
}

TEST_CASE_METHOD(MapForm, "a volume that somebody typed stays when points follow", "[forms][body_map]")
{
    put(line_of("session.volume"), "2");
    focus(find("session.points.map"));
    key(WXK_SPACE);
    CHECK(volume_shown() == "2");
}

TEST_CASE("a signed map is compared with another session's of the same region, view by view", "[forms][body_map]")
{
    ClinicWindow at;
    const auto signed_with = [&at](std::vector<InjectionPoint> points, Region region) {
        auto draft = at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1);
        draft.region = region;
        draft.points = std::move(points);
        draft.volume = volume_of(draft.points);
        return at.clinic.sign(draft);
    };
    const auto point = [](Side side, int x, int y) {
        return InjectionPoint{side,
                              {x, y},
                              {.volume = Volume{500},
                               .depth = Decimal(2),
                               .technique = InjectionTechnique::papule,
                               .needle = "30G x 4 mm"}};
    };
    const auto first = signed_with({point(Side::front, 4000, 5500), point(Side::left, 5000, 5000)}, Region::face);
    CHECK(SessionFile(at.desk, first).comparable().empty());
    (void)signed_with({point(Side::top, 5000, 4000)}, Region::scalp);
    const auto second = signed_with({point(Side::front, 6000, 5500)}, Region::face);
    at.paths.open_session(second);
    at.page<ui::SessionPage>();
    auto& other = find<wxChoice>("session.map.other");
    REQUIRE(until([] { return is_shown("session.map.other"); }));
    REQUIRE(other.GetCount() == 2); // none, and the one of the same region
    CHECK(other.GetString(1).Contains("2 points"));
    const auto alone = find("session.map").GetMinSize();
    focus(other);
    key(WXK_DOWN);
    REQUIRE(until([&] { return other.GetSelection() == 1; }));
    CHECK(find("session.map").GetMinSize().y > alone.y); // the side that only the other has, too
    CHECK(find("session.map").GetScreenPosition().y < at.window->GetScreenRect().GetBottom()); // scrolled into view
    picture(*at.window, "session_maps_compared");
}
