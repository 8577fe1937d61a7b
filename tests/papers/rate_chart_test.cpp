#include "papers/pdf_tools.h"
#include "papers/sample_document.h"
#include "reports/pdf.h"
#include "reports/rate_chart.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <memory>

using namespace clinic;
using namespace clinic::papers;
using namespace clinic::papers::testing;

namespace {

constexpr int scale = 4; // pixels per point
constexpr double width = 480;

/// A chart painted to pixels on its own ground.
class PaintedChart {
public:
    PaintedChart(const RateChart& chart, const ChartColours& colours)
        : columns_(static_cast<int>(width) * scale)
        , lines_(static_cast<int>(height_of(chart, width) + 1) * scale)
        , image_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, columns_, lines_), &cairo_surface_destroy)
    {
        const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> canvas(cairo_create(image_.get()), &cairo_destroy);
        cairo_scale(canvas.get(), scale, scale);
        dip_into(canvas.get(), colours.paper);
        cairo_paint(canvas.get());
        paint(canvas.get(), chart, width, height_of(chart, width), colours);
        cairo_surface_flush(image_.get());
    }

    /// Points from the left, at the ends of what has this colour.
    struct Extent {
        double left = 1e9;
        double right = -1;
        int pixels = 0;
    };
    [[nodiscard]] Extent extent_of(const Ink& ink) const
    {
        Extent extent;
        for (int y = 0; y < lines_; ++y)
            for (int x = 0; x < columns_; ++x)
                if (is(x, y, ink)) {
                    extent.left = std::min(extent.left, static_cast<double>(x) / scale);
                    extent.right = std::max(extent.right, static_cast<double>(x + 1) / scale);
                    ++extent.pixels;
                }
        return extent;
    }

private:
    [[nodiscard]] bool is(int x, int y, const Ink& ink) const
    {
        const unsigned char* pixel = cairo_image_surface_get_data(image_.get()) +
                                     static_cast<std::ptrdiff_t>(y) * cairo_image_surface_get_stride(image_.get()) +
                                     static_cast<std::ptrdiff_t>(x) * 4;
        const auto near = [](unsigned char part, double wanted) { return std::abs(part - wanted * 255) < 2; };
        return near(pixel[2], ink.red) && near(pixel[1], ink.green) && near(pixel[0], ink.blue);
    }

    int columns_;
    int lines_;
    std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> image_;
};

RateChart chart_of(std::vector<RateRow> rows)
{
    RateChart chart = sample_chart();
    chart.rows = std::move(rows);
    return chart;
}

} // namespace

TEST_CASE(
    "a rate stands in the middle of a scale that ends at its double, its interval at a quarter and three quarters",
    "[papers][chart]")
{
    const ChartColours colours = GENERATE(light_chart(), dark_chart());
    RateChart chart = chart_of({{.label = "v1", .rate = 0.05, .low = 0.025, .high = 0.075}});
    chart.scale_to = 0.1;
    const RateScale axis = scale_of(chart, width);
    REQUIRE(axis.top_rate == Approx(0.1));
    const double quarter = (axis.right - axis.left) / 4;

    const auto point = PaintedChart(chart, colours).extent_of(colours.point);
    CHECK(point.left == Approx(axis.left + quarter).margin(1.2));
    CHECK(point.right == Approx(axis.left + 3 * quarter).margin(1.2));

    chart.rows.front().low = chart.rows.front().high = std::nullopt;
    const auto alone = PaintedChart(chart, colours).extent_of(colours.point);
    CHECK((alone.left + alone.right) / 2 == Approx(axis.left + 2 * quarter).margin(0.3));
}

TEST_CASE("a row with a remark has another colour and another shape", "[papers][chart]")
{
    RateRow row{.label = "v1", .rate = 0.05};
    const auto plain = PaintedChart(chart_of({row}), light_chart());
    row.remark = "Too few to say";
    const auto remarked = PaintedChart(chart_of({row}), light_chart());
    CHECK(plain.extent_of(light_chart().point).pixels > 0);
    CHECK(plain.extent_of(light_chart().caution).pixels == 0);
    CHECK(remarked.extent_of(light_chart().point).pixels == 0);
    CHECK(remarked.extent_of(light_chart().caution).pixels > 0);
}

TEST_CASE("a row without a rate has no point, and says why in words", "[papers][chart]")
{
    const RateRow row{.label = "v1", .not_yet_asked = 5, .remark = "Nobody has been asked yet"};
    CHECK(PaintedChart(chart_of({row}), light_chart()).extent_of(light_chart().point).pixels == 0);
    const PassingFolder folder;
    const std::string file = (folder.path / "chart.pdf").string();
    write_pdf({.words = Words(), .made_at = {}, .title = "Chart", .blocks = {chart_of({row})}}, file);
    CHECK_THAT(said_by("pdftotext -layout '" + file + "' -"), Catch::Contains("Nobody has been asked yet"));
}

TEST_CASE("the scale ends at the first round mark that holds every interval", "[papers][chart]")
{
    struct Case {
        double high;
        double top;
        double step;
    };
    const Case expected = GENERATE(Case{0.0, 0.01, 0.002}, Case{0.079, 0.08, 0.02}, Case{0.195, 0.2, 0.05},
                                   Case{0.31, 0.4, 0.1}, Case{1.0, 1.0, 0.2});
    const RateScale axis = scale_of(chart_of({{.label = "v1", .rate = 0.0, .low = 0.0, .high = expected.high}}), width);
    CHECK(axis.top_rate == Approx(expected.top));
    CHECK(axis.step == Approx(expected.step));
}

TEST_CASE("an empty chart says in words that there is nothing to show", "[papers][chart]")
{
    const PassingFolder folder;
    const std::string file = (folder.path / "chart.pdf").string();
    write_pdf({.words = Words(), .made_at = {}, .title = "Chart", .blocks = {chart_of({})}}, file);
    CHECK_THAT(said_by("pdftotext -layout '" + file + "' -"), Catch::Contains("There is nothing to show yet."));
}

TEST_CASE("a chart with more versions than a page holds goes on over pages, on one scale", "[papers][chart]")
{
    std::vector<RateRow> rows;
    for (int version = 1; version <= 90; ++version)
        rows.push_back({.label = "version " + std::to_string(version) + ".", .rate = 0.001 * version});
    const PassingFolder folder;
    const std::string file = (folder.path / "chart.pdf").string();
    write_pdf({.words = Words(), .made_at = {}, .title = "Chart", .blocks = {chart_of(rows)}}, file);
    const std::string text = said_by("pdftotext -layout '" + file + "' -");
    for (int version = 1; version <= 90; ++version)
        CHECK(count_of(text, "version " + std::to_string(version) + ".") == 1);
    CHECK(count_of(text, "\f") >= 3);
    CHECK(count_of(text, "10%") == count_of(text, "Formula version"));
}
