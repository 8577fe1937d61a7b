#pragma once

#include "records/patients.h"
#include "screens/queried_list.h"

namespace clinic {

/// All patients: found by any part of the name, number, phone or birth date.
class PatientList final : public QueriedList<PatientRow> {
public:
    using QueriedList::QueriedList;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] std::string cell(long row, int column) override;
    void sort_by(int column, bool ascending) override;

protected:
    [[nodiscard]] ListPage<PatientRow> read(const ListQuery&) const override;
    [[nodiscard]] std::string sort_code(int column) const override;
};

/// "41 years", for a person born on that day.
[[nodiscard]] std::string age_text(const Words&, Day born, Day on);

} // namespace clinic
