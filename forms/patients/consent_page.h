#pragma once

#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/patients/consent_file.h"

namespace clinic::ui {

class Banner;
class FactRows;

/// A decision on file: what was read, what was decided, and what it is worth today.
class ConsentPage final : public ReadingPage {
public:
    ConsentPage(wxWindow* parent, Desk&, Navigation&, ConsentId);

    void read_again() override;

private:
    Desk& desk_;
    ConsentFile file_;
    Banner* banner_;
    FactRows* facts_ = nullptr;
    wxWindow* withdraw_ = nullptr;
};

} // namespace clinic::ui
