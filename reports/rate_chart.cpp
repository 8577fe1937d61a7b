#include "reports/rate_chart.h"

#include "reports/typesetter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace clinic::papers {

namespace {

constexpr double column_gap = 14;
constexpr double row_padding = 5;
constexpr double least_row = 14;
constexpr double scale_height = 20; // room for the figures below the rows
constexpr double title_gap = 8;
constexpr double marker = 3.6;
constexpr double words_inset = 6;

struct Bands {
    double label_width;
    double plot_left;
    double plot_right;
    double count_width;
    std::array<double, 3> count_left;
};

Bands bands_of(double width)
{
    const double count_width = std::clamp(width * 0.11, 44.0, 90.0);
    const double counts = 3 * count_width + 2 * column_gap / 2;
    const double label_width = (width - counts) * 0.38;
    const double first = width - counts;
    return {.label_width = label_width,
            .plot_left = label_width + column_gap,
            .plot_right = first - column_gap,
            .count_width = count_width,
            .count_left = {first, first + count_width + column_gap / 2, first + 2 * (count_width + column_gap / 2)}};
}

double greatest_rate(const RateChart& chart)
{
    double greatest = chart.scale_to.value_or(0);
    for (const RateRow& row : chart.rows)
        greatest = std::max({greatest, row.rate.value_or(0), row.high.value_or(0)});
    return std::min(greatest, 1.0);
}

/// "2.5%", with the language's own signs.
std::string percent(const Words& words, long thousandths)
{
    std::string number = std::to_string(thousandths / 10);
    if (thousandths % 10 != 0)
        number += decimal_sign(words.language()) + std::to_string(thousandths % 10);
    return fill(words("{number}%"), {{"number", number}});
}

/// A row with its texts set, so that measuring and painting cannot disagree.
struct SetRateRow {
    const RateRow* row;
    SetText label;
    SetText remark;
    std::array<SetText, 3> counts;
    double height;
};

struct SetChart {
    Bands bands;
    SetText title;
    std::vector<SetText> heads; // label, plot, three counts
    double heads_height;
    SetText nothing;
    std::vector<SetRateRow> rows;
    double height;
};

TextStyle small_text(const Ink& ink, bool bold = false, Alignment alignment = Alignment::left)
{
    return {.size = TextSize::small, .ink = ink, .bold = bold, .alignment = alignment};
}

SetRateRow set_row(const Typesetter& typesetter, const RateRow& row, const Bands& bands, const ChartColours& colours)
{
    const auto count = [&](long number) {
        return typesetter.set(std::to_string(number), small_text(colours.text, false, Alignment::right),
                              bands.count_width);
    };
    const double remark_width = row.rate ? bands.label_width : bands.plot_right - bands.plot_left - 2 * words_inset;
    SetRateRow set{.row = &row,
                   .label = typesetter.set(row.label, small_text(colours.text), bands.label_width),
                   .remark = typesetter.set(row.remark, small_text(colours.caution), remark_width),
                   .counts = {count(row.reacted), count(row.asked_no_reaction), count(row.not_yet_asked)},
                   .height = 0};
    const double remark = row.remark.empty() ? 0 : set.remark.height();
    const double text = row.rate ? set.label.height() + remark : std::max(set.label.height(), remark);
    set.height = std::max(text, least_row) + 2 * row_padding;
    return set;
}

SetChart set_chart(const RateChart& chart, double width, const ChartColours& colours)
{
    const Typesetter typesetter(chart.words.language());
    const Bands bands = bands_of(width);
    const auto head = [&](const std::string& text, double room, Alignment alignment) {
        return typesetter.set(text, small_text(colours.muted, true, alignment), room);
    };
    SetChart set{.bands = bands,
                 .title = typesetter.set(chart.title, {.ink = colours.text, .bold = true}, width),
                 .heads = {head(chart.label_title, bands.label_width, Alignment::left),
                           head(chart.x_label, bands.plot_right - bands.plot_left, Alignment::left),
                           head(chart.reacted_title, bands.count_width, Alignment::right),
                           head(chart.asked_no_reaction_title, bands.count_width, Alignment::right),
                           head(chart.not_yet_asked_title, bands.count_width, Alignment::right)},
                 .heads_height = 0,
                 .nothing =
                     typesetter.set(chart.words("There is nothing to show yet."), small_text(colours.muted), width),
                 .rows = {},
                 .height = 0};
    set.height = set.title.height() + title_gap;
    for (const SetText& text : set.heads)
        set.heads_height = std::max(set.heads_height, text.height() + row_padding);
    for (const RateRow& row : chart.rows)
        set.rows.push_back(set_row(typesetter, row, bands, colours));
    if (set.rows.empty()) {
        set.height += set.nothing.height();
        return set;
    }
    set.height += set.heads_height + scale_height;
    for (const SetRateRow& row : set.rows)
        set.height += row.height;
    return set;
}

void stroke_line(cairo_t* canvas, double x1, double y1, double x2, double y2)
{
    cairo_move_to(canvas, x1, y1);
    cairo_line_to(canvas, x2, y2);
    cairo_stroke(canvas);
}

/// The interval with its ends; dashed where caution is due.
void paint_interval(cairo_t* canvas, double from, double to, double y, bool caution)
{
    constexpr double dash = 3;
    constexpr double end = 3.2;
    cairo_save(canvas);
    cairo_set_line_width(canvas, 1.6);
    stroke_line(canvas, from, y - end, from, y + end);
    stroke_line(canvas, to, y - end, to, y + end);
    if (caution)
        cairo_set_dash(canvas, &dash, 1, 0);
    stroke_line(canvas, from, y, to, y);
    cairo_restore(canvas);
}

/// A filled disc; a hollow diamond where caution is due.
void paint_marker(cairo_t* canvas, double x, double y, const ChartColours& colours, bool caution)
{
    cairo_new_path(canvas);
    if (!caution) {
        cairo_arc(canvas, x, y, marker, 0, 2 * std::numbers::pi);
        cairo_fill(canvas);
        return;
    }
    constexpr double reach = marker + 1.2;
    cairo_move_to(canvas, x, y - reach);
    cairo_line_to(canvas, x + reach, y);
    cairo_line_to(canvas, x, y + reach);
    cairo_line_to(canvas, x - reach, y);
    cairo_close_path(canvas);
    dip_into(canvas, colours.paper);
    cairo_fill_preserve(canvas);
    dip_into(canvas, colours.caution);
    cairo_set_line_width(canvas, 1.6);
    cairo_stroke(canvas);
}

/// Where no rate can be given; the ground behind the words hides the scale's lines.
void paint_words_for_point(cairo_t* canvas, const SetText& words, const Bands& bands, double middle,
                           const ChartColours& colours)
{
    const double top = middle - words.height() / 2;
    dip_into(canvas, colours.paper);
    cairo_rectangle(canvas, bands.plot_left + 1, top, words.width() + 2 * words_inset, words.height());
    cairo_fill(canvas);
    words.paint(canvas, bands.plot_left + words_inset, top);
}

void paint_row(cairo_t* canvas, const SetRateRow& set, const Bands& bands, const RateScale& scale, double top,
               double height, const ChartColours& colours)
{
    const double middle = top + height / 2;
    const double text = top + (height - set.height) / 2 + row_padding;
    const double first_line = (set.height - 2 * row_padding - set.label.height()) / 2;
    const RateRow& row = *set.row;
    const bool caution = !row.remark.empty();
    const bool remark_below = row.rate.has_value() && caution;
    set.label.paint(canvas, 0, remark_below ? text : text + first_line);
    if (remark_below)
        set.remark.paint(canvas, 0, text + set.label.height());
    else if (caution)
        paint_words_for_point(canvas, set.remark, bands, middle, colours);
    for (std::size_t at = 0; at < set.counts.size(); ++at)
        set.counts.at(at).paint(canvas, bands.count_left.at(at), middle - set.counts.at(at).height() / 2);
    if (row.rate) {
        dip_into(canvas, caution ? colours.caution : colours.point);
        if (row.low && row.high)
            paint_interval(canvas, scale.x_of(*row.low), scale.x_of(*row.high), middle, caution);
        paint_marker(canvas, scale.x_of(*row.rate), middle, colours, caution);
    }
}

void paint_heads(cairo_t* canvas, const SetChart& set, double top)
{
    const Bands& bands = set.bands;
    const std::array lefts{0.0, bands.plot_left, bands.count_left[0], bands.count_left[1], bands.count_left[2]};
    for (std::size_t at = 0; at < lefts.size(); ++at) {
        const SetText& text = set.heads.at(at);
        text.paint(canvas, lefts.at(at), top + set.heads_height - row_padding - text.height());
    }
}

void paint_scale(cairo_t* canvas, const RateChart& chart, const RateScale& scale, double top, double bottom,
                 const ChartColours& colours)
{
    constexpr double room = 40;
    const Typesetter typesetter(chart.words.language());
    const long steps = std::lround(scale.top_rate / scale.step);
    for (long mark = 0; mark <= steps; ++mark) {
        const double x = scale.x_of(static_cast<double>(mark) * scale.step);
        dip_into(canvas, mark == 0 ? colours.muted : colours.grid);
        cairo_set_line_width(canvas, 0.7);
        stroke_line(canvas, x, top, x, bottom + 3);
        const long thousandths = std::lround(static_cast<double>(mark) * scale.step * 1000);
        typesetter.set(percent(chart.words, thousandths), small_text(colours.muted, false, Alignment::centre), room)
            .paint(canvas, x - room / 2, bottom + 5);
    }
}

} // namespace

