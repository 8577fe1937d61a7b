#pragma once

#include <optional>
#include <string_view>

namespace clinic {

/// The countries whose rules the program knows; `other` has weekends but no public holidays of its own.
enum class Country { fr, gr, gb, us, other };

/// ISO 3166-1 alpha-2 ("FR"); `other` is "ZZ".
[[nodiscard]] std::string_view code_of(Country);
/// The country of a code in capitals, or nothing when it is not one of ours.
[[nodiscard]] std::optional<Country> country_from_code(std::string_view);

} // namespace clinic
