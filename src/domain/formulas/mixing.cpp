#include "domain/formulas/mixing.h"

#include <algorithm>
#include <limits>

namespace clinic {

namespace {

__extension__ using WideSum = __int128; // a concentration times a volume

/// What one part of a unit is worth in the smallest of its dimension.
std::int64_t worth_of(ConcentrationUnit unit)
{
    using enum ConcentrationUnit;
    switch (unit) {
    case percent_w_v: return 10'000;
    case mg_per_ml: return 1'000;
    case ug_per_ml:
    case iu_per_ml:
    case mmol_per_l: return 1;
    }
    return 1;
}

/// Everything poured of one substance, in billionths of the smallest unit times microlitres.
struct Sum {
    std::string substance;
    ConcentrationUnit unit;
    WideSum amount = 0;
};

Sum& sum_for(std::vector<Sum>& sums, const Dissolved& dissolved)
{
    const auto found = std::find_if(sums.begin(), sums.end(), [&dissolved](const Sum& sum) {
        return sum.substance == dissolved.substance &&
               dimension_of(sum.unit) == dimension_of(dissolved.concentration.unit);
    });
    if (found != sums.end())
        return *found;
    return sums.emplace_back(Sum{dissolved.substance, dissolved.concentration.unit});
}

/// Puts the share of the whole volume into the mix; false when it is too large a number.
bool put(Mix& mix, const Sum& sum)
{
    const WideSum whole = static_cast<WideSum>(mix.volume.microlitres) * worth_of(sum.unit);
    const WideSum share = (sum.amount + whole / 2) / whole;
    if (share > std::numeric_limits<std::int64_t>::max())
        return false;
    mix.rounded = mix.rounded || sum.amount % whole != 0;
    mix.contents.push_back(
        {sum.substance, {.value = Decimal::from_billionths(static_cast<std::int64_t>(share)), .unit = sum.unit}});
    return true;
}

/// 1,000 L: more was typed wrong.
constexpr Volume largest_mix{1'000'000'000};

} // namespace

std::optional<Mix> mix(const std::vector<Poured>& parts)
{
    Mix whole{.volume = Volume{0}, .contents = {}};
    std::vector<Sum> sums;
    for (const auto& part : parts) {
        if (part.volume < Volume{0} || part.volume > largest_mix)
            return std::nullopt;
        whole.volume.microlitres += part.volume.microlitres;
        for (const auto& dissolved : part.contents)
            sum_for(sums, dissolved).amount += static_cast<WideSum>(dissolved.concentration.value.billionths()) *
                                               worth_of(dissolved.concentration.unit) * part.volume.microlitres;
    }
    if (whole.volume <= Volume{0})
        return std::nullopt;
    const bool all_fit = std::all_of(sums.begin(), sums.end(), [&whole](const Sum& sum) { return put(whole, sum); });
    return all_fit ? std::optional(whole) : std::nullopt;
}

} // namespace clinic
