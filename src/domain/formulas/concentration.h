#pragma once

#include "base/codes.h"
#include "base/decimal.h"

#include <cstdint>
#include <optional>

namespace clinic {

/// How a composition counts (domain.md 4.1). IU and mmol never convert to the others without the substance.
enum class ConcentrationUnit { percent_w_v, mg_per_ml, ug_per_ml, iu_per_ml, mmol_per_l };
template <>
struct CodeTable<ConcentrationUnit> {
    static constexpr auto rows = std::to_array<Code<ConcentrationUnit>>({
        {ConcentrationUnit::percent_w_v, "%_w/v"},
        {ConcentrationUnit::mg_per_ml, "mg/mL"},
        {ConcentrationUnit::ug_per_ml, "µg/mL"},
        {ConcentrationUnit::iu_per_ml, "IU/mL"},
        {ConcentrationUnit::mmol_per_l, "mmol/L"},
    });
};

/// An exact amount of a substance in a solution.
struct Concentration {
    Decimal value;
    ConcentrationUnit unit = ConcentrationUnit::percent_w_v;
    auto operator<=>(const Concentration&) const = default;
};

/// Grams in 100 mL (1 % w/v = 10 mg/mL = 10 000 µg/mL); nothing for IU and mmol.
[[nodiscard]] std::optional<Decimal> percent_w_v(const Concentration&);

/// What can be compared: a mass in a volume, and the two that only compare with themselves.
enum class Dimension { mass, units, moles };
[[nodiscard]] Dimension dimension_of(ConcentrationUnit);
/// The same amount, whatever it is written in (0.5 % w/v is 5 mg/mL); never across dimensions.
[[nodiscard]] bool same_amount(const Concentration&, const Concentration&);
/// By how much of itself the amount changes, in percent with one decimal place; nothing across dimensions, and for a
/// change from nothing.
[[nodiscard]] std::optional<Decimal> percent_change(const Concentration& before, const Concentration& after);

/// Microlitres: an injected volume, exactly.
struct Volume {
    std::int64_t microlitres = 0;
    auto operator<=>(const Volume&) const = default;
};
/// 2.5 (mL) is 2500 µL; nothing when it is finer than a microlitre.
[[nodiscard]] std::optional<Volume> millilitres(const Decimal&);
[[nodiscard]] Decimal in_millilitres(Volume);

} // namespace clinic
