#pragma once

#include "records/staff.h"
#include "screens/named.h"
#include "screens/told.h"
#include "services/staff/catalogue_types.h"

namespace clinic {

/// A type of the clinic's catalogue being made, or changed; certifications on file keep what they say.
class CatalogueTypeEditor {
public:
    CatalogueTypeEditor(Desk& desk, std::optional<CatalogueTypeId> editing) : desk_(desk), editing_(editing) {}

    /// What the form starts from.
    [[nodiscard]] CatalogueTypeDraft draft() const
    {
        return editing_ ? desk_.records.staff().catalogue_type(*editing_).value().type : CatalogueTypeDraft();
    }
    [[nodiscard]] std::vector<Named<CertificationType>> categories() const
    {
        return all_named<CertificationType>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<Technique>> techniques() const { return all_named<Technique>(desk_.words); }
    [[nodiscard]] std::vector<Named<Indication>> indications() const { return all_named<Indication>(desk_.words); }

    [[nodiscard]] std::vector<Told> objections(const CatalogueTypeDraft& draft) const
    {
        return told(desk_, check_catalogue_type(desk_.records, draft, editing_));
    }
    SaveOutcome<CatalogueTypeId> save(const CatalogueTypeDraft& draft)
    {
        if (editing_)
            return told(desk_, amend_catalogue_type(desk_.records, desk_.deed(), *editing_, draft));
        return told(desk_, add_catalogue_type(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
    std::optional<CatalogueTypeId> editing_;
};

} // namespace clinic
