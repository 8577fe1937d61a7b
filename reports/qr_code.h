#pragma once

#include <cairo.h>
#include <string>
#include <vector>

namespace clinic::papers {

/// A QR code (ISO/IEC 18004) as dark and light squares, readable though a seventh of it is worn.
class QrCode {
public:
    /// Throws std::length_error for a text that no code can hold.
    explicit QrCode(const std::string& text);

    /// Squares along one side, without the white border that belongs around it.
    [[nodiscard]] int size() const { return size_; }
    [[nodiscard]] bool is_dark(int column, int row) const;

private:
    int size_ = 0;
    std::vector<bool> dark_; // row by row
};

/// The white border that readers need, in squares.
inline constexpr int quiet_zone = 4;

/// Paints it with its border, `width` wide and high, upper left corner at the origin.
void paint(cairo_t*, const QrCode&, double width);

} // namespace clinic::papers
