#pragma once

#include "base/codes.h"

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace clinic {

/// The languages that people and papers speak.
enum class Language { en, fr, el };
template <>
struct CodeTable<Language> {
    static constexpr auto rows =
        std::to_array<Code<Language>>({{Language::en, "en"}, {Language::fr, "fr"}, {Language::el, "el"}});
};

/// The sign between whole numbers and fractions: '.' in English, ',' in French and Greek.
[[nodiscard]] char decimal_sign(Language);

/// Every sentence in one language, from gettext's catalogues; English is the key and the fallback.
/// A value: a paper in Greek can be written while the window speaks French.
class Words {
public:
    /// Reads <folder>/<code>/LC_MESSAGES/mesotrace.mo; a missing catalogue leaves English.
    Words(const std::filesystem::path& folder, Language);
    /// English without a catalogue.
    Words();

    [[nodiscard]] Language language() const { return language_; }
    /// The same catalogues' sentences in another language.
    [[nodiscard]] Words in(Language language) const { return {folder_, language}; }
    [[nodiscard]] std::string operator()(const char* english) const;
    [[nodiscard]] std::string plural(const char* one, const char* many, long count) const;

private:
    std::filesystem::path folder_;
    Language language_ = Language::en;
    std::shared_ptr<const struct Catalogue> catalogue_;
};

/// Puts values where {name} stands, so that a translator may move them.
[[nodiscard]] std::string fill(std::string text,
                               std::initializer_list<std::pair<std::string_view, std::string_view>> values);

/// Marks a sentence for the catalogue where it is only kept, to be said later.
constexpr const char* mark(const char* english)
{
    return english;
}

} // namespace clinic
