#pragma once

#include "records/patients.h"
#include "services/perform.h"

namespace clinic {

/// Lets a contraindication weigh otherwise in this clinic, for every session that is not signed yet.
Outcome<Saved<ClinicWeightId>, ClinicWeightViolations> weigh_contraindication(Records&, const Deed&,
                                                                              const ClinicWeightDraft&);
[[nodiscard]] ClinicWeightViolations check_clinic_weight(const Stores&, const ClinicWeightDraft&);

/// The rules as they count in this clinic now.
[[nodiscard]] std::vector<ContraindicationRule> contraindications_of(const Stores&);

} // namespace clinic
