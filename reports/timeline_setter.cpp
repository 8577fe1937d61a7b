#include "reports/block_setter.h"
#include "reports/timeline.h"

#include <algorithm>
#include <utility>

namespace clinic::papers {

namespace {

constexpr double beside = 14; // between words and bars
constexpr double around_row = 2.5;
constexpr double bar_room = 18;          // below the words, where they stand above their bar
constexpr double least_for_beside = 340; // width that holds words and bars side by side
constexpr double share_of_words = 0.6;
// Of the legend.
constexpr double above_legend = 5;
constexpr double mark_width = 22;
constexpr double beside_mark = 5;
constexpr double between_marks = 18;

struct DayMark {
    SetText label;
    double x;
};

class TimelineSetter {
public:
    TimelineSetter(PageFlow& flow, const Typesetter& typesetter, const Timeline& timeline)
        : flow_(flow)
        , typesetter_(typesetter)
        , timeline_(timeline)
        , side_by_side_(flow.width() >= least_for_beside)
        , words_width_(side_by_side_ ? flow.width() * share_of_words : flow.width())
        , scale_(
              scale_of(timeline, flow.left() + (side_by_side_ ? words_width_ + beside : 0), flow.left() + flow.width()))
        , days_(marks_of_days())
    {
    }

    void set()
    {
        const auto rows = set_rows();
        if (rows.empty())
            return;
        flow_.claim(head_height() + rows.front().height);
        draw_head();
        flow_.tagged("L", [&] {
            for (const auto& row : rows) {
                if (row.height > flow_.room()) {
                    flow_.break_page();
                    draw_head();
                }
                draw_row(row);
            }
        });
        draw_legend();
    }

private:
    struct Row {
        SetText label;
        SetText end;
        TimelineBarShape shape;
        double height;
    };

    /// From the last day back, so that a first day of an hour or two gives way to the next one.
    [[nodiscard]] std::vector<DayMark> marks_of_days() const
    {
        constexpr double least_gap = 4;
        std::vector<DayMark> marks;
        double free_until = scale_.edge;
        const std::vector<TimelineDay> last_first(timeline_.days.rbegin(), timeline_.days.rend());
        for (const auto& day : last_first) {
            DayMark mark{typesetter_.set(day.label, {.size = TextSize::small, .ink = muted_ink}, flow_.width()),
                         scale_.x_of(day.begins)};
            if (mark.x + mark.label.width() > free_until)
                continue;
            free_until = mark.x - least_gap;
            marks.push_back(mark);
        }
        std::reverse(marks.begin(), marks.end());
        return marks;
    }

    [[nodiscard]] std::vector<Row> set_rows() const
    {
        std::vector<Row> rows;
        for (const auto& bar : timeline_.bars) {
            Row row{typesetter_.set(bar.label, {.size = TextSize::small, .bold = true}, words_width_),
                    typesetter_.set(bar.end, {.size = TextSize::small}, words_width_), shape_of(bar, scale_), 0};
            row.height = row.label.height() + (bar.end.empty() ? 0 : row.end.height()) + 2 * around_row +
                         (side_by_side_ ? 0 : bar_room);
            rows.push_back(row);
        }
        return rows;
    }

    [[nodiscard]] double head_height() const
    {
        double height = 0;
        for (const auto& day : days_)
            height = std::max(height, day.label.height());
        return height + around_row;
    }

    void draw_head()
    {
        flow_.tagged("NonStruct", [&] {
            for (const auto& day : days_)
                flow_.draw([day, top = flow_.top()](cairo_t* canvas) { day.label.paint(canvas, day.x, top); });
        });
        flow_.advance(head_height());
        rule(0.9, accent_ink);
    }

