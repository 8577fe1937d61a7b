#pragma once

#include "records/formulas.h"
#include "screens/queried_list.h"

namespace clinic {

/// All substances that a formula may name.
class IngredientList final : public QueriedList<IngredientRow> {
public:
    using QueriedList::QueriedList;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] std::string cell(long row, int column) override;

protected:
    [[nodiscard]] ListPage<IngredientRow> read(const ListQuery&) const override;
    [[nodiscard]] std::string sort_code(int column) const override;
};

} // namespace clinic
