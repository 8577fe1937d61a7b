#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

/// '0' to '9', whatever the locale.
[[nodiscard]] constexpr bool is_digit(char sign)
{
    return sign >= '0' && sign <= '9';
}
/// Valid UTF-8 without NUL or control characters (line breaks and tabs are allowed where `lines` is true).
[[nodiscard]] bool is_clean_text(std::string_view, bool lines = false);
/// Without white space at both ends, in composed form (NFC). The text must be valid UTF-8.
[[nodiscard]] std::string trimmed(std::string_view);
/// Characters as a person counts them (code points).
[[nodiscard]] std::size_t length_of(std::string_view);

/// The parts that are not empty, with this between them.
[[nodiscard]] std::string joined(std::string_view between, std::initializer_list<std::string_view> parts);

/// For comparing and searching: lower case, no accents, no Greek tonos or dialytika, final sigma as sigma, ß ł ø
/// spelled out.
[[nodiscard]] std::string folded(std::string_view);
/// The folded words of a text, without duplicates, in order: "Μαρία Λε-Γκολ" gives μαρια, λε, γκολ.
[[nodiscard]] std::vector<std::string> folded_words(std::string_view);

} // namespace clinic
