#pragma once

#include "records/care.h"
#include "screens/queried_list.h"

namespace clinic {

/// All sessions, newest first.
class SessionList final : public QueriedList<SessionRow> {
public:
    using QueriedList::QueriedList;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] std::string cell(long row, int column) override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] ListPage<SessionRow> read(const ListQuery&) const override;
    [[nodiscard]] std::string sort_code(int column) const override;
};

} // namespace clinic
