#pragma once

#include <wx/scrolwin.h>

#include <functional>

using cairo_t = struct _cairo;

namespace clinic::ui {

/// A finished paper: its pages are painted in points (1/72 inch), the same way as into the PDF.
struct Paper {
    int pages = 0;
    double width = 0; // of a page, in points
    double height = 0;
    std::function<void(cairo_t*, int page)> paint; // pages count from 0
};

/// The pages of a paper below each other. Ctrl and plus, minus or 0 change their size.
class PaperView final : public wxScrolledWindow {
public:
    PaperView(wxWindow* parent, const wxString& id, const wxString& label);

    /// `spoken` is what a screen reader reads instead of the picture.
    void show(Paper, const wxString& spoken);
    [[nodiscard]] double zoom() const { return zoom_; }
    /// 1 is the size of the paper on the desk; kept between a quarter and four times that.
    void set_zoom(double);

private:
    void paint();
    void on_key(wxKeyEvent&);
    void fit();

    Paper paper_;
    double zoom_ = 1;
};

} // namespace clinic::ui
