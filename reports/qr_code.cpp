#include "reports/qr_code.h"

#include <memory>
#include <qrencode.h>
#include <stdexcept>

namespace clinic::papers {

QrCode::QrCode(const std::string& text)
{
    constexpr int smallest_that_fits = 0;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.c_str(), smallest_that_fits, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        throw std::length_error("no QR code holds a text of " + std::to_string(text.size()) + " bytes");
    size_ = code->width;
    const auto squares = static_cast<std::size_t>(size_) * static_cast<std::size_t>(size_);
    for (std::size_t square = 0; square < squares; ++square)
        dark_.push_back((code->data[square] & 1U) != 0); // the other bits tell what a square is for
}

bool QrCode::is_dark(int column, int row) const
{
    return dark_.at(static_cast<std::size_t>(row) * static_cast<std::size_t>(size_) + static_cast<std::size_t>(column));
}

void paint(cairo_t* canvas, const QrCode& code, double width)
{
    cairo_save(canvas);
    cairo_new_path(canvas);
    cairo_set_source_rgb(canvas, 1, 1, 1);
    cairo_rectangle(canvas, 0, 0, width, width);
    cairo_fill(canvas);
    const double square = width / (code.size() + 2 * quiet_zone);
    cairo_set_source_rgb(canvas, 0, 0, 0);
    // One path, filled at once: no hairlines between squares that touch.
    for (int row = 0; row < code.size(); ++row)
        for (int column = 0; column < code.size(); ++column)
            if (code.is_dark(column, row))
                cairo_rectangle(canvas, (column + quiet_zone) * square, (row + quiet_zone) * square, square, square);
    cairo_fill(canvas);
    cairo_restore(canvas);
}

} // namespace clinic::papers
