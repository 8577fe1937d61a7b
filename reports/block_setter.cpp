#include "reports/block_setter.h"

#include "reports/drawn_signature.h"
#include "reports/qr_code.h"

#include <algorithm>
#include <array>
#include <numbers>
#include <utility>

namespace clinic::papers {

namespace {

constexpr double between_blocks = 9;
constexpr double between_boxes = 12;
constexpr double bullet_indent = 16;
constexpr double side_bar = 3;
constexpr double box_padding = 10;

void line(cairo_t* canvas, double left, double right, double y, double thickness, const Ink& ink)
{
    dip_into(canvas, ink);
    cairo_set_line_width(canvas, thickness);
    cairo_move_to(canvas, left, y);
    cairo_line_to(canvas, right, y);
    cairo_stroke(canvas);
}

void rectangle(cairo_t* canvas, double left, double top, double width, double height, const Ink& ink)
{
    dip_into(canvas, ink);
    cairo_rectangle(canvas, left, top, width, height);
    cairo_fill(canvas);
}

void pen(cairo_t* canvas, double thickness, const Ink& ink)
{
    dip_into(canvas, ink);
    cairo_set_line_width(canvas, thickness);
    cairo_set_line_cap(canvas, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(canvas, CAIRO_LINE_JOIN_ROUND);
}

void bullet_mark(cairo_t* canvas, BulletMark mark, double x, double y)
{
    cairo_save(canvas);
    cairo_new_path(canvas);
    switch (mark) {
    case BulletMark::dot:
        dip_into(canvas, accent_ink);
        cairo_arc(canvas, x + 3.8, y, 2, 0, 2 * std::numbers::pi);
        cairo_fill(canvas);
        break;
    case BulletMark::tick:
        pen(canvas, 1.6, accent_ink);
        cairo_move_to(canvas, x, y + 0.2);
        cairo_line_to(canvas, x + 2.8, y + 3);
        cairo_line_to(canvas, x + 8, y - 3.2);
        cairo_stroke(canvas);
        break;
    case BulletMark::cross:
        pen(canvas, 1.6, black_ink);
        cairo_move_to(canvas, x + 0.8, y - 3);
        cairo_line_to(canvas, x + 6.8, y + 3);
        cairo_move_to(canvas, x + 6.8, y - 3);
        cairo_line_to(canvas, x + 0.8, y + 3);
        cairo_stroke(canvas);
        break;
    }
    cairo_restore(canvas);
}

void warning_sign(cairo_t* canvas, double x, double top)
{
    cairo_save(canvas);
    pen(canvas, 1.4, black_ink);
    cairo_move_to(canvas, x + 7, top);
    cairo_line_to(canvas, x + 14, top + 12);
    cairo_line_to(canvas, x, top + 12);
    cairo_close_path(canvas);
    cairo_move_to(canvas, x + 7, top + 4.4);
    cairo_line_to(canvas, x + 7, top + 7.4);
    cairo_move_to(canvas, x + 7, top + 9.7);
    cairo_line_to(canvas, x + 7, top + 9.7);
    cairo_stroke(canvas);
    cairo_restore(canvas);
}

/// The ground of what must not be missed, with its bar at the left.
void box(cairo_t* canvas, double left, double top, double width, double height, const Ink& bar)
{
    rectangle(canvas, left, top, width, height, tint_ink);
    rectangle(canvas, left, top, side_bar, height, bar);
}

TextStyle style_of(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::body: return {};
    case ParagraphStyle::muted: return {.size = TextSize::small, .ink = muted_ink};
    case ParagraphStyle::warning: return {.bold = true};
    case ParagraphStyle::key: return {};
    }
    return {};
}

} // namespace

BlockSetter::BlockSetter(PageFlow& flow, const Typesetter& typesetter) : flow_(flow), typesetter_(typesetter) {}

void BlockSetter::place(const SetText& text, const char* tag, double x, double top)
{
    flow_.tagged(tag, [&] { flow_.draw([text, x, top](cairo_t* canvas) { text.paint(canvas, x, top); }); });
}

void BlockSetter::running_text(const SetText& text, const char* tag, double indent)
{
    const int lines = text.lines();
    flow_.claim(text.height_of(0, std::min(lines, lines == 3 ? 3 : 2)));
    flow_.tagged(tag, [&] {
        for (int first = 0; first < lines;) {
            int count = std::max(1, text.lines_within(flow_.room(), first));
            if (first + count == lines - 1 && count > 2)
                --count; // the last line takes one with it
            const double x = flow_.left() + indent;
            flow_.draw([text, x, top = flow_.top(), first, count](cairo_t* canvas) {
                text.paint(canvas, x, top, first, count);
            });
            flow_.advance(text.height_of(first, count));
            first += count;
            if (first < lines)
                flow_.break_page();
        }
    });
}

void BlockSetter::operator()(const Heading& heading)
{
    static constexpr std::array tags{"H1", "H2", "H3"};
    constexpr std::array gaps{24.0, 16.0, 12.0};
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1);
    const double rule = level == 0 ? 7 : 0; // room for the line above a chapter
    const SetText text = typesetter_.set(
        heading.text, {.ink = level == 2 ? muted_ink : (level == 1 ? black_ink : accent_ink), .bold = true},
        flow_.width());
    flow_.keep_with_next(gaps.at(level), rule + text.height() + 4, [this, text, level, rule, heading] {
        flow_.bookmark(static_cast<int>(level) + 1, heading.text);
        const double top = flow_.top();
        if (rule > 0)
            flow_.draw([left = flow_.left(), width = flow_.width(), top](cairo_t* canvas) {
                line(canvas, left, left + width, top, 0.6, accent_ink);
            });
        place(text, tags.at(level), flow_.left(), top + rule);
    });
}

