#include "screens/staff/certification_editor.h"

namespace clinic {

CertificationDraft CertificationEditor::draft() const
{
    CertificationDraft draft{.practitioner = practitioner_};
    if (!renews_)
        return draft;
    const auto before = desk_.records.staff().certification(*renews_).value().certification;
    draft.type = before.type;
    draft.issuer = before.issuer;
    draft.number = before.number;
    if (before.expires)
        draft.issued = *before.expires + std::chrono::days(1);
    if (before.catalogue_type) {
        draft.catalogue_type = before.catalogue_type->id;
        draft.never_expires = before.catalogue_type->type.never_expires;
        if (draft.issued)
            draft.expires = usual_expiry(before.catalogue_type->type, *draft.issued);
    }
    draft.covers = before.covers;
    draft.indications = before.indications;
    draft.jurisdiction = before.jurisdiction;
    draft.conditions = before.conditions;
    draft.renews = renews_;
    return draft;
}

std::vector<Named<CatalogueTypeId>> CertificationEditor::catalogue() const
{
    std::vector<Named<CatalogueTypeId>> types;
    for (const auto& each : desk_.records.staff().catalogue_types())
        types.push_back({each.id, each.key, name_in(each.type, desk_.words.language())});
    return types;
}

Named<CatalogueTypeId> CertificationEditor::named(CatalogueTypeId id) const
{
    const auto found = desk_.records.staff().catalogue_type(id).value();
    return {found.id, found.key, name_in(found.type, desk_.words.language())};
}

} // namespace clinic
