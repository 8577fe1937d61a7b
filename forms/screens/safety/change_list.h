#pragma once

#include "records/safety.h"
#include "screens/held_list.h"

namespace clinic {

/// All changes of formulas, newest first.
class ChangeList final : public HeldList<ChangeOnFile> {
public:
    using HeldList::HeldList;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<ChangeOnFile> read() const override;
    [[nodiscard]] std::string cell_of(const ChangeOnFile&, int column) const override;
    [[nodiscard]] std::string order_of(const ChangeOnFile&, int column) const override;
};

} // namespace clinic
