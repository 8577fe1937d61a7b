#pragma once

#include "records/formulas.h"
#include "screens/day_words.h"
#include "screens/queried_list.h"

namespace clinic {

/// Days before a lot's last day from which lists warn, as the worklist does.
inline constexpr int lot_warning_days = 30;

/// Whether a lot may be used and how long still, in words and tone: on hold, used up, or its expiry.
[[nodiscard]] DayWords lot_state(const Desk&, const LotRow&);

/// All lots and how long they last.
class LotList final : public QueriedList<LotRow> {
public:
    using QueriedList::QueriedList;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] std::string cell(long row, int column) override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] ListPage<LotRow> read(const ListQuery&) const override;
    [[nodiscard]] std::string sort_code(int column) const override;
};

} // namespace clinic
