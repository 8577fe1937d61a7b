#include "services/staff/catalogue_types.h"

namespace clinic {

namespace {

CatalogueTypeFacts facts_for(const Stores& stores, const CatalogueTypeDraft& draft,
                             std::optional<CatalogueTypeId> editing)
{
    const auto same = stores.staff().catalogue_type_named(draft.name);
    CatalogueTypeFacts facts{.name_taken = same && same != editing};
    if (const auto row = editing ? stores.staff().catalogue_type(*editing) : std::nullopt)
        facts.row_version = row->type.row_version;
    return facts;
}

} // namespace

Outcome<Saved<CatalogueTypeId>, CatalogueTypeViolations> add_catalogue_type(Records& records, const Deed& deed,
                                                                            const CatalogueTypeDraft& draft)
{
    return perform<CatalogueTypeId, CatalogueTypeRule>(
        records, deed, Right::confirm_certificate, "certification_type.add",
        [&draft](Change& change) -> Outcome<Added<CatalogueTypeId>, CatalogueTypeViolations> {
            const auto type = CatalogueType::accept(draft, facts_for(change, draft, std::nullopt));
            if (!type)
                return type.reasons();
            return change.staff().add(*type);
        });
}

Outcome<Saved<CatalogueTypeId>, CatalogueTypeViolations>
amend_catalogue_type(Records& records, const Deed& deed, CatalogueTypeId id, const CatalogueTypeDraft& draft)
{
    return perform<CatalogueTypeId, CatalogueTypeRule>(
        records, deed, Right::confirm_certificate, "certification_type.amend",
        [&draft, id](Change& change) -> Outcome<Added<CatalogueTypeId>, CatalogueTypeViolations> {
            const auto type = CatalogueType::accept(draft, facts_for(change, draft, id));
            if (!type)
                return type.reasons();
            change.staff().amend(id, *type);
            return Added<CatalogueTypeId>{id, change.staff().catalogue_type(id)->key};
        });
}

CatalogueTypeViolations check_catalogue_type(const Stores& stores, const CatalogueTypeDraft& draft,
                                             std::optional<CatalogueTypeId> editing)
{
    return check(draft, facts_for(stores, draft, editing));
}

} // namespace clinic