ChartColours light_chart()
{
    return {.paper = {1, 1, 1},
            .text = black_ink,
            .muted = muted_ink,
            .grid = {0.86, 0.88, 0.90},
            .point = {0.02, 0.36, 0.63},
            .caution = {0.68, 0.28, 0.0}};
}

ChartColours dark_chart()
{
    return {.paper = {0.12, 0.13, 0.15},
            .text = {0.91, 0.93, 0.94},
            .muted = {0.66, 0.70, 0.74},
            .grid = {0.26, 0.29, 0.32},
            .point = {0.42, 0.72, 1.0},
            .caution = {1.0, 0.66, 0.32}};
}

RateScale scale_of(const RateChart& chart, double width)
{
    constexpr std::array<long, 8> steps{1, 2, 5, 10, 20, 50, 100, 200}; // thousandths
    constexpr long most_marks = 5;
    constexpr long least_top = 10;
    const long greatest =
        std::max(least_top, static_cast<long>(std::ceil(greatest_rate(chart) * 1000 - 1e-9))); // rounding, not rates
    const auto fits = [greatest](long step) { return greatest <= step * most_marks; };
    const long step = *std::find_if(steps.begin(), steps.end() - 1, fits);
    const long top = (greatest + step - 1) / step * step;
    const Bands bands = bands_of(width);
    return {.left = bands.plot_left,
            .right = bands.plot_right,
            .top_rate = static_cast<double>(top) / 1000,
            .step = static_cast<double>(step) / 1000};
}

double height_of(const RateChart& chart, double width)
{
    return set_chart(chart, width, light_chart()).height;
}

void paint(cairo_t* canvas, const RateChart& chart, double width, double height, const ChartColours& colours)
{
    const SetChart set = set_chart(chart, width, colours);
    set.title.paint(canvas, 0, 0);
    const double heads = set.title.height() + title_gap;
    if (set.rows.empty()) {
        set.nothing.paint(canvas, 0, heads);
        return;
    }
    const RateScale scale = scale_of(chart, width);
    const double spare = std::max(0.0, height - set.height) / static_cast<double>(set.rows.size());
    const double first = heads + set.heads_height;
    const double last = std::max(height, set.height) - scale_height;
    paint_heads(canvas, set, heads);
    paint_scale(canvas, chart, scale, first, last, colours);
    double top = first;
    for (const SetRateRow& row : set.rows) {
        dip_into(canvas, colours.grid);
        cairo_set_line_width(canvas, top > first ? 0.5 : 0.9);
        stroke_line(canvas, 0, top, width, top);
        paint_row(canvas, row, set.bands, scale, top, row.height + spare, colours);
        top += row.height + spare;
    }
}

} // namespace clinic::papers
