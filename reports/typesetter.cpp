#include "reports/typesetter.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>

namespace clinic::papers {

namespace {

double points_of(TextSize size)
{
    switch (size) {
    case TextSize::small: return 8.5;
    case TextSize::body: return 10;
    case TextSize::large: return 19;
    }
    return 10;
}

PangoAlignment pango_alignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::left: return PANGO_ALIGN_LEFT;
    case Alignment::centre: return PANGO_ALIGN_CENTER;
    case Alignment::right: return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

double to_points(int pango_units)
{
    return static_cast<double>(pango_units) / PANGO_SCALE;
}

int to_pango(double points)
{
    return static_cast<int>(std::lround(points * PANGO_SCALE));
}

using FontDescription = std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)>;

FontDescription font_of(const TextStyle& style)
{
    FontDescription font(pango_font_description_from_string("Noto Sans, Sans"), &pango_font_description_free);
    // An absolute size is in the canvas's units: points on paper, whatever the screen's resolution.
    pango_font_description_set_absolute_size(font.get(), points_of(style.size) * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return font;
}

void embolden(PangoLayout* layout, std::size_t bytes)
{
    PangoAttrList* attributes = pango_attr_list_new();
    PangoAttribute* bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
    bold->start_index = 0;
    bold->end_index = static_cast<guint>(bytes);
    pango_attr_list_insert(attributes, bold);
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

} // namespace

SetText::SetText(std::shared_ptr<PangoLayout> layout, const Ink& ink) : layout_(std::move(layout)), ink_(ink)
{
    const std::unique_ptr<PangoLayoutIter, decltype(&pango_layout_iter_free)> line(pango_layout_get_iter(layout_.get()),
                                                                                   &pango_layout_iter_free);
    do {
        PangoRectangle extents;
        int top = 0;
        int bottom = 0;
        pango_layout_iter_get_line_extents(line.get(), nullptr, &extents);
        pango_layout_iter_get_line_yrange(line.get(), &top, &bottom);
        lines_.push_back({to_points(extents.x), to_points(extents.width), to_points(top),
                          to_points(pango_layout_iter_get_baseline(line.get())), to_points(bottom)});
    } while (pango_layout_iter_next_line(line.get()) != 0);
}

double SetText::height_of(int first, int count) const
{
    if (count <= 0)
        return 0;
    return lines_.at(static_cast<std::size_t>(first + count - 1)).bottom -
           lines_.at(static_cast<std::size_t>(first)).top;
}

double SetText::width() const
{
    double widest = 0;
    for (const Line& line : lines_)
        widest = std::max(widest, line.width);
    return widest;
}

int SetText::lines_within(double height, int first) const
{
    const double limit = lines_.at(static_cast<std::size_t>(first)).top + height;
    const auto beyond =
        std::find_if(lines_.begin() + first, lines_.end(), [limit](const Line& line) { return line.bottom > limit; });
    return static_cast<int>(beyond - lines_.begin()) - first;
}

void SetText::paint(cairo_t* canvas, double x, double top, int first, int count) const
{
    dip_into(canvas, ink_);
    const double origin = top - lines_.at(static_cast<std::size_t>(first)).top;
    for (int number = first; number < first + count; ++number) {
        const Line& line = lines_.at(static_cast<std::size_t>(number));
        cairo_move_to(canvas, x + line.x, origin + line.baseline);
        pango_cairo_show_layout_line(canvas, pango_layout_get_line_readonly(layout_.get(), number));
    }
    cairo_new_path(canvas);
}

Typesetter::Typesetter(Language language)
    : context_(pango_font_map_create_context(pango_cairo_font_map_get_default()), g_object_unref)
{
    // Unhinted measures: a line breaks at the same word on paper and on every screen.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    pango_context_set_language(context_.get(), pango_language_from_string(std::string(code_of(language)).c_str()));
}

SetText Typesetter::set(const std::string& text, const TextStyle& style, double width, std::size_t bold_lead) const
{
    const std::shared_ptr<PangoLayout> layout(pango_layout_new(context_.get()), g_object_unref);
    pango_layout_set_font_description(layout.get(), font_of(style).get());
    pango_layout_set_width(layout.get(), to_pango(width));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout.get(), pango_alignment(style.alignment));
    if (bold_lead > 0)
        embolden(layout.get(), bold_lead);
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    return {layout, style.ink};
}

} // namespace clinic::papers
