#pragma once

#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/formulas/ingredient_file.h"

namespace clinic::ui {

class Banner;
class DocumentsPart;
class FactRows;
class Table;

/// One substance: what is known of it, and where it is used: versions, and lots with their sessions and patients.
class IngredientPage final : public ReadingPage {
public:
    IngredientPage(wxWindow* parent, Desk&, Navigation&, IngredientId);

    void read_again() override;

private:
    void make_uses(Desk&, Navigation&, IngredientId);

    IngredientFile file_;
    Banner* banner_;
    FactRows* facts_ = nullptr;
    DocumentsPart* documents_ = nullptr;
    Table* versions_ = nullptr;
    Table* lots_ = nullptr;
};

} // namespace clinic::ui
