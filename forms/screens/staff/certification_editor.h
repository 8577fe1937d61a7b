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

    /// Empty, or what a renewal keeps: everything but its days, which follow from its type in the catalogue.
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
    /// The clinic's catalogue, by name.
    [[nodiscard]] std::vector<Named<CatalogueTypeId>> catalogue() const;
    /// As one of the catalogue it is called.
    [[nodiscard]] Named<CatalogueTypeId> named(CatalogueTypeId) const;
    /// What was typed so far, with what this type usually says.
    [[nodiscard]] CertificationDraft filled(CatalogueTypeId type, const CertificationDraft& typed) const
    {
        return filled_from(desk_.records.staff().catalogue_type(type).value(), typed);
    }
    [[nodiscard]] std::vector<Named<Indication>> indications() const { return all_named<Indication>(desk_.words); }
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
