#pragma once

#include "forms/kit/background.h"
#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_group.h"
#include "screens/audit/audit_desk.h"

#include <wx/checkbox.h>
#include <wx/dataview.h>
#include <wx/panel.h>

#include <memory>

class wxScrolledWindow;
class wxStaticText;

namespace clinic::ui {

class ChartCanvas;
class EmptyState;
class Navigation;
class ProgressRow;

/// Reactions per formula version: the question on top, the chart and its figures below.
class AuditPage final : public wxPanel {
public:
    AuditPage(wxWindow* parent, Desk&, Navigation&);

    void SetFocus() override { from_->SetFocus(); }

private:
    wxSizer* make_question();
    wxSizer* make_deeds(Navigation&);
    void make_answer();
    [[nodiscard]] AuditQuery read() const;
    void count();
    void take(AuditReport);
    void show_titles();
    void show_figures();
    void save(const wxString& ending, const wxString& kinds, void (AuditDesk::*as)(const std::filesystem::path&) const);

    AuditDesk desk_;
    DateField* from_ = nullptr;
    DateField* to_ = nullptr;
    Choice<AuditBy>* by_ = nullptr;
    Choice<FormulaId>* formula_ = nullptr;
    Choice<AuditWindow>* window_ = nullptr;
    Choice<int>* grade_ = nullptr;
    wxCheckBox* serious_ = nullptr;
    ProgressRow* progress_ = nullptr;
    EmptyState* empty_ = nullptr;
    wxScrolledWindow* answer_ = nullptr;
    ChartCanvas* chart_ = nullptr;
    wxDataViewListCtrl* figures_ = nullptr;
    wxStaticText* changes_title_ = nullptr;
    wxDataViewListCtrl* changes_ = nullptr;
    std::unique_ptr<Background> work_; // last: it ends before the rest goes
};

[[nodiscard]] wxWindow* make_audit_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
