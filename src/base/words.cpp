#include "base/words.h"

#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>

#include <algorithm>
#include <limits>
#include <locale>

namespace clinic {

/// A locale of our own that holds one language's sentences and nothing of the machine's settings.
struct Catalogue {
    std::locale locale;
};

namespace {

Catalogue catalogue_in(const std::filesystem::path& folder, Language language)
{
    namespace gettext = boost::locale::gnu_gettext;
    gettext::messages_info wanted;
    wanted.language = code_of(language);
    wanted.encoding = "UTF-8";
    wanted.locale_category = "LC_MESSAGES";
    // With no path at all, Boost.Locale never decides whether keys have to be converted, and drops what is not ASCII.
    wanted.paths = {folder.empty() ? std::string("/dev/null") : folder.string()};
    wanted.domains = {gettext::messages_info::domain("mesotrace")};
    return {.locale = std::locale(std::locale::classic(), gettext::create_messages_facet<char>(wanted))};
}

} // namespace

char decimal_sign(Language language)
{
    return language == Language::en ? '.' : ',';
}

Words::Words() : Words({}, Language::en) {}

Words::Words(const std::filesystem::path& folder, Language language)
    : folder_(folder)
    , language_(language)
    , catalogue_(std::make_shared<const Catalogue>(catalogue_in(folder, language)))
{
}

std::string Words::operator()(const char* english) const
{
    return boost::locale::translate(english).str(catalogue_->locale);
}

std::string Words::plural(const char* one, const char* many, long count) const
{
    const auto countable = std::clamp<long>(count, 0, std::numeric_limits<int>::max());
    return boost::locale::translate(one, many, static_cast<int>(countable)).str(catalogue_->locale);
}

std::string fill(std::string text, std::initializer_list<std::pair<std::string_view, std::string_view>> values)
{
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open)) {
        const auto close = text.find('}', open);
        if (close == std::string::npos)
            break;
        const auto name = std::string_view(text).substr(open + 1, close - open - 1);
        const auto* const value =
            std::find_if(values.begin(), values.end(), [name](const auto& pair) { return pair.first == name; });
        if (value == values.end()) {
            ++open;
            continue;
        }
        text.replace(open, close - open + 1, value->second);
        open += value->second.size(); // a value is never searched for names itself
    }
    return text;
}

} // namespace clinic
