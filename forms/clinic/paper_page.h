#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/paper_view.h"
#include "screens/paper_desk.h"

#include <wx/panel.h>

class wxStaticText;

namespace clinic::ui {

/// A finished paper: to look at, to save, and to hand to the system's viewer, which prints.
class PaperPage final : public wxPanel {
public:
    PaperPage(wxWindow* parent, const papers::Document&, const std::string& file_name);

    void SetFocus() override { view_->SetFocus(); }

private:
    void add_print_sizes(wxSizer& row);
    void save();
    void save_calendar();
    void save_as(const std::string& name, const wxString& kinds,
                 void (PaperDesk::*write)(const std::filesystem::path&) const);
    void hand_over();
    void tell(const wxString&);

    PaperDesk paper_;
    Choice<PrintSize>* print_ = nullptr;
    wxStaticText* told_ = nullptr;
    PaperView* view_ = nullptr;
};

} // namespace clinic::ui
