#pragma once

#include "forms/kit/live_page.h"
#include "forms/navigation.h"
#include "screens/desk.h"

#include <wx/panel.h>

class wxStaticText;

namespace clinic {
class CertificationList;
}

namespace clinic::ui {

class Banner;
class DateField;
class ListPage;

/// One practitioner: the proofs on file, what they allow on a chosen day, and the hours of training.
class PractitionerPage final : public wxPanel, public LivePage {
public:
    PractitionerPage(wxWindow* parent, Desk&, Navigation&, PractitionerId);

    void read_again() override;
    void SetFocus() override;

private:
    wxWindow* make_day_line(wxWindow& on, Navigation&);
    void judge();

    Desk& desk_;
    PractitionerId practitioner_;
    Banner* banner_;
    ListPage* list_ = nullptr;
    CertificationList* certifications_ = nullptr;
    DateField* day_ = nullptr;
    wxStaticText* entitled_ = nullptr;
    wxStaticText* training_ = nullptr;
};

} // namespace clinic::ui
