#include "papers/a_handout.h"
#include "reports/paint_page.h"
#include "reports/timeline.h"

#include <regex>

using namespace clinic;
using namespace clinic::papers;
using namespace clinic::papers::testing;
using Catch::Matchers::Contains;
using clinic::testing::moment;
using namespace std::chrono_literals;

namespace {

const Moment three_o_clock = moment("2026-03-28T15:00:00+01:00");

const Timeline& timeline_of(const Document& paper)
{
    for (const auto& block : paper.blocks)
        if (const auto* timeline = std::get_if<Timeline>(&block))
            return *timeline;
    FAIL("the paper has no timeline");
    throw std::logic_error("unreachable");
}

Timeline long_timeline(int days, int bars)
{
    Timeline timeline{.from = three_o_clock, .days = {}, .bars = {}, .surely = "not yet", .rather = {}, .open = {}};
    for (int day = 0; day < days; ++day)
        timeline.days.push_back({three_o_clock + day * 24h, "Day\nd" + std::to_string(day) + "/"});
    for (int bar = 0; bar < bars; ++bar)
        timeline.bars.push_back({"Thing " + std::to_string(bar) + ".", "until then", three_o_clock + days * 24h});
    return timeline;
}

Document paper_of(const Timeline& timeline)
{
    Document paper{.words = Words(), .made_at = three_o_clock, .title = "Paper"};
    paper.blocks.emplace_back(timeline);
    return paper;
}

} // namespace

TEST_CASE("a bar is solid for as long as it must, lighter for as long as it should, and an arrow where it stays open",
          "[papers][timeline]")
{
    Timeline timeline = long_timeline(0, 0);
    timeline.bars = {{"must", {}, three_o_clock + 24h},
                     {"should", {}, three_o_clock + 24h, three_o_clock + 48h},
                     {"open", {}, three_o_clock + 72h, {}, true},
                     {"open from the beginning", {}, {}, {}, true}};
    const auto scale = scale_of(timeline, 100, 400);
    CHECK(scale.x_of(three_o_clock) == Approx(100));
    CHECK(scale.x_of(three_o_clock + 72h) == Approx(scale.right));
    CHECK(scale.right < 400); // room for the arrow
    const double day = (scale.right - 100) / 3;

    const auto must = shape_of(timeline.bars[0], scale);
    CHECK((must.solid == Approx(100 + day) && must.light == must.solid && !must.arrow));
    const auto should = shape_of(timeline.bars[1], scale);
    CHECK((should.solid == Approx(100 + day) && should.light == Approx(100 + 2 * day) && !should.arrow));
    const auto open = shape_of(timeline.bars[2], scale);
    CHECK((open.solid == Approx(scale.right) && open.light == Approx(400) && open.arrow));
    const auto at_once = shape_of(timeline.bars[3], scale);
    CHECK((at_once.solid == Approx(100) && at_once.light == Approx(400) && at_once.arrow));

    timeline.bars = {{"nothing ends", {}, {}, {}, true}};
    CHECK(scale_of(timeline, 0, 100).to > three_o_clock);
}

TEST_CASE("the days of a handout's timeline begin at midnight of the clinic's clock, also when it changes",
          "[papers][timeline]")
{
    const auto paper = handout(a_session(three_o_clock, Region::face), Words());
    const auto& days = timeline_of(paper).days;
    REQUIRE(days.size() == 4);
    CHECK(days[0].begins == three_o_clock);
    CHECK(days[1].begins == moment("2026-03-29T00:00:00+01:00"));
    CHECK(days[2].begins == moment("2026-03-30T00:00:00+02:00")); // a day of 23 hours before
    CHECK(days[3].begins == moment("2026-03-31T00:00:00+02:00"));
    CHECK(days[1].label == "Sun\n29/03");
    CHECK(days[3].label == "Tue\n31/03");
    const auto text = unbroken(PdfOf(paper).text());
    CHECK_THAT(text, Contains("Sun 29/03") && Contains("Mon 30/03") && Contains("Tue 31/03"));
}

TEST_CASE("each thing to avoid has a bar that ends when its words say", "[papers][timeline]")
{
    const auto session = a_session(three_o_clock, Region::neck);
    const auto paper = handout(session, Words());
    const auto& bars = timeline_of(paper).bars;
    CHECK(bars.size() == 10); // four are told in one
    const Zone paris("Europe/Paris");
    for (const auto& bar : bars) {
        CAPTURE(bar.label);
        REQUIRE(bar.surely_until);
        CHECK_THAT(bar.end, Contains(paris.to_people(*bar.surely_until)));
        CHECK(bar.open == (bar.end.find("until we tell you") != std::string::npos));
        CHECK(bar.rather_until.has_value() == (bar.end.find("better until") != std::string::npos));
        if (bar.rather_until)
            CHECK_THAT(bar.end, Contains(paris.to_people(*bar.rather_until)));
    }
    const auto text = unbroken(PdfOf(paper).text());
    CHECK_THAT(text, Contains("not yet") && Contains("better wait"));
}

TEST_CASE("the days of a long timeline are named as far as their names stand apart", "[papers][timeline]")
{
    const PassingFolder folder;
    const auto file = (folder.path / "paper.pdf").string();
    write_pdf(paper_of(long_timeline(60, 1)), file);
    const auto words = said_by("pdftotext -bbox '" + file + "' -");
    const std::regex day("xMin=\"([0-9.]+)\"[^>]*xMax=\"([0-9.]+)\"[^>]*>d[0-9]+/<");
    double free_from = 0;
    int named = 0;
    for (std::sregex_iterator each(words.begin(), words.end(), day), end; each != end; ++each, ++named) {
        const double left = std::stod((*each)[1]);
        CHECK((left > free_from || named == 0));
        free_from = std::stod((*each)[2]);
    }
    CHECK(named > 3);
    CHECK(named < 20);
}

TEST_CASE("a timeline over two pages names its days on each, and loses no line", "[papers][timeline]")
{
    const auto paper = paper_of(long_timeline(3, 40));
    const auto text = PdfOf(paper).text();
    const int pages = PaperPages(paper).count();
    CHECK(pages == 2);
    CHECK(count_of(text, "d1/") == pages);
    for (int bar = 0; bar < 40; ++bar)
        CHECK(count_of(text, "Thing " + std::to_string(bar) + ".") == 1);
}
