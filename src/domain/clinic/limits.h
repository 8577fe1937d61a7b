#pragma once

#include "base/text.h"

#include <string_view>

namespace clinic {

/// How long a name, number or code may be, and how long a note: enough for any real one, too short for a mistake.
inline constexpr std::size_t longest_name = 200;
inline constexpr std::size_t longest_note = 20'000; // ICH E2B(R3) H.2, domain.md 2.2
/// A reason that is worth reading later (domain.md 2.7, design/ux.md).
inline constexpr std::size_t shortest_reason = 10;

[[nodiscard]] inline bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}
[[nodiscard]] inline bool is_short_text(std::string_view text)
{
    return text.size() <= 4 * longest_name && is_clean_text(text) && length_of(text) <= longest_name;
}
[[nodiscard]] inline bool is_long_text(std::string_view text)
{
    return text.size() <= 4 * longest_note && is_clean_text(text, true) && length_of(text) <= longest_note;
}
[[nodiscard]] inline bool is_reason(std::string_view text)
{
    return is_long_text(text) && length_of(trimmed(text)) >= shortest_reason;
}

} // namespace clinic
