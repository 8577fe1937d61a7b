#include "reports/block_setter.h"

#include <algorithm>
#include <numeric>

namespace clinic::papers {

namespace {

constexpr double gutter = 12;
constexpr double padding = 4;
constexpr double least_slice = 60; // of a row that has to be cut

/// A cell's text, set for the width of its column, which begins at `x`.
struct SetCell {
    SetText text;
    double x;
    int drawn = 0; // lines that already stand on a page
};
using SetRow = std::vector<SetCell>;

class TableSetter {
public:
    TableSetter(PageFlow& flow, const Typesetter& typesetter, const Table& table)
        : flow_(flow)
        , typesetter_(typesetter)
        , table_(table)
    {
        const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                              [](double sum, const Column& column) { return sum + column.share; });
        const double room = flow.width() - gutter * static_cast<double>(table.columns.size() - 1);
        double x = flow.left();
        for (const Column& column : table.columns) {
            places_.push_back({x, room * column.share / shares});
            x += places_.back().width + gutter;
        }
    }

    void set()
    {
        const SetRow head = set_row(titles_of(table_), {.size = TextSize::small, .ink = accent_ink, .bold = true});
        const SetRow first = set_cells(table_.rows.empty() ? std::vector{table_.when_empty} : table_.rows.front());
        flow_.claim(height_of(head) + least_height(first, head));
        flow_.tagged("Table", [&] {
            draw_head(head);
            for (const auto& cells : table_.rows) {
                const SetRow row = set_cells(cells);
                if (least_height(row, head) > flow_.room())
                    next_page(head);
                draw_row(row, head);
            }
            if (table_.rows.empty())
                draw_empty();
        });
    }

private:
    struct Place {
        double x;
        double width;
    };

    static std::vector<std::string> titles_of(const Table& table)
    {
        std::vector<std::string> titles;
        for (const Column& column : table.columns)
            titles.push_back(column.title);
        return titles;
    }

    [[nodiscard]] SetRow set_row(const std::vector<std::string>& cells, TextStyle style) const
    {
        SetRow row;
        for (std::size_t at = 0; at < table_.columns.size(); ++at) {
            style.alignment = table_.columns[at].alignment;
            row.push_back(
                {typesetter_.set(at < cells.size() ? cells[at] : "", style, places_[at].width), places_[at].x});
        }
        return row;
    }

    [[nodiscard]] SetRow set_cells(const std::vector<std::string>& cells) const
    {
        return set_row(cells, {.size = TextSize::small});
    }

    [[nodiscard]] static double height_of(const SetRow& row)
    {
        double height = 0;
        for (const SetCell& cell : row)
            height = std::max(height, cell.text.height());
        return height + 2 * padding;
    }

    /// What has to fit below the titles for a row to begin on a page.
    [[nodiscard]] double least_height(const SetRow& row, const SetRow& head) const
    {
        const bool fits_a_page = height_of(row) + height_of(head) <= flow_.sheet().usable();
        return fits_a_page ? height_of(row) : least_slice;
    }

    void next_page(const SetRow& head)
    {
        flow_.break_page();
        draw_head(head);
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

    void draw_head(const SetRow& head)
    {
        const double height = height_of(head);
        flow_.tagged("TR", [&] {
            for (const SetCell& cell : head)
                flow_.tagged("TH", [&] {
                    const double top = flow_.top() + height - padding - cell.text.height();
                    flow_.draw([cell, top](cairo_t* canvas) { cell.text.paint(canvas, cell.x, top); });
                });
        });
        flow_.advance(height);
        rule(0.9, accent_ink);
    }

    /// Draws the lines that fit, again and again on new pages: one turn for all rows but those taller than a page.
    void draw_row(SetRow row, const SetRow& head)
    {
        const auto whole = [](const SetCell& cell) { return cell.drawn == cell.text.lines(); };
        draw_slice(row);
        while (!std::all_of(row.begin(), row.end(), whole)) {
            next_page(head);
            draw_slice(row);
        }
        rule(0.4, rule_ink);
    }

    void draw_slice(SetRow& row)
    {
        const double room = std::max(flow_.room() - 2 * padding, 0.0);
        double height = 0;
        flow_.tagged("TR", [&] {
            for (SetCell& cell : row)
                height = std::max(height, draw_lines(cell, room));
        });
        flow_.advance(height + 2 * padding);
    }

    /// Draws what fits of a cell, a line at least, and gives its height.
    double draw_lines(SetCell& cell, double room)
    {
        if (cell.drawn == cell.text.lines())
            return 0;
        const int count = std::max(1, cell.text.lines_within(room, cell.drawn));
        flow_.tagged("TD", [&] {
            flow_.draw([cell, count, top = flow_.top() + padding](cairo_t* canvas) {
                cell.text.paint(canvas, cell.x, top, cell.drawn, count);
            });
        });
        const double height = cell.text.height_of(cell.drawn, count);
        cell.drawn += count;
        return height;
    }

    void draw_empty()
    {
        const SetText text =
            typesetter_.set(table_.when_empty, {.size = TextSize::small, .ink = muted_ink}, flow_.width());
        flow_.tagged("TR", [&] {
            flow_.tagged("TD", [&] {
                flow_.draw([text, x = flow_.left(), top = flow_.top() + padding](cairo_t* canvas) {
                    text.paint(canvas, x, top);
                });
            });
        });
        flow_.advance(text.height() + 2 * padding);
        rule(0.4, rule_ink);
    }

    PageFlow& flow_;
    const Typesetter& typesetter_;
    const Table& table_;
    std::vector<Place> places_;
};

} // namespace

void set_table(PageFlow& flow, const Typesetter& typesetter, const Table& table)
{
    if (!table.columns.empty())
        TableSetter(flow, typesetter, table).set();
}

} // namespace clinic::papers
