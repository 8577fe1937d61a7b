#pragma once

#include "records/requests.h"
#include "screens/day_words.h"
#include "screens/queried_list.h"

namespace clinic {

/// Patients' requests for documents and the days that are left.
class RequestList final : public QueriedList<RequestRow> {
public:
    using QueriedList::QueriedList;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] std::string cell(long row, int column) override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] ListPage<RequestRow> read(const ListQuery&) const override;
    [[nodiscard]] std::string sort_code(int column) const override;
};

/// How a request stands: answered, or how many days are left until the law's limit.
[[nodiscard]] DayWords request_state(const Desk&, const RequestRow&);

} // namespace clinic
