#include "reports/compose.h"

#include "reports/block_setter.h"
#include "reports/typesetter.h"

#include <algorithm>

namespace clinic::papers {

namespace {

constexpr double above_footer = 22;
constexpr double least_number_width = 70; // "Page 10 of 12" in every language

double scale_of(PrintSize print)
{
    switch (print) {
    case PrintSize::normal: return 1;
    case PrintSize::large: return 1.5;
    case PrintSize::very_large: return 2;
    }
    return 1;
}

Sheet sheet_of(PaperSize size)
{
    switch (size) {
    case PaperSize::a4: return {.width = 595.276, .height = 841.89};
    case PaperSize::letter: return {.width = 612, .height = 792};
    }
    return {};
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

void clinic_head(const Document& document, PageFlow& flow, const Typesetter& typesetter, BlockSetter& setter)
{
    if (document.clinic.empty())
        return;
    const double half = flow.width() / 2;
    const SetText name = typesetter.set(document.clinic, {.ink = accent_ink, .bold = true}, half);
    const SetText lines =
        typesetter.set(joined(document.clinic_lines),
                       {.size = TextSize::small, .ink = muted_ink, .alignment = Alignment::right}, half);
    const double height = std::max(name.height(), lines.height());
    setter.place(name, "P", flow.left(), flow.top());
    if (!document.clinic_lines.empty())
        setter.place(lines, "P", flow.left() + half, flow.top());
    flow.advance(height + 8);
    flow.draw([left = flow.left(), width = flow.width(), y = flow.top()](cairo_t* canvas) {
        dip_into(canvas, accent_ink);
        cairo_rectangle(canvas, left, y, width, 2);
        cairo_fill(canvas);
    });
    flow.advance(2);
}

void title_head(const Document& document, PageFlow& flow, const Typesetter& typesetter, BlockSetter& setter)
{
    flow.gap(22);
    setter.running_text(typesetter.set(document.title, {.size = TextSize::large, .bold = true}, flow.width()), "H", 0);
    if (!document.subtitle.empty()) {
        flow.gap(3);
        setter.running_text(typesetter.set(document.subtitle, {.ink = muted_ink}, flow.width()), "P", 0);
    }
    flow.gap(16);
}

/// What stands at the top and at the foot of every page.
struct Edges {
    SetText header;
    SetText footer;
    double number_width = 0; // of "Page 1 of 3", to the right of the footer
};

Edges edges_of(const Document& document, const Sheet& sheet, const Typesetter& typesetter)
{
    const TextStyle style{.size = TextSize::small, .ink = muted_ink};
    const double number_width = std::max(sheet.column() * 0.25, least_number_width);
    return {.header = typesetter.set(document.header, style, sheet.column()),
            .footer = typesetter.set(document.footer, style, sheet.column() - number_width),
            .number_width = number_width};
}

/// Large print keeps the margins of the paper and leaves header and footer the height that they take.
void fit_margins(Sheet& sheet, const Document& document, const Typesetter& typesetter, double scale)
{
    sheet.left /= scale;
    sheet.right /= scale;
    const Edges edges = edges_of(document, sheet, typesetter);
    sheet.header_top /= scale;
    sheet.top = sheet.header_top + edges.header.height() + above_footer;
    sheet.bottom = above_footer + edges.footer.height() + sheet.header_top;
}

/// Header and footer of one page; not part of the reading order.
Page frame(const Document& document, const Sheet& sheet, const Typesetter& typesetter, int page, int pages)
{
    const Edges edges = edges_of(document, sheet, typesetter);
    const SetText number =
        typesetter.set(fill(document.words("Page {page} of {pages}"),
                            {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}}),
                       {.size = TextSize::small, .ink = muted_ink, .alignment = Alignment::right}, edges.number_width);
    return {tag_begin("NonStruct"),
            [=](cairo_t* canvas) {
                const double foot = sheet.height - sheet.bottom + above_footer;
                const double right = sheet.left + sheet.column();
                edges.header.paint(canvas, sheet.left, sheet.header_top);
                dip_into(canvas, rule_ink);
                cairo_set_line_width(canvas, 0.5);
                cairo_move_to(canvas, sheet.left, foot - 6);
                cairo_line_to(canvas, right, foot - 6);
                cairo_stroke(canvas);
                edges.footer.paint(canvas, sheet.left, foot);
                number.paint(canvas, right - edges.number_width, foot);
            },
            tag_end("NonStruct")};
}

/// Set in full size on a sheet that is larger by 1 / `scale`, and then made smaller with it; for large print the other
/// way round.
ComposedPaper composed_at(const Document& document, double scale)
{
    const Sheet real = sheet_of(document.size);
    Sheet enlarged = real;
    enlarged.width /= scale;
    enlarged.height /= scale;
    const Typesetter typesetter(document.words.language());
    if (scale > 1)
        fit_margins(enlarged, document, typesetter, scale);
    PageFlow flow(enlarged);
    BlockSetter setter(flow, typesetter);
    clinic_head(document, flow, typesetter, setter);
    title_head(document, flow, typesetter, setter);
    for (const Block& block : document.blocks)
        std::visit(setter, block);

    ComposedPaper paper{.sheet = flow.sheet(), .pages = flow.finish(), .bookmarks = flow.bookmarks()};
    const int pages = static_cast<int>(paper.pages.size());
    for (int page = 1; page <= pages; ++page) {
        Page& content = paper.pages[static_cast<std::size_t>(page) - 1];
        Page edges = frame(document, paper.sheet, typesetter, page, pages);
        content.insert(content.begin(), edges.begin(), edges.end());
        content.insert(content.begin(), [scale](cairo_t* canvas) { cairo_scale(canvas, scale, scale); });
    }
    for (Bookmark& bookmark : paper.bookmarks)
        bookmark.top *= scale;
    paper.sheet = real;
    return paper;
}

} // namespace

ComposedPaper compose(const Document& document)
{
    constexpr double smallest = 0.85; // body text never below 8.5 points
    ComposedPaper paper = composed_at(document, scale_of(document.print));
    const bool may_shrink = document.one_page && document.print == PrintSize::normal;
    for (double scale = 0.95; may_shrink && paper.pages.size() > 1 && scale > smallest - 0.01; scale -= 0.05)
        paper = composed_at(document, scale);
    return paper;
}

} // namespace clinic::papers
