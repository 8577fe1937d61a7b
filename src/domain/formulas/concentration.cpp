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
