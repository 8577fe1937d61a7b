#pragma once

#include "base/codes.h"
#include "domain/clinic/indication.h"
#include "domain/staff/technique.h"

namespace clinic {

/// Where (S6, S45). Neck, arms and the rest count as body mesotherapy (seed B).
enum class Region { face, scalp, neck, arms, breasts, abdomen, back, legs };
template <>
struct CodeTable<Region> {
    static constexpr auto rows = std::to_array<Code<Region>>({
        {Region::face, "FACE"},
        {Region::scalp, "SCALP"},
        {Region::neck, "NECK"},
        {Region::arms, "ARMS"},
        {Region::breasts, "BREASTS"},
        {Region::abdomen, "ABDOMEN"},
        {Region::back, "BACK"},
        {Region::legs, "LEGS"},
    });
};
[[nodiscard]] bool is_body(Region);

/// The technique that a session needs a certification for: own blood and dissolving of fat count before the region.
[[nodiscard]] Technique technique_for(Region, Indication, bool with_prp);

} // namespace clinic
