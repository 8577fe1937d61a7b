#pragma once

#include "records/safety.h"
#include "screens/queried_list.h"

namespace clinic {

/// All reactions, newest first.
class ReactionList final : public QueriedList<ReactionRow> {
public:
    using QueriedList::QueriedList;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] std::string cell(long row, int column) override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] ListPage<ReactionRow> read(const ListQuery&) const override;
    [[nodiscard]] std::string sort_code(int column) const override;
};

} // namespace clinic
