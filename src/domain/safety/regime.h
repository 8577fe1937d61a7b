#pragma once

#include "domain/safety/reaction.h"

namespace clinic {

/// The legal worlds that each say for themselves what is serious (domain.md 2.4).
enum class Regime { ich_medicine, eu_cosmetic, eu_device, us_cosmetic };
template <>
struct CodeTable<Regime> {
    static constexpr auto rows = std::to_array<Code<Regime>>({
        {Regime::ich_medicine, "ICH_MEDICINE"},
        {Regime::eu_cosmetic, "EU_COSMETIC"},
        {Regime::eu_device, "EU_DEVICE"},
        {Regime::us_cosmetic, "US_COSMETIC"},
    });
};

/// The boxes that make a reaction serious under a regime (ICH E2A/E2D; Reg. 1223/2009 art. 2; MDR art. 2(65) with MDCG
/// 2023-3; MoCRA).
[[nodiscard]] const std::set<Seriousness>& boxes_of(Regime);
/// The ticked boxes by which a reaction is serious under this regime; none: it is not serious there.
[[nodiscard]] std::set<Seriousness> serious_under(Regime, const std::set<Seriousness>& ticked);

} // namespace clinic