void BlockSetter::operator()(const Paragraph& paragraph)
{
    flow_.gap(between_blocks);
    const TextStyle style = style_of(paragraph.style);
    const bool warns = paragraph.style == ParagraphStyle::warning;
    if (!warns && paragraph.style != ParagraphStyle::key) {
        running_text(typesetter_.set(paragraph.text, style, flow_.width()), "P", 0);
        return;
    }
    const double indent = box_padding + side_bar + (warns ? 24 : 0);
    const SetText text = typesetter_.set(paragraph.text, style, flow_.width() - indent - box_padding);
    const double height = text.height() + 2 * (box_padding - 2);
    if (height > flow_.sheet().usable()) {
        running_text(text, "P", indent);
        return;
    }
    flow_.gap(between_boxes);
    flow_.claim(height);
    flow_.draw([left = flow_.left(), width = flow_.width(), top = flow_.top(), height, warns](cairo_t* canvas) {
        box(canvas, left, top, width, height, warns ? black_ink : accent_ink);
        if (warns)
            warning_sign(canvas, left + box_padding + side_bar, top + box_padding - 1);
    });
    place(text, "P", flow_.left() + indent, flow_.top() + box_padding - 2);
    flow_.advance(height);
    flow_.gap(between_boxes);
}

void BlockSetter::operator()(const CodedParagraph& paragraph)
{
    constexpr double code_width = 64;
    const double indent = box_padding + side_bar;
    const double room = flow_.width() - indent - code_width - 2 * box_padding;
    const SetText text = typesetter_.set(paragraph.text, {}, room);
    const SetText caption = typesetter_.set(paragraph.caption, {.size = TextSize::small, .ink = muted_ink}, room);
    const double words = text.height() + 3 + caption.height();
    const double height = std::max(words, code_width) + 2 * (box_padding - 2);
    const auto code = [code = QrCode(paragraph.code)](cairo_t* canvas) { paint(canvas, code, code_width); };
    if (height > flow_.sheet().usable()) {
        (*this)(Paragraph{paragraph.text, ParagraphStyle::key});
        figure(code_width, code);
        return;
    }
    flow_.gap(between_boxes);
    flow_.claim(height);
    flow_.draw([left = flow_.left(), width = flow_.width(), top = flow_.top(), height](cairo_t* canvas) {
        box(canvas, left, top, width, height, accent_ink);
    });
    const double top = flow_.top() + (height - words) / 2;
    place(text, "P", flow_.left() + indent, top);
    place(caption, "P", flow_.left() + indent, top + text.height() + 3);
    picture(flow_.left() + flow_.width() - box_padding - code_width, flow_.top() + (height - code_width) / 2, code);
    flow_.advance(height);
    flow_.gap(between_boxes);
}

void BlockSetter::operator()(const BulletList& list)
{
    flow_.gap(between_blocks);
    if (list.bullets.empty())
        return;
    const SetText first = set_bullet(list.bullets.front());
    flow_.claim(first.height_of(0, std::min(first.lines(), 2)));
    flow_.tagged("L", [&] {
        for (const Bullet& item : list.bullets)
            bullet(item);
    });
}

SetText BlockSetter::set_bullet(const Bullet& item) const
{
    const bool both = !item.lead.empty() && !item.text.empty();
    return typesetter_.set(item.lead + (both ? " " : "") + item.text, {}, flow_.width() - bullet_indent,
                           item.lead.size());
}

void BlockSetter::bullet(const Bullet& item)
{
    const SetText text = set_bullet(item);
    flow_.claim(text.height_of(0, std::min(text.lines(), 2)));
    flow_.tagged("LI", [&] {
        const double middle = flow_.top() + text.height_of(0, 1) / 2 + 0.6;
        flow_.draw(
            [mark = item.mark, x = flow_.left(), middle](cairo_t* canvas) { bullet_mark(canvas, mark, x, middle); });
        running_text(text, "LBody", bullet_indent);
    });
    flow_.gap(3.5);
}

void BlockSetter::operator()(const FactGrid& grid)
{
    const auto columns = static_cast<std::size_t>(std::max(1, grid.columns));
    flow_.gap(between_blocks);
    for (std::size_t first = 0; first < grid.facts.size(); first += columns) {
        facts({grid.facts.data() + first, std::min(columns, grid.facts.size() - first)}, columns);
        flow_.gap(7);
    }
}

