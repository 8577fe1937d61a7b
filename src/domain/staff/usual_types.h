#pragma once

#include "domain/clinic/country.h"
#include "domain/staff/catalogue_type.h"

#include <vector>

namespace clinic {

/// A type that a clinic starts with, and where it comes from; the clinic changes it as it likes.
struct UsualType {
    CatalogueTypeDraft type;
    std::string_view source; // a section of domain.md
};

/// The catalogue of a clinic that begins: what domain.md says of certifications, for its country.
[[nodiscard]] std::vector<UsualType> usual_types(Country);

} // namespace clinic
