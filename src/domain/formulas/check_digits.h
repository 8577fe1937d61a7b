#pragma once

#include <string_view>

namespace clinic {

/// What the last digit of an identifier says about the others. Official lists hold wrong ones: warn, never refuse.
enum class CheckDigit { right, wrong, not_that_form };

/// A CAS number such as 58-08-2 (domain.md 4.3).
[[nodiscard]] CheckDigit check_cas(std::string_view);
/// An EC number such as 200-362-1 (domain.md 4.3).
[[nodiscard]] CheckDigit check_ec(std::string_view);
/// A GTIN of 8, 12, 13 or 14 digits such as 4006381333931 (domain.md 4.3).
[[nodiscard]] CheckDigit check_gtin(std::string_view);
/// A UFI of a hazardous mixture such as C23S-PQ2V-AMH9-VVRF (domain.md 4.3).
[[nodiscard]] CheckDigit check_ufi(std::string_view);

} // namespace clinic
