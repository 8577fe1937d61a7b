#pragma once

#include "reports/document.h"
#include "reports/page_flow.h"
#include "reports/typesetter.h"

#include <functional>
#include <span>

namespace clinic::papers {

/// Sets blocks one below the other into a flow of pages.
class BlockSetter {
public:
    BlockSetter(PageFlow&, const Typesetter&);

    void operator()(const Heading&);
    void operator()(const Paragraph&);
    void operator()(const CodedParagraph&);
    void operator()(const BulletList&);
    void operator()(const FactGrid&);
    void operator()(const Table&);
    void operator()(const RateChart&);
    void operator()(const BodyMap&);
    void operator()(const Timeline&);
    void operator()(const SignatureLines&);
    void operator()(const PageBreak&);
    void operator()(const Space&);

    /// A text under one tag, over as many pages as it takes; no line of a paragraph stays alone on a page.
    void running_text(const SetText&, const char* tag, double indent);
    /// A text that stays in one piece, beside or below others; it claims and advances nothing.
    void place(const SetText&, const char* tag, double x, double top);

private:
    void bullet(const Bullet&);
    [[nodiscard]] SetText set_bullet(const Bullet&) const;
    void facts(std::span<const Fact> row, std::size_t columns);
    /// Something painted with its upper left corner here; it claims and advances nothing.
    void picture(double left, double top, const std::function<void(cairo_t*)>& paint_it);
    /// Something painted in one piece, upper left corner at the origin.
    void figure(double height, const std::function<void(cairo_t*)>& paint_it);

    PageFlow& flow_;
    const Typesetter& typesetter_;
};

/// Sets a table into the flow: titles again on every page, rows in one piece unless one is taller than a page.
void set_table(PageFlow&, const Typesetter&, const Table&);
/// Sets a timeline into the flow: its days again on every page, each line in one piece with its bar.
void set_timeline(PageFlow&, const Typesetter&, const Timeline&);

} // namespace clinic::papers
