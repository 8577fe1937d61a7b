#pragma once

#include "domain/staff/certification.h"
#include "screens/named.h"
#include "screens/told.h"
#include "services/staff/add_staff.h"

namespace clinic {

/// A certification of one practitioner being put on file.
class CertificationEditor {
public:
    /// `renews` is what the new one takes the place of, where it does.
    CertificationEditor(Desk& desk, PractitionerId practitioner, std::optional<CertificationId> renews = {})
        : desk_(desk)
        , practitioner_(practitioner)
        , renews_(renews)
    {
    }

    /// Empty, or what a renewal keeps: everything but its days.
    [[nodiscard]] CertificationDraft draft() const;

    [[nodiscard]] PractitionerId practitioner() const { return practitioner_; }
    [[nodiscard]] std::string practitioner_name() const
    {
        return desk_.records.staff().practitioner(practitioner_).value().practitioner.name;
    }
    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] std::vector<Named<CertificationType>> types() const
    {
        return all_named<CertificationType>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<Technique>> techniques() const { return all_named<Technique>(desk_.words); }

    [[nodiscard]] std::vector<Told> objections(const CertificationDraft& draft) const
    {
        return told(desk_, check_certification(desk_.records, draft));
    }
    SaveOutcome<CertificationId> save(const CertificationDraft& draft)
    {
        return told(desk_, add_certification(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
    PractitionerId practitioner_;
    std::optional<CertificationId> renews_;
};

} // namespace clinic
