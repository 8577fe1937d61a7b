#pragma once

#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/formulas/stock_file.h"

namespace clinic::ui {

class Banner;
class FactRows;
class Table;

/// What came with a lot, what is left of it, and everything that moved it.
class StockPage final : public ReadingPage {
public:
    StockPage(wxWindow* parent, Desk&, Navigation&, LotId);

    void read_again() override;

private:
    StockFile file_;
    Banner* banner_;
    FactRows* facts_ = nullptr;
    Table* movements_ = nullptr;
};

} // namespace clinic::ui