    void draw_row(const Row& row)
    {
        const double top = flow_.top() + around_row;
        const double bars = side_by_side_ ? row.height : bar_room + around_row; // the height that they have
        const double bars_top = flow_.top() + row.height - bars;
        flow_.tagged("NonStruct", [&] {
            draw_days(bars_top, bars);
            flow_.draw([shape = row.shape, left = scale_.left, middle = bars_top + bars / 2](cairo_t* canvas) {
                paint(canvas, shape, left, middle);
            });
        });
        flow_.tagged("LI", [&] {
            flow_.tagged("LBody", [&] {
                flow_.draw([row, left = flow_.left(), top](cairo_t* canvas) {
                    row.label.paint(canvas, left, top);
                    row.end.paint(canvas, left, top + row.label.height());
                });
            });
        });
        flow_.advance(row.height);
        rule(0.4, rule_ink);
    }

    /// Where the days begin; the first began before the timeline.
    void draw_days(double top, double height)
    {
        for (const auto& day : days_)
            if (day.x > scale_.left)
                flow_.draw([x = day.x, top, height](cairo_t* canvas) {
                    dip_into(canvas, rule_ink);
                    cairo_set_line_width(canvas, 0.5);
                    cairo_move_to(canvas, x, top);
                    cairo_line_to(canvas, x, top + height);
                    cairo_stroke(canvas);
                });
    }

    void rule(double thickness, const Ink& ink)
    {
        flow_.draw([left = flow_.left(), width = flow_.width(), y = flow_.top(), thickness, ink](cairo_t* canvas) {
            dip_into(canvas, ink);
            cairo_set_line_width(canvas, thickness);
            cairo_move_to(canvas, left, y);
            cairo_line_to(canvas, left + width, y);
            cairo_stroke(canvas);
        });
    }

    /// What solid, lighter and arrow mean, as far as they were used.
    void draw_legend()
    {
        const auto used = [this](auto what) { return std::any_of(timeline_.bars.begin(), timeline_.bars.end(), what); };
        std::vector<std::pair<std::string, TimelineBarShape>> marks;
        if (used([](const TimelineBar& bar) { return bar.surely_until.has_value(); }))
            marks.push_back({timeline_.surely, {.solid = mark_width, .light = mark_width}});
        if (used([](const TimelineBar& bar) { return bar.rather_until.has_value(); }))
            marks.push_back({timeline_.rather, {.light = mark_width}});
        if (used([](const TimelineBar& bar) { return bar.open; }))
            marks.push_back({timeline_.open, {.light = mark_width, .arrow = true}});
        draw_marks(marks);
    }

    /// One beside the other as far as the width allows.
    void draw_marks(const std::vector<std::pair<std::string, TimelineBarShape>>& marks)
    {
        std::vector<Stroke> strokes;
        double x = 0;
        double y = 0;
        double height = 0;
        for (const auto& [words, shape] : marks) {
            const SetText text = typesetter_.set(words, {.size = TextSize::small, .ink = muted_ink}, flow_.width());
            const double width = mark_width + beside_mark + text.width();
            if (x > 0 && x + width > flow_.width()) {
                x = 0;
                y += text.height();
            }
            strokes.emplace_back([text, shape = shape, x, y](cairo_t* canvas) {
                cairo_save(canvas);
                cairo_translate(canvas, x, y);
                paint(canvas, shape, 0, text.height() / 2);
                text.paint(canvas, mark_width + beside_mark, 0);
                cairo_restore(canvas);
            });
            height = y + text.height();
            x += width + between_marks;
        }
        flow_.gap(above_legend);
        flow_.claim(height);
        flow_.tagged("P", [&] {
            flow_.draw([strokes, left = flow_.left(), top = flow_.top()](cairo_t* canvas) {
                cairo_save(canvas);
                cairo_translate(canvas, left, top);
                for (const auto& stroke : strokes)
                    stroke(canvas);
                cairo_restore(canvas);
            });
        });
        flow_.advance(height);
    }

    PageFlow& flow_;
    const Typesetter& typesetter_;
    const Timeline& timeline_;
    bool side_by_side_;
    double words_width_;
    TimelineScale scale_;
    std::vector<DayMark> days_;
};

} // namespace

void set_timeline(PageFlow& flow, const Typesetter& typesetter, const Timeline& timeline)
{
    TimelineSetter(flow, typesetter, timeline).set();
}

} // namespace clinic::papers
