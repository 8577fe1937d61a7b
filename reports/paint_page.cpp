#include "reports/paint_page.h"

namespace clinic::papers {

PaperPages::PaperPages(const Document& document) : paper_(compose(document)) {}

void PaperPages::paint(cairo_t* canvas, int page) const
{
    cairo_save(canvas);
    for (const Stroke& stroke : paper_.pages.at(static_cast<std::size_t>(page) - 1))
        stroke(canvas);
    cairo_restore(canvas);
}

} // namespace clinic::papers
