#pragma once

#include "records/staff.h"
#include "screens/held_list.h"

namespace clinic {

/// The courses of one practitioner, the latest first; what was corrected stays in sight and counts no more.
class TrainingList final : public HeldList<TrainingOnFile> {
public:
    TrainingList(Desk& desk, PractitionerId practitioner) : HeldList(desk), practitioner_(practitioner) {}

    /// The hours of the last 12 months and of each year, in words.
    [[nodiscard]] std::string totals() const;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<TrainingOnFile> read() const override;
    [[nodiscard]] std::string cell_of(const TrainingOnFile&, int column) const override;
    [[nodiscard]] std::string order_of(const TrainingOnFile&, int column) const override;

private:
    PractitionerId practitioner_;
};

} // namespace clinic
