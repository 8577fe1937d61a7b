#pragma once

#include "records/formulas.h"
#include "screens/held_list.h"

namespace clinic {

/// All formulas and which version of each is in force.
class FormulaList final : public HeldList<FormulaRow> {
public:
    using HeldList::HeldList;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<FormulaRow> read() const override;
    [[nodiscard]] std::string cell_of(const FormulaRow&, int column) const override;
};

/// "Hair restoration, hydration".
[[nodiscard]] std::string indications_text(const Words&, const std::set<Indication>&);

} // namespace clinic
