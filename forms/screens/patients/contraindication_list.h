#pragma once

#include "domain/patients/clinic_weight.h"
#include "screens/held_list.h"

namespace clinic {

/// What stands against an injection, rule by rule, with the weight that it has in this clinic.
class ContraindicationList final : public HeldList<ContraindicationRule> {
public:
    using HeldList::HeldList;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<ContraindicationRule> read() const override;
    [[nodiscard]] std::string cell_of(const ContraindicationRule&, int column) const override;
};

/// "every formula", or "formulas with xanthines, CAS 70-18-8".
[[nodiscard]] std::string against_text(const Words&, const ContraindicationRule&);

} // namespace clinic
