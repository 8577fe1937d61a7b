#pragma once

#include "domain/staff/renewal.h"
#include "domain/staff/standing.h"
#include "records/staff.h"
#include "screens/held_list.h"

namespace clinic {

/// A practitioner and the next of the certifications that will end.
struct StaffRow {
    PractitionerRow practitioner;
    std::optional<CertificationOnFile> next_to_expire;
    StaffStanding standing;
};

/// Who treats patients here, and whose proofs are about to end.
class StaffList final : public HeldList<StaffRow> {
public:
    using HeldList::HeldList;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<StaffRow> read() const override;
    [[nodiscard]] std::string cell_of(const StaffRow&, int column) const override;
    [[nodiscard]] std::string order_of(const StaffRow&, int column) const override;
};

} // namespace clinic
