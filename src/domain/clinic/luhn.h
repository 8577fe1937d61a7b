#pragma once

#include <string_view>

namespace clinic {

/// Luhn's check over all digits (domain.md 4.3): from the right every second one doubled, the sum a multiple of ten.
[[nodiscard]] bool passes_luhn(std::string_view digits);

} // namespace clinic
