#pragma once

#include "base/words.h"
#include "reports/ink.h"

#include <cairo.h>
#include <optional>
#include <string>
#include <vector>

namespace clinic::papers {

/// How often one formula version was followed by a reaction. Rates are fractions of one.
struct RateRow {
    std::string label;
    std::optional<double> rate = {};
    std::optional<double> low = {}; // both ends of the interval, or neither
    std::optional<double> high = {};
    long reacted = 0;
    long asked_no_reaction = 0;
    long not_yet_asked = 0;
    std::string remark = {}; // such as "Too few to say"; the row is then drawn with the sign and colour of caution
};

/// Rates with their intervals, one row for each formula version, on one common scale.
struct RateChart {
    Words words; // the language of the scale
    std::string title;
    std::string x_label;
    std::string label_title;
    std::string reacted_title;
    std::string asked_no_reaction_title;
    std::string not_yet_asked_title;
    std::vector<RateRow> rows;
    std::optional<double> scale_to = {}; // the scale reaches at least so far, to compare charts
};

/// Colours that stay apart for colour-blind eyes; the shapes differ as well.
struct ChartColours {
    Ink paper; // the ground the chart stands on, which the caller has painted
    Ink text;
    Ink muted;
    Ink grid;
    Ink point;
    Ink caution;
};

[[nodiscard]] ChartColours light_chart();
[[nodiscard]] ChartColours dark_chart();

/// Where rates lie: from zero at `left` to `top_rate` at `right`, in points.
struct RateScale {
    double left = 0;
    double right = 0;
    double top_rate = 0;
    double step = 0; // between two marks of the scale

    [[nodiscard]] double x_of(double rate) const { return left + (right - left) * rate / top_rate; }
};

[[nodiscard]] RateScale scale_of(const RateChart&, double width);

/// The height that the chart needs, in points; a screen scales by its pixels per point.
[[nodiscard]] double height_of(const RateChart&, double width);
/// Paints with the upper left corner at the origin; height beyond height_of goes between the rows.
void paint(cairo_t*, const RateChart&, double width, double height, const ChartColours&);

} // namespace clinic::papers
