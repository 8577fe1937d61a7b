#pragma once

#include "domain/clinic/country.h"

#include <optional>
#include <string>
#include <string_view>

namespace clinic::papers {

/// The first telephone number of a text as a phone dials it (RFC 3966): "+33 (0)1 55 50 01 99, all day" gives
/// "tel:+33155500199". Empty where there is none.
[[nodiscard]] std::string tel_uri(std::string_view text);

/// 112, or where it is not answered the number of that country.
[[nodiscard]] std::string emergency_number(std::optional<Country>);

} // namespace clinic::papers
