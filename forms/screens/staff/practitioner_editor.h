#pragma once

#include "domain/staff/practitioner.h"
#include "screens/named.h"
#include "screens/told.h"
#include "services/staff/add_staff.h"

namespace clinic {

/// A practitioner being put on file.
class PractitionerEditor {
public:
    explicit PractitionerEditor(Desk& desk) : desk_(desk) {}

    /// The registers of the clinic's own country first.
    [[nodiscard]] std::vector<Named<ProfessionalRegister>> registers() const;

    [[nodiscard]] std::vector<Told> objections(const PractitionerDraft& draft) const
    {
        return told(desk_, check(draft, PractitionerFacts{}));
    }
    SaveOutcome<PractitionerId> save(const PractitionerDraft& draft)
    {
        return told(desk_, add_practitioner(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
};

} // namespace clinic
