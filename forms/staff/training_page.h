#pragma once

#include "forms/kit/live_page.h"
#include "forms/navigation.h"
#include "screens/desk.h"

#include <wx/panel.h>

class wxStaticText;

namespace clinic {
class TrainingList;
}

namespace clinic::ui {

class Banner;
class ListPage;

/// The courses of one practitioner with their totals; Enter corrects one.
class TrainingPage final : public wxPanel, public LivePage {
public:
    TrainingPage(wxWindow* parent, Desk&, Navigation&, PractitionerId);

    void read_again() override;
    void SetFocus() override;

private:
    Desk& desk_;
    PractitionerId practitioner_;
    Banner* banner_;
    ListPage* list_ = nullptr;
    TrainingList* trainings_ = nullptr;
    wxStaticText* totals_ = nullptr;
};

} // namespace clinic::ui
