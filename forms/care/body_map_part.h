#pragma once

#include "forms/care/injecting_row.h"
#include "forms/kit/work_canvas.h"
#include "screens/care/body_map_editor.h"

#include <wx/panel.h>

class wxButton;
class wxSizer;
class wxStaticText;

namespace clinic::ui {

/// The body map of a session being written: a drawing on which points are placed by mouse or keys, and beside it how
/// they are injected.
class BodyMapPart final : public wxPanel, public SelfChecking {
public:
    /// `patient` tells whose last map can be taken over.
    BodyMapPart(wxWindow* parent, Desk&, std::function<std::optional<PatientId>()> patient);

    /// Points or their volumes changed.
    std::function<void()> on_change;

    void show(std::optional<Region>, const std::vector<InjectionPoint>&);
    void show_region(std::optional<Region>);
    [[nodiscard]] const std::vector<InjectionPoint>& read() const { return editor_.points(); }
    [[nodiscard]] std::string summary() const { return editor_.summary(); }
    [[nodiscard]] Volume volume() const { return editor_.volume(); }
    [[nodiscard]] wxString problem() const override;
    void SetFocus() override { canvas_->SetFocus(); }

private:
    void add_view();
    void add_canvas();
    void add_deeds();
    wxButton* deed(wxSizer&, const wxString& id, const wxString& verb, std::function<void()>);
    bool press_key(CanvasKey, bool fine);
    void show_how();
    void changed();

    BodyMapEditor editor_;
    std::function<std::optional<PatientId>()> patient_;
    InjectingRow* how_ = nullptr;
    Choice<Side>* side_ = nullptr;
    Choice<MapTool>* tool_ = nullptr;
    DecimalField* spacing_ = nullptr;
    WorkCanvas* canvas_ = nullptr;
    wxButton* undo_ = nullptr;
    wxButton* redo_ = nullptr;
    wxButton* remove_ = nullptr;
    wxStaticText* remark_ = nullptr;
    wxStaticText* totals_ = nullptr;
};

} // namespace clinic::ui
