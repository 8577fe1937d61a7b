#pragma once

#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/formulas/vial_list.h"

namespace clinic::ui {

class Banner;
class FactRows;
class Table;

/// The life of one vial: what is in it, what was drawn by which session, what was wasted, what is left.
class VialPage final : public ReadingPage {
public:
    VialPage(wxWindow* parent, Desk&, Navigation&, VialId);

    void read_again() override;

private:
    VialFile file_;
    Banner* banner_;
    FactRows* facts_ = nullptr;
    FactRows* lots_ = nullptr;
    Table* life_ = nullptr;
};

} // namespace clinic::ui
