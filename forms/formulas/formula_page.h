#pragma once

#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/formulas/formula_file.h"

namespace clinic::ui {

class Banner;
class FactRows;
class ReasonStrip;
class Table;

/// One formula: its versions, the composition of the selected one, and the steps of a version's life.
class FormulaPage final : public ReadingPage {
public:
    FormulaPage(wxWindow* parent, Desk&, Navigation&, FormulaId);

    void read_again() override;

private:
    void make_deeds();
    void show_selected();
    void write_next();
    void show_treated();
    void put_in_force();
    void withdraw(const std::string& reason);
    [[nodiscard]] const VersionRow* selected() const;
    void conclude(const SaveOutcome<VersionId>&);

    Navigation& navigation_;
    FormulaFile file_;
    Banner* banner_;
    ReasonStrip* asking_ = nullptr;
    VersionList* versions_ = nullptr;
    Table* table_ = nullptr;
    FactRows* composition_ = nullptr;
    FactRows* reason_ = nullptr;
};

} // namespace clinic::ui
