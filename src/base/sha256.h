#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace clinic {

/// The SHA-256 (FIPS 180-4) of bytes that come piece by piece.
class Sha256 {
public:
    void add(std::string_view bytes);
    /// In hex; nothing may be added afterwards.
    [[nodiscard]] std::string hex();

private:
    std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::string rest_; // less than a block
    std::uint64_t bytes_ = 0;
};

/// The SHA-256 of these bytes in hex (FIPS 180-4): what names a paper that left the clinic.
[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace clinic
