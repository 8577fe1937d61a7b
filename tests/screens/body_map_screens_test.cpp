#include "reports/body_map.h"
#include "screens/care/body_map_editor.h"
#include "screens/care/session_file.h"
#include "services/care/sessions.h"
#include "support/english_desk.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

/// A face in a picture in which two units are a millimetre.
struct OnFace {
    OnFace()
    {
        map.start(Region::face, {});
        map.inject(papule);
    }
    static BodyMapEditor::Spot spot(Place place)
    {
        const auto frame = papers::frame_for({Region::face, Side::front}, picture.width, picture.height);
        return {frame.x_of(place), frame.y_of(place)};
    }
    void click(Place place, bool more = false)
    {
        map.press(picture, spot(place), more);
        map.release(picture, spot(place));
    }
    void pull(Place from, Place to)
    {
        map.press(picture, spot(from), false);
        map.drag(picture, spot(to));
        map.release(picture, spot(to));
    }
    [[nodiscard]] std::vector<Place> places() const { return papers::places_on(Side::front, map.points()); }

    static constexpr BodyMapEditor::Canvas picture{368, 488};
    static constexpr Place forehead{5000, 2500};
    static constexpr Place cheek{3000, 5833};
    static constexpr Place corner{100, 100};
    const Injecting papule{
        .volume = Volume{50}, .depth = Decimal(2), .technique = InjectionTechnique::papule, .needle = "30G x 4 mm"};
    ClinicFixture clinic;
    Desk desk = english_desk(clinic);
    BodyMapEditor map{desk};
};

} // namespace

TEST_CASE_METHOD(OnFace, "a click on the skin places a point as it is injected now; beside the skin nothing happens",
                 "[screens][body_map]")
{
    click(forehead);
    click(corner);
    REQUIRE(map.points().size() == 1);
    CHECK(map.points().front() == InjectionPoint{Side::front, forehead, papule});
    CHECK(map.summary() == "1 point, 0.05\u00a0mL");
    CHECK(map.totals() ==
          std::vector<std::string>{"From the front: 1 point · 0.05\u00a0mL, 2\u00a0mm, Papule, 30G x 4 mm"});
}

TEST_CASE_METHOD(OnFace, "every step is undone and done again, the last first", "[screens][body_map]")
{
    click(forehead);
    click(cheek);
    pull(cheek, {3000, 6500});
    CHECK(places() == std::vector<Place>{forehead, {3000, 6500}});
    auto more = papule;
    more.volume = Volume{100};
    map.inject(more);
    more.volume = Volume{150}; // still typing
    map.inject(more);
    CHECK(map.points()[1].how.volume == Volume{150});
    map.remove();
    CHECK(places() == std::vector<Place>{forehead});

    map.undo();
    CHECK(map.points()[1].how.volume == Volume{150});
    map.undo();
    CHECK(map.points()[1].how == papule);
    map.undo();
    CHECK(places() == std::vector<Place>{forehead, cheek});
    map.undo();
    map.undo();
    CHECK(map.points().empty());
    CHECK_FALSE(map.can_undo());
    for (int step = 0; step < 5; ++step)
        map.redo();
    CHECK(places() == std::vector<Place>{forehead});
    CHECK_FALSE(map.can_redo());
}

TEST_CASE_METHOD(OnFace, "a line and an area are filled at the chosen distance, and only on the skin",
                 "[screens][body_map]")
{
    map.space_by(18);
    map.take(MapTool::line);
    pull({3000, 2500}, {7000, 2500}); // 72 mm: four steps
    CHECK(places() == std::vector<Place>{{3000, 2500}, {4000, 2500}, {5000, 2500}, {6000, 2500}, {7000, 2500}});
    map.undo();
    map.take(MapTool::area);
    pull({0, 0}, {10'000, 10'000});
    CHECK(places().size() > 40);
    CHECK(places().size() < std::size_t{11} * 14); // without the corners
    for (const Place place : places())
        CHECK(papers::is_on_body({Region::face, Side::front}, place));
    map.undo();
    CHECK(map.points().empty());
}

TEST_CASE_METHOD(OnFace, "points are pulled over the skin but not off it", "[screens][body_map]")
{
    click(cheek);
    pull(cheek, corner);
    CHECK(places() == std::vector<Place>{cheek});
    pull(cheek, forehead);
    CHECK(places() == std::vector<Place>{forehead});
}

TEST_CASE_METHOD(OnFace, "an area with more points than a session may hold places none", "[screens][body_map]")
{
    map.take(MapTool::area);
    map.space_by(1); // 181 by 241
    pull({0, 0}, {10'000, 10'000});
    CHECK(map.points().empty());
}

TEST_CASE_METHOD(OnFace, "by keys alone: the cross moves, Space places, and what is under it can be taken off",
                 "[screens][body_map]")
{
    map.move_cursor(0, -2000);
    map.act();
    CHECK(places() == std::vector<Place>{{5000, 3000}});
    map.move_cursor(1000, 0);
    map.take(MapTool::line);
    map.space_by(18);
    map.act();
    map.move_cursor(0, 3000); // 72 mm down
    map.act();
    CHECK(places().size() == 6);
    CHECK(places().back() == Place{6000, 6000});
    map.remove();
    CHECK(places().size() == 5);
    CHECK(places().back() == Place{6000, 5250});
}

TEST_CASE_METHOD(OnFace, "points of another region stay behind and come back with it", "[screens][body_map]")
{
    click(forehead);
    map.show_region(Region::legs);
    CHECK(map.points().empty());
    CHECK(map.side() == Side::front);
    map.show_region(Region::face);
    CHECK(places() == std::vector<Place>{forehead});
}

TEST_CASE_METHOD(OnFace, "a spot of the picture and a place of the drawing are the same, zoomed in as well",
                 "[screens][body_map]")
{
    for (const double zoom : {1.0, 2.5, 8.0}) {
        const auto frame = papers::frame_for({Region::face, Side::left}, 640, 460, zoom, {2000, 9000});
        for (const Place place : {Place{2000, 9000}, Place{2100, 8800}, Place{1900, 9500}})
            CHECK(frame.place_at(frame.x_of(place), frame.y_of(place)) == place);
    }
    const auto close = papers::frame_for({Region::face, Side::left}, 640, 460, 8, {0, 0});
    CHECK(close.left == 0); // no gap at the edge
    CHECK(close.top == 0);
}

TEST_CASE_METHOD(OnFace, "the patient's last map of the region is taken over with how it was injected",
                 "[screens][body_map]")
{
    CHECK(map.copy_last(clinic.eleni) == "No signed session of this patient has a map of this region.");
    auto draft = clinic.session_draft(clinic.eleni, clinic.glow_1);
    draft.points = {{Side::front, forehead, papule}, {Side::left, {5000, 5000}, papule}};
    draft.volume = Volume{100};
    const auto session = clinic.sign(draft);

    BodyMapEditor next(desk);
    next.start(Region::face, {});
    CHECK(next.copy_last(clinic.eleni) == "Taken over from S-000001 of 22/11/2026. Adjust what is different today.");
    CHECK(next.points() == draft.points);
    next.undo();
    CHECK(next.points().empty());

    BodyMapEditor other(desk);
    other.start(Region::face, {});
    other.inject_as_last();
    CHECK(other.how() == papule);

    const SessionFile file(desk, session);
    REQUIRE(file.points().size() == 2);
    CHECK(file.points()[0].label == "From the front");
    CHECK(file.points()[1].value == "1 point · 0.05\u00a0mL, 2\u00a0mm, Papule, 30G x 4 mm");
    CHECK(file.map(600, std::nullopt).height > 100);
}
