#pragma once

#include "base/codes.h"

#include <set>

namespace clinic {

/// Groups of substances that cross-react (domain.md 4.6).
enum class AllergenGroup {
    amide_anaesthetic,
    ester_anaesthetic_paba,
    xanthine,
    ethylenediamine,
    hymenoptera,
    fish,
    soy,
    egg,
    avian,
    bacterial_protein,
    bovine,
    porcine,
    ovine,
    asteraceae,
    apiaceae,
    salicylate,
    sulfite,
    cobalt,
    nickel,
    copper,
    iodine_thyroid,
    coumarin_bleeding,
    preservative,
    citrate,
    chlorhexidine,
    latex,
};
template <>
struct CodeTable<AllergenGroup> {
    static constexpr auto rows = std::to_array<Code<AllergenGroup>>({
        {AllergenGroup::amide_anaesthetic, "AMIDE_ANAESTHETIC"},
        {AllergenGroup::ester_anaesthetic_paba, "ESTER_ANAESTHETIC_PABA"},
        {AllergenGroup::xanthine, "XANTHINE"},
        {AllergenGroup::ethylenediamine, "ETHYLENEDIAMINE"},
        {AllergenGroup::hymenoptera, "HYMENOPTERA"},
        {AllergenGroup::fish, "FISH"},
        {AllergenGroup::soy, "SOY"},
        {AllergenGroup::egg, "EGG"},
        {AllergenGroup::avian, "AVIAN"},
        {AllergenGroup::bacterial_protein, "BACTERIAL_PROTEIN"},
        {AllergenGroup::bovine, "BOVINE"},
        {AllergenGroup::porcine, "PORCINE"},
        {AllergenGroup::ovine, "OVINE"},
        {AllergenGroup::asteraceae, "ASTERACEAE"},
        {AllergenGroup::apiaceae, "APIACEAE"},
        {AllergenGroup::salicylate, "SALICYLATE"},
        {AllergenGroup::sulfite, "SULFITE"},
        {AllergenGroup::cobalt, "COBALT"},
        {AllergenGroup::nickel, "NICKEL"},
        {AllergenGroup::copper, "COPPER"},
        {AllergenGroup::iodine_thyroid, "IODINE_THYROID"},
        {AllergenGroup::coumarin_bleeding, "COUMARIN_BLEEDING"},
        {AllergenGroup::preservative, "PRESERVATIVE"},
        {AllergenGroup::citrate, "CITRATE"},
        {AllergenGroup::chlorhexidine, "CHLORHEXIDINE"},
        {AllergenGroup::latex, "LATEX"},
    });
};

/// What a session does when the patient is allergic to the group (domain.md 4.6).
enum class AllergyLevel { blocks, warns, asks_allergist };
[[nodiscard]] AllergyLevel level_of(AllergenGroup);

using AllergenGroups = std::set<AllergenGroup>;

/// What both have.
[[nodiscard]] AllergenGroups shared(const AllergenGroups&, const AllergenGroups&);

} // namespace clinic
