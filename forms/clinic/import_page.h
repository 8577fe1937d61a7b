#pragma once

#include "forms/kit/choice.h"
#include "forms/navigation.h"
#include "screens/clinic/import_desk.h"

#include <wx/dataview.h>
#include <wx/panel.h>

class wxButton;
class wxStaticText;

namespace clinic::ui {

/// Takes a file in: what is it, what would happen, and then all of it or nothing.
class ImportPage final : public wxPanel {
public:
    ImportPage(wxWindow* parent, Desk&, Navigation&);

    /// As if somebody had chosen this file.
    void take(const std::filesystem::path&);

private:
    wxSizer* make_choice();
    void choose();
    void run(bool dry_run);
    void show(const ImportAccount&, bool dry_run);

    ImportDesk desk_;
    Navigation& navigation_;
    std::filesystem::path file_;
    Choice<IncomingFormat>* format_ = nullptr;
    wxStaticText* name_ = nullptr;
    wxButton* try_ = nullptr;
    wxButton* import_ = nullptr;
    wxStaticText* counts_ = nullptr;
    wxDataViewListCtrl* odd_ = nullptr;
};

} // namespace clinic::ui
