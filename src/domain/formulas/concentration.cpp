#include "domain/formulas/concentration.h"

namespace clinic {

std::optional<Decimal> percent_w_v(const Concentration& concentration)
{
    using enum ConcentrationUnit;
    switch (concentration.unit) {
    case percent_w_v: return concentration.value;
    case mg_per_ml: return Decimal::from_billionths(concentration.value.billionths() / 10);
    case ug_per_ml: return Decimal::from_billionths(concentration.value.billionths() / 10'000);
    case iu_per_ml:
    case mmol_per_l: return std::nullopt;
    }
    return std::nullopt;
}

namespace {

__extension__ using Wide = __int128; // no product of two kept numbers is larger

/// Billionths of µg/mL, IU/mL or mmol/L.
Wide smallest_parts(const Concentration& concentration)
{
    using enum ConcentrationUnit;
    const Wide parts = concentration.value.billionths();
    switch (concentration.unit) {
    case percent_w_v: return parts * 10'000;
    case mg_per_ml: return parts * 1'000;
    case ug_per_ml:
    case iu_per_ml:
    case mmol_per_l: return parts;
    }
    return parts;
}

} // namespace

Dimension dimension_of(ConcentrationUnit unit)
{
    using enum ConcentrationUnit;
    switch (unit) {
    case percent_w_v:
    case mg_per_ml:
    case ug_per_ml: return Dimension::mass;
    case iu_per_ml: return Dimension::units;
    case mmol_per_l: return Dimension::moles;
    }
    return Dimension::mass;
}

bool same_amount(const Concentration& one, const Concentration& other)
{
    return dimension_of(one.unit) == dimension_of(other.unit) && smallest_parts(one) == smallest_parts(other);
}

std::optional<Decimal> percent_change(const Concentration& before, const Concentration& after)
{
    constexpr int tenths_of_a_percent = 1'000;
    constexpr std::int64_t billionths_a_tenth = 100'000'000;
    const Wide old = smallest_parts(before);
    if (dimension_of(before.unit) != dimension_of(after.unit) || old <= 0)
        return std::nullopt;
    const Wide change = (smallest_parts(after) - old) * tenths_of_a_percent;
    const Wide rounded = (2 * change + (change < 0 ? -old : old)) / (2 * old); // half goes away from nothing
    return Decimal::from_billionths(static_cast<std::int64_t>(rounded) * billionths_a_tenth);
}

namespace {
constexpr std::int64_t billionths_a_microlitre = 1'000'000;
}

std::optional<Volume> millilitres(const Decimal& value)
{
    if (value.billionths() % billionths_a_microlitre != 0)
        return std::nullopt;
    return Volume{value.billionths() / billionths_a_microlitre};
}

Decimal in_millilitres(Volume volume)
{
    return Decimal::from_billionths(volume.microlitres * billionths_a_microlitre);
}

} // namespace clinic
