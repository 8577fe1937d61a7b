#pragma once

#include "reports/document.h"
#include "reports/page_flow.h"

#include <vector>

namespace clinic::papers {

/// A document broken into pages.
struct ComposedPaper {
    Sheet sheet;
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
};

[[nodiscard]] ComposedPaper compose(const Document&);

} // namespace clinic::papers
