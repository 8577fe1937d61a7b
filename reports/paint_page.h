#pragma once

#include "reports/compose.h"

#include <cairo.h>
#include <vector>

namespace clinic::papers {

/// A document's pages, ready to be painted on paper or in a window. Belongs to the thread that made it.
class PaperPages {
public:
    explicit PaperPages(const Document&);

    [[nodiscard]] int count() const { return static_cast<int>(paper_.pages.size()); }
    [[nodiscard]] double width() const { return paper_.sheet.width; }   // points
    [[nodiscard]] double height() const { return paper_.sheet.height; } // points
    [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return paper_.bookmarks; }

    /// Paints a page, counted from 1, in points; the caller paints the white sheet and scales.
    /// Throws std::out_of_range for a page that is not there.
    void paint(cairo_t*, int page) const;

private:
    ComposedPaper paper_;
};

} // namespace clinic::papers
