#pragma once

#include "screens/care/session_choices.h"
#include "screens/told.h"
#include "services/care/prp.h"

namespace clinic {

/// What is prepared of a patient's own blood, being written down.
class PrpEditor {
public:
    PrpEditor(Desk& desk, PatientId patient) : desk_(desk), patient_(patient), choices_(desk) {}

    [[nodiscard]] PatientId patient() const { return patient_; }
    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] Zone zone() const { return desk_.zone(); }
    [[nodiscard]] const SessionChoices& choices() const { return choices_; }
    [[nodiscard]] std::vector<Named<Anticoagulant>> anticoagulants() const
    {
        return all_named<Anticoagulant>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<Activator>> activators() const { return all_named<Activator>(desk_.words); }
    [[nodiscard]] std::vector<Named<SpinUnit>> spin_units() const { return all_named<SpinUnit>(desk_.words); }
    /// Everybody: who prepares need not treat.
    [[nodiscard]] std::vector<Named<PractitionerId>> staff() const;
    /// From now, with the equipment that was used last; whatever a label says is read anew.
    [[nodiscard]] PrpDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const PrpDraft& draft) const
    {
        return told(desk_, check_prp(desk_.records, draft));
    }
    SaveOutcome<PrpId> save(const PrpDraft& draft)
    {
        return told(desk_, prepare_prp(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
    PatientId patient_;
    SessionChoices choices_;
};

} // namespace clinic
