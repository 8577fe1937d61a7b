#include "domain/formulas/allergen_group.h"

#include <algorithm>
#include <iterator>

namespace clinic {

AllergyLevel level_of(AllergenGroup group)
{
    using enum AllergenGroup;
    switch (group) {
    case ethylenediamine:
    case avian:
    case bovine:
    case porcine:
    case ovine:
    case asteraceae:
    case cobalt:
    case nickel:
    case copper:
    case iodine_thyroid:
    case coumarin_bleeding:
    case latex: return AllergyLevel::warns;
    case hymenoptera: return AllergyLevel::asks_allergist;
    case amide_anaesthetic:
    case ester_anaesthetic_paba:
    case xanthine:
    case fish:
    case soy:
    case egg:
    case bacterial_protein:
    case apiaceae:
    case salicylate:
    case sulfite:
    case preservative:
    case citrate:
    case chlorhexidine: return AllergyLevel::blocks;
    }
    return AllergyLevel::blocks;
}

AllergenGroups shared(const AllergenGroups& one, const AllergenGroups& other)
{
    AllergenGroups both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::inserter(both, both.end()));
    return both;
}

} // namespace clinic