void BlockSetter::facts(std::span<const Fact> row, std::size_t columns)
{
    constexpr double gutter = 18;
    const TextStyle label_style{.size = TextSize::small, .ink = muted_ink};
    const double width = (flow_.width() - gutter * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    std::vector<std::pair<SetText, SetText>> cells;
    double height = 0;
    for (const Fact& fact : row) {
        cells.emplace_back(typesetter_.set(fact.label, label_style, width), typesetter_.set(fact.value, {}, width));
        height = std::max(height, cells.back().first.height() + cells.back().second.height());
    }
    if (height > flow_.sheet().usable()) {
        for (const auto& [label, value] : cells) {
            running_text(label, "Lbl", 0);
            running_text(value, "LBody", 0);
        }
        return;
    }
    flow_.claim(height);
    double x = flow_.left();
    flow_.tagged("L", [&] {
        for (const auto& cell : cells) {
            flow_.tagged("LI", [&] {
                place(cell.first, "Lbl", x, flow_.top());
                place(cell.second, "LBody", x, flow_.top() + cell.first.height());
            });
            x += width + gutter;
        }
    });
    flow_.advance(height);
}

void BlockSetter::operator()(const Table& table)
{
    flow_.gap(between_blocks);
    set_table(flow_, typesetter_, table);
    flow_.gap(between_boxes);
}

void BlockSetter::operator()(const RateChart& chart)
{
    RateChart part = chart;
    part.scale_to = scale_of(chart, flow_.width()).top_rate;
    while (height_of(part, flow_.width()) > flow_.sheet().usable() && part.rows.size() > 1)
        part.rows.pop_back();
    const double height = height_of(part, flow_.width());
    figure(height, [part, height, width = flow_.width()](cairo_t* canvas) {
        paint(canvas, part, width, height, light_chart());
    });
    if (part.rows.size() < chart.rows.size()) {
        RateChart rest = part;
        rest.rows.assign(chart.rows.begin() + static_cast<std::ptrdiff_t>(part.rows.size()), chart.rows.end());
        (*this)(rest);
    }
}

void BlockSetter::operator()(const BodyMap& map)
{
    const double width = flow_.width();
    figure(height_of(map, width), [map, width](cairo_t* canvas) { paint(canvas, map, width, light_map()); });
}

void BlockSetter::operator()(const Timeline& timeline)
{
    flow_.gap(between_blocks);
    set_timeline(flow_, typesetter_, timeline);
    flow_.gap(between_boxes);
}

void BlockSetter::picture(double left, double top, const std::function<void(cairo_t*)>& paint_it)
{
    flow_.tagged("Figure", [&] {
        flow_.draw([paint_it, left, top](cairo_t* canvas) {
            cairo_save(canvas);
            cairo_translate(canvas, left, top);
            paint_it(canvas);
            cairo_restore(canvas);
        });
    });
}

void BlockSetter::figure(double height, const std::function<void(cairo_t*)>& paint_it)
{
    flow_.gap(between_boxes);
    flow_.claim(height);
    picture(flow_.left(), flow_.top(), paint_it);
    flow_.advance(height);
    flow_.gap(between_boxes);
}

void BlockSetter::operator()(const SignatureLines& lines)
{
    constexpr double gutter = 30;
    constexpr double signing_room = 44;
    const double width = (flow_.width() - gutter) / 2;
    flow_.gap(between_blocks);
    for (std::size_t first = 0; first < lines.labels.size(); first += 2) {
        const double room = first == 0 && !lines.drawn.empty() ? height_of_pad(width) : signing_room;
        std::vector<SetText> row;
        double height = 0;
        for (std::size_t at = first; at < std::min(first + 2, lines.labels.size()); ++at) {
            row.push_back(typesetter_.set(lines.labels[at], {.size = TextSize::small, .ink = muted_ink}, width));
            height = std::max(height, room + 4 + row.back().height());
        }
        flow_.claim(height);
        double x = flow_.left();
        if (first == 0)
            flow_.draw([drawn = lines.drawn, x, width, top = flow_.top()](cairo_t* canvas) {
                cairo_save(canvas);
                cairo_translate(canvas, x, top);
                paint(canvas, drawn, width, black_ink);
                cairo_restore(canvas);
            });
        for (const SetText& label : row) {
            const double y = flow_.top() + room;
            flow_.draw([x, width, y](cairo_t* canvas) { line(canvas, x, x + width, y, 0.7, black_ink); });
            place(label, "P", x, y + 4);
            x += width + gutter;
        }
        flow_.advance(height);
    }
}

void BlockSetter::operator()(const PageBreak& /*here*/)
{
    flow_.claim(0);
    flow_.break_page();
}

void BlockSetter::operator()(const Space& space)
{
    flow_.gap(space.points);
}

} // namespace clinic::papers
