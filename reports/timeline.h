#pragma once

#include "base/calendar.h"
#include "reports/ink.h"

#include <cairo.h>
#include <optional>
#include <string>
#include <vector>

namespace clinic::papers {

/// One thing to keep to, from the beginning of the timeline on.
struct TimelineBar {
    std::string label;
    std::string end;                         // the same in words, with day and hour
    std::optional<Moment> surely_until = {}; // drawn solid
    std::optional<Moment> rather_until = {}; // drawn lighter, from there on
    bool open = false;                       // then on until somebody says so: an arrow
};

/// A day of the scale: where it begins on the clock on the wall.
struct TimelineDay {
    Moment begins;
    std::string label;
};

/// What has to be kept to until when: a list in words, each line with its bar on a scale of days.
struct Timeline {
    Moment from;
    std::vector<TimelineDay> days; // the one of `from` first
    std::vector<TimelineBar> bars;
    std::string surely; // what solid means, in words
    std::string rather; // what lighter means
    std::string open;   // what the arrow means
};

/// Where moments lie between `left` and `right`, in points; beyond `right` there is room for an arrow.
struct TimelineScale {
    Moment from;
    Moment to; // the last end that any bar has
    double left = 0;
    double right = 0;
    double edge = 0; // where arrows end

    [[nodiscard]] double x_of(Moment) const;
};
[[nodiscard]] TimelineScale scale_of(const Timeline&, double left, double edge);

/// Which parts of a bar there are: solid from the left to `solid`, lighter to `light`, and an arrow at its end.
struct TimelineBarShape {
    double solid = 0;
    double light = 0;
    bool arrow = false;
};
[[nodiscard]] TimelineBarShape shape_of(const TimelineBar&, const TimelineScale&);

/// Paints it from `left` on, around the height `middle`.
void paint(cairo_t*, const TimelineBarShape&, double left, double middle);

} // namespace clinic::papers
