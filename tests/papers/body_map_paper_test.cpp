#include "papers/pdf_tools.h"
#include "reports/body_map.h"
#include "reports/document.h"
#include "reports/pdf.h"

#include <sstream>

using namespace clinic;
using namespace clinic::papers;
using namespace clinic::papers::testing;
using Catch::Matchers::Contains;

namespace {

InjectionPoint point(Side side, Place place)
{
    return {.side = side, .place = place, .how = {.volume = Volume{50}}};
}

/// What other programs say of a page with this map: its text, and its images.
struct Read {
    std::string text;
    std::string images;
};
Read read_back(const BodyMap& map)
{
    const PassingFolder folder;
    const auto file = (folder.path / "map.pdf").string();
    Document paper{.words = map.words, .made_at = *moment_from_iso("2026-11-22T09:30:00Z"), .title = "Map"};
    paper.blocks.emplace_back(map);
    write_pdf(paper, file);
    return {said_by("pdftotext -layout '" + file + "' -"), said_by("pdfimages -list '" + file + "'")};
}

} // namespace

TEST_CASE("a body map on paper shows the sides that have points, sharp at any size", "[papers][body_map]")
{
    BodyMap map{.words = Words(), .region = Region::face, .points = {}};
    map.points = {point(Side::left, {5000, 5000}), point(Side::front, {5000, 2500}), point(Side::front, {3000, 5800})};
    const auto read = read_back(map);
    CHECK_THAT(read.text, Contains("From the front: 2 points"));
    CHECK_THAT(read.text, Contains("From the left: 1 point"));
    CHECK_THAT(read.text, !Contains("From the right"));
    CHECK(count_of(read.images, "\n") == 2); // the head of an empty list: nothing is a picture of dots
}

TEST_CASE("only face to face the patient's right lies on the left; from behind and from above it lies on the right",
          "[papers][body_map]")
{
    const auto letters = [](BodyView view) {
        const BodyMap map{.words = Words(), .region = view.region, .points = {point(view.side, {5000, 3000})}};
        std::istringstream lines(read_back(map).text);
        std::string found;
        for (std::string word; lines >> word;)
            if (word == "R" || word == "L")
                found += word;
        return found;
    };
    CHECK(letters({Region::face, Side::front}) == "RL");
    CHECK(letters({Region::scalp, Side::back}) == "LR");
    CHECK(letters({Region::scalp, Side::top}) == "LR");
    CHECK(letters({Region::face, Side::left}).empty());
}

TEST_CASE("what does not fit side by side goes on below", "[papers][body_map]")
{
    BodyMap map{.words = Words(), .region = Region::scalp, .points = {}};
    for (const Side side : sides_of(Region::scalp))
        map.points.push_back(point(side, {5000, 3000}));
    CHECK(height_of(map, 2000) < 200);
    CHECK(height_of(map, 300) > 380);
    CHECK_THAT(read_back(map).text, Contains("From behind: 1 point"));
}

TEST_CASE("every drawing can be painted and has skin and no skin, the right one being the left one mirrored",
          "[papers][body_map]")
{
    constexpr int step = 250;
    for (const Region region : all_of<Region>())
        for (const Side side : sides_of(region)) {
            CAPTURE(code_of(region), code_of(side));
            int skin = 0;
            int differing = 0;
            for (int x = 0; x <= drawing_edge; x += step)
                for (int y = 0; y <= drawing_edge; y += step) {
                    const bool here = is_on_body({region, side}, {x, y});
                    skin += here ? 1 : 0;
                    if (side == Side::right)
                        differing += here != is_on_body({region, Side::left}, {drawing_edge - x, y}) ? 1 : 0;
                }
            CHECK(skin > 200);
            CHECK(skin < 41 * 41);
            CHECK(differing == 0);
        }
}
