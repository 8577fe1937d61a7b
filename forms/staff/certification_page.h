#pragma once

#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/staff/certification_file.h"

namespace clinic::ui {

class Banner;
class DocumentsPart;
class FactRows;

/// One certification with its whole history: checks with the issuer, sanctions, renewals.
class CertificationPage final : public ReadingPage {
public:
    CertificationPage(wxWindow* parent, Desk&, Navigation&, CertificationId);

    void read_again() override;

private:
    CertificationFile file_;
    Banner* banner_;
    FactRows* facts_ = nullptr;
    FactRows* checks_ = nullptr;
    FactRows* sanctions_ = nullptr;
    FactRows* renewals_ = nullptr;
    DocumentsPart* documents_ = nullptr;
};

} // namespace clinic::ui
