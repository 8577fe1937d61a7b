#pragma once

#include "forms/kit/live_page.h"
#include "forms/navigation.h"
#include "screens/patients/patient_file.h"

#include <wx/panel.h>

class wxSizer;

namespace clinic::ui {

class Banner;
class EmptyState;
class Timeline;

/// One patient: who it is, everything on file newest first, and what can be done next.
class PatientPage final : public wxPanel, public LivePage {
public:
    PatientPage(wxWindow* parent, Desk&, Navigation&, PatientId);

    void read_again() override;
    void SetFocus() override;

private:
    wxSizer* make_deeds();

    Desk& desk_;
    Navigation& navigation_;
    PatientFile file_;
    std::vector<PatientFile::Entry> entries_;
    Banner* banner_;
    Timeline* timeline_ = nullptr;
    EmptyState* empty_ = nullptr;
};

} // namespace clinic::ui
