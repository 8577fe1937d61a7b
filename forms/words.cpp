#include "forms/words.h"

#include "forms/kit/convert.h"

#include <wx/translation.h>
#include <wx/uilocale.h>
#include <wx/utils.h>

#include <clocale>
#include <memory>

namespace clinic::ui {

namespace {

Words& current()
{
    static Words words;
    return words;
}

const char* locale_of(Language language)
{
    switch (language) {
    case Language::en: return "en_GB.UTF-8";
    case Language::fr: return "fr_FR.UTF-8";
    case Language::el: return "el_GR.UTF-8";
    }
    return "C.UTF-8";
}

wxString thousands_sign(Language language)
{
    switch (language) {
    case Language::en: return ",";
    case Language::fr: return {wxUniChar(0x202F)}; // narrow space that does not break
    case Language::el: return ".";
    }
    return {};
}

} // namespace

void speak(const Words& words)
{
    current() = words;
    const auto code = to_wx(code_of(words.language()));
    wxSetEnv("LANGUAGE", code); // GTK reads it for its own sentences
    if (!wxUILocale::UseLocaleName(locale_of(words.language())))
        wxUILocale::UseDefault();
    std::setlocale(LC_NUMERIC, "C"); // people's numbers go through base/decimal, never through printf
    auto translations = std::make_unique<wxTranslations>();
    translations->SetLanguage(code);
    translations->AddStdCatalog();
    wxTranslations::Set(translations.release());
}

const Words& spoken()
{
    return current();
}

wxString say(const char* english)
{
    return to_wx(current()(english));
}

wxString say_many(const char* one, const char* many, long count)
{
    return fill(to_wx(current().plural(one, many, count)), {{"n", in_figures(count)}});
}

wxString fill(wxString text, std::initializer_list<std::pair<std::string_view, wxString>> values)
{
    for (const auto& [name, value] : values)
        text.Replace("{" + to_wx(name) + "}", value);
    return text;
}

wxString in_figures(long count)
{
    wxString figures = wxString::Format("%ld", count);
    const auto sign = thousands_sign(current().language());
    const std::size_t first = count < 0 ? 1 : 0;
    for (std::size_t at = figures.length(); at > first + 3;) {
        at -= 3;
        figures.insert(at, sign);
    }
    return figures;
}

} // namespace clinic::ui
