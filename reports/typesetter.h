#pragma once

#include "base/words.h"
#include "reports/ink.h"
#include "reports/table.h"

#include <pango/pango.h>

#include <cairo.h>
#include <memory>
#include <string>
#include <vector>

namespace clinic::papers {

/// The only three sizes that papers use.
enum class TextSize { small, body, large };

struct TextStyle {
    TextSize size = TextSize::body;
    Ink ink = black_ink;
    bool bold = false;
    Alignment alignment = Alignment::left;
};

/// A text broken into lines for one width; all measures in points.
class SetText {
public:
    SetText(std::shared_ptr<PangoLayout>, const Ink&);

    [[nodiscard]] int lines() const { return static_cast<int>(lines_.size()); }
    [[nodiscard]] double height() const { return height_of(0, lines()); }
    /// The height of `count` lines from `first` on.
    [[nodiscard]] double height_of(int first, int count) const;
    /// Of the longest line.
    [[nodiscard]] double width() const;
    /// How many lines from `first` on fit into a height.
    [[nodiscard]] int lines_within(double height, int first) const;

    void paint(cairo_t* canvas, double x, double top) const { paint(canvas, x, top, 0, lines()); }
    /// Paints `count` lines from `first` on, the first of them at `top`.
    void paint(cairo_t*, double x, double top, int first, int count) const;

private:
    struct Line {
        double x = 0;
        double width = 0;
        double top = 0;
        double baseline = 0;
        double bottom = 0;
    };
    std::shared_ptr<PangoLayout> layout_;
    std::vector<Line> lines_;
    Ink ink_;
};

/// Sets text in Noto Sans, measured alike for paper and screen. Belongs, with what it set, to the thread that made it.
class Typesetter {
public:
    explicit Typesetter(Language);

    /// The first `bold_lead` bytes are set in bold.
    [[nodiscard]] SetText set(const std::string& text, const TextStyle&, double width, std::size_t bold_lead = 0) const;

private:
    std::shared_ptr<PangoContext> context_;
};

} // namespace clinic::papers
