#pragma once

#include <string>
#include <string_view>

namespace clinic {

/// The SHA-256 of these bytes in hex (FIPS 180-4): what names a paper that left the clinic.
[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace clinic
