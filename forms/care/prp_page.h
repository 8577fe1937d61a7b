#pragma once

#include "forms/kit/banner.h"
#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/care/prp_file.h"

namespace clinic::ui {

class FactRows;

/// What was prepared of a patient's own blood, and where it went.
class PrpPage final : public ReadingPage {
public:
    PrpPage(wxWindow* parent, Desk&, Navigation&, PrpId);

    void read_again() override;

private:
    Desk& desk_;
    PrpFile file_;
    Banner* banner_;
    wxWindow* invalidate_ = nullptr;
    FactRows* facts_ = nullptr;
    FactRows* use_ = nullptr;
};

} // namespace clinic::ui
