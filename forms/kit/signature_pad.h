#pragma once

#include "domain/patients/signature.h"

#include <wx/panel.h>

#include <functional>

using cairo_t = struct _cairo;

namespace clinic::ui {

class WorkCanvas;

/// A field to sign in with mouse, pen or finger; Delete or the button beside it begins anew.
class SignaturePad final : public wxPanel {
public:
    /// Draws a signature into a pad of that width, light on dark or dark on light.
    using Paint = void (*)(cairo_t*, const DrawnSignature&, double width, bool dark);

    SignaturePad(wxWindow* parent, const wxString& id, const wxString& label, Paint);

    std::function<void()> on_change;

    [[nodiscard]] const DrawnSignature& drawn() const { return drawn_; }
    void show(const DrawnSignature&);

private:
    void add_canvas(const wxString& id, const wxString& label, Paint);
    void begin_anew();
    void go_on(double x, double y);
    void changed();

    DrawnSignature drawn_;
    WorkCanvas* canvas_ = nullptr;
};

} // namespace clinic::ui
