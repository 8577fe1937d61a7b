#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/patients/clinic_weights.h"

namespace clinic {

/// A contraindication being weighed otherwise.
class ClinicWeightEditor {
public:
    ClinicWeightEditor(Desk& desk, std::string rule) : desk_(desk), rule_(std::move(rule)) {}

    [[nodiscard]] std::string title() const; // "Cardiac arrhythmia, against formulas with xanthines"
    /// What it weighs where no clinic says otherwise, and by what source.
    [[nodiscard]] std::string usual() const;
    /// Those that this one can have here; what usually blocks is never let go altogether.
    [[nodiscard]] std::vector<Named<ContraindicationWeight>> weights() const;
    [[nodiscard]] std::vector<Named<PractitionerId>> clinicians() const;
    /// What counts now.
    [[nodiscard]] ClinicWeightDraft draft() const;

    [[nodiscard]] std::vector<Told> objections(const ClinicWeightDraft& draft) const
    {
        return told(desk_, check_clinic_weight(desk_.records, draft));
    }
    SaveOutcome<ClinicWeightId> save(const ClinicWeightDraft& draft)
    {
        return told(desk_, weigh_contraindication(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
    std::string rule_;
};

} // namespace clinic
