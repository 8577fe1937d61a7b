#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <utf8proc.h>
#include <utility>

namespace clinic {

namespace {

struct Character {
    utf8proc_int32_t code;
    std::string_view bytes;
};

/// The first character of a text, or one with a negative code where the bytes are not UTF-8.
Character first_character(std::string_view text)
{
    utf8proc_int32_t code = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                         static_cast<utf8proc_ssize_t>(text.size()), &code);
    if (length <= 0)
        return {.code = -1, .bytes = {}};
    return {.code = code, .bytes = text.substr(0, static_cast<std::size_t>(length))};
}

bool is_line_sign(utf8proc_int32_t code)
{
    return code == '\n' || code == '\r' || code == '\t';
}

bool is_blank(utf8proc_int32_t code)
{
    const auto category = utf8proc_category(code);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP ||
           category == UTF8PROC_CATEGORY_CC;
}

bool belongs_to_word(utf8proc_int32_t code)
{
    const auto category = utf8proc_category(code);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) || category == UTF8PROC_CATEGORY_ND;
}

/// The text after one of utf8proc's mappings; throws std::invalid_argument for what is not UTF-8.
std::string mapped(std::string_view text, int options)
{
    utf8proc_uint8_t* raw = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &raw, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> bytes(raw, &std::free);
    if (length < 0)
        throw std::invalid_argument(std::string("The text cannot be read: ") + utf8proc_errmsg(length));
    return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(length)};
}

/// Letters that Unicode does not take apart, as people type them on another keyboard; the letter itself otherwise.
std::string_view spelled_out(const Character& letter)
{
    switch (letter.code) {
    case U'ł': return "l";
    case U'ø': return "o";
    case U'đ':
    case U'ð': return "d";
    case U'þ': return "th";
    case U'æ': return "ae";
    case U'œ': return "oe";
    case U'ı': return "i";
    case U'ħ': return "h";
    default: return letter.bytes;
    }
}

} // namespace

bool is_clean_text(std::string_view text, bool lines)
{
    while (!text.empty()) {
        const auto character = first_character(text);
        if (character.code < 0)
            return false;
        const auto category = utf8proc_category(character.code);
        const bool breaks_line = category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
        if (category == UTF8PROC_CATEGORY_CC || breaks_line) {
            if (!lines || !(breaks_line || is_line_sign(character.code)))
                return false;
        }
        text.remove_prefix(character.bytes.size());
    }
    return true;
}

std::string trimmed(std::string_view text)
{
    const auto composed = mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    std::string_view rest = composed;
    std::size_t start = composed.size();
    std::size_t end = composed.size();
    for (std::size_t at = 0; at < composed.size();) {
        const auto character = first_character(rest.substr(at));
        if (!is_blank(character.code)) {
            start = std::min(start, at);
            end = at + character.bytes.size();
        }
        at += character.bytes.size();
    }
    return composed.substr(start, end - start);
}

std::size_t length_of(std::string_view text)
{
    const auto starts_character = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::string joined(std::string_view between, std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const auto part : parts) {
        if (!text.empty() && !part.empty())
            text += between;
        text += part;
    }
    return text;
}

std::string folded(std::string_view text)
{
    const auto plain = mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK |
                                        UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    std::string result;
    for (std::string_view rest = plain; !rest.empty();) {
        const auto letter = first_character(rest);
        result += spelled_out(letter);
        rest.remove_prefix(letter.bytes.size());
    }
    return result;
}

std::vector<std::string> folded_words(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto end_word = [&words, &word] {
        if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
        word.clear();
    };
    const auto plain = folded(text);
    for (std::string_view rest = plain; !rest.empty();) {
        const auto character = first_character(rest);
        if (belongs_to_word(character.code))
            word += character.bytes;
        else
            end_word();
        rest.remove_prefix(character.bytes.size());
    }
    end_word();
    return words;
}

} // namespace clinic
