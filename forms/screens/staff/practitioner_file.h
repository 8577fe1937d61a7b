#pragma once

#include "records/staff.h"
#include "screens/held_list.h"

namespace clinic {

/// The proofs of one practitioner, as they stood or will stand on a chosen day.
class CertificationList final : public HeldList<CertificationOnFile> {
public:
    CertificationList(Desk& desk, PractitionerId practitioner)
        : HeldList(desk)
        , practitioner_(practitioner)
        , on_(desk.today())
    {
    }

    void judge_on(Day day) { on_ = day; }
    /// What the practitioner may do on that day, in words.
    [[nodiscard]] std::string entitled_to() const;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<CertificationOnFile> read() const override;
    [[nodiscard]] std::string cell_of(const CertificationOnFile&, int column) const override;
    [[nodiscard]] std::string order_of(const CertificationOnFile&, int column) const override;

private:
    PractitionerId practitioner_;
    Day on_;
};

/// "Training: 12.5 h in the last 12 months · 2026: 10 h".
[[nodiscard]] std::string training_line(const Desk&, PractitionerId);

/// Who it is: name, and profession with register number.
struct PractitionerHead {
    std::string name;
    std::string facts;
    std::string number;
};
[[nodiscard]] PractitionerHead practitioner_head(const Desk&, PractitionerId);

} // namespace clinic
