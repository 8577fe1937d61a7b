#pragma once

#include "base/codes.h"

namespace clinic {

/// Why a patient is treated (S2, S44, S45).
enum class Indication {
    hair_restoration,
    skin_rejuvenation,
    fat_reduction,
    hyperpigmentation,
    hydration,
    stretch_marks,
    elasticity,
    cellulite,
};
template <>
struct CodeTable<Indication> {
    static constexpr auto rows = std::to_array<Code<Indication>>({
        {Indication::hair_restoration, "HAIR_RESTORATION"},
        {Indication::skin_rejuvenation, "SKIN_REJUVENATION"},
        {Indication::fat_reduction, "FAT_REDUCTION"},
        {Indication::hyperpigmentation, "HYPERPIGMENTATION"},
        {Indication::hydration, "HYDRATION"},
        {Indication::stretch_marks, "STRETCH_MARKS"},
        {Indication::elasticity, "ELASTICITY"},
        {Indication::cellulite, "CELLULITE"},
    });
};

} // namespace clinic
