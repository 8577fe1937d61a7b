#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/reading_page.h"
#include "screens/formulas/mixing_table.h"

#include <vector>

class wxBoxSizer;

namespace clinic::ui {

class FactRows;

/// The rows of the calculator: volume, substance, amount and unit.
class MixRows final : public wxPanel {
public:
    MixRows(wxWindow* parent, std::vector<Named<ConcentrationUnit>> units);

    /// Called whenever something was typed.
    std::function<void()> on_changed;

    void add_row();
    [[nodiscard]] std::vector<MixRow> read() const;

private:
    struct Row {
        DecimalField* volume;
        TextField* substance;
        DecimalField* value;
        Choice<ConcentrationUnit>* unit;
    };

    std::vector<Named<ConcentrationUnit>> units_;
    std::vector<Row> rows_;
    wxBoxSizer* lines_;
};

/// How strong a mix of solutions is, while it is typed. Nothing is kept.
class MixingPage final : public ReadingPage {
public:
    MixingPage(wxWindow* parent, const Desk&);

    void read_again() override;

private:
    MixingTable table_;
    MixRows* rows_ = nullptr;
    FactRows* result_ = nullptr;
};

} // namespace clinic::ui
