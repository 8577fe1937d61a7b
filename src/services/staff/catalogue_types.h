#pragma once

#include "records/staff.h"
#include "services/perform.h"

namespace clinic {

Outcome<Saved<CatalogueTypeId>, CatalogueTypeViolations> add_catalogue_type(Records&, const Deed&,
                                                                            const CatalogueTypeDraft&);
Outcome<Saved<CatalogueTypeId>, CatalogueTypeViolations> amend_catalogue_type(Records&, const Deed&, CatalogueTypeId,
                                                                              const CatalogueTypeDraft&);
/// What would be objected to, without saving.
[[nodiscard]] CatalogueTypeViolations check_catalogue_type(const Stores&, const CatalogueTypeDraft&,
                                                           std::optional<CatalogueTypeId> editing = std::nullopt);

} // namespace clinic
