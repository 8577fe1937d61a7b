#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

/// A place on the pad in thousandths of its width, from the top left corner.
struct PadPoint {
    int x = 0;
    int y = 0;
    auto operator<=>(const PadPoint&) const = default;
};
/// A signature as it was drawn: each stroke from pen down to pen up.
using DrawnSignature = std::vector<std::vector<PadPoint>>;

/// How high the pad is, in thousandths of its width.
inline constexpr int pad_height = 300;

/// "10,20 12,22;40,40 …": a stroke after the other.
[[nodiscard]] std::string text_of(const DrawnSignature&);
/// Reads such a text; nothing when it is none.
[[nodiscard]] std::optional<DrawnSignature> signature_from(std::string_view);
/// How long the line is, in thousandths of the pad's width.
[[nodiscard]] double length_of(const DrawnSignature&);
/// Less ink than this is a slip of the pen and no signature.
inline constexpr double shortest_signature = 100;

} // namespace clinic
