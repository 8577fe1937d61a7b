#pragma once

#include "base/codes.h"

namespace clinic {

/// The countries whose rules the program knows, by ISO 3166-1 alpha-2; `other` has weekends but no public holidays of
/// its own.
enum class Country { fr, gr, gb, us, other };
template <>
struct CodeTable<Country> {
    static constexpr auto rows = std::to_array<Code<Country>>({
        {Country::fr, "FR"},
        {Country::gr, "GR"},
        {Country::gb, "GB"},
        {Country::us, "US"},
        {Country::other, "ZZ"},
    });
};

} // namespace clinic
