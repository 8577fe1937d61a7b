#include "base/words.h"

#include <catch2/catch.hpp>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <thread>
#include <vector>

using namespace clinic;
namespace fs = std::filesystem;
using namespace std::string_literals;

namespace {

using Sentences = std::map<std::string, std::string>; // gettext wants the keys sorted

/// A catalogue in gettext's binary form: key and plural key, like forms of a plural, are parted by NUL.
std::string compiled(const Sentences& sentences)
{
    const auto count = static_cast<std::uint32_t>(sentences.size());
    const std::uint32_t header_size = 28;
    const std::uint32_t row_size = 8;
    std::vector<std::uint32_t> numbers{0x950412de, 0, count, header_size, header_size + row_size * count, 0, 0};
    std::string strings;
    const auto add_row = [&](const std::string& text) {
        numbers.push_back(static_cast<std::uint32_t>(text.size()));
        numbers.push_back(static_cast<std::uint32_t>(header_size + 2 * row_size * count + strings.size()));
        strings += text + '\0';
    };
    for (const auto& [english, translated] : sentences)
        add_row(english);
    for (const auto& [english, translated] : sentences)
        add_row(translated);
    return std::string(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(std::uint32_t)) + strings;
}

/// A folder with a French and a Greek catalogue that is gone after the test.
class Catalogues {
public:
    Catalogues() : root_((fs::temp_directory_path() / "mesotrace-λόγια-XXXXXX").string())
    {
        REQUIRE(mkdtemp(root_.data()) != nullptr);
        write("fr", {{"", "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n > 1);\n"},
                     {"Patient", "Patient·e"},
                     {"Sign session", "Signer la séance"},
                     {"{count} day late\0{count} days late"s, "{count} jour de retard\0{count} jours de retard"s}});
        write("el",
              {{"", "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"},
               {"Sign session", "Υπογραφή συνεδρίας"},
               {"{count} day late\0{count} days late"s, "{count} ημέρα καθυστέρηση\0{count} ημέρες καθυστέρηση"s}});
    }
    ~Catalogues() { fs::remove_all(root_); }
    Catalogues(const Catalogues&) = delete;
    Catalogues& operator=(const Catalogues&) = delete;

    [[nodiscard]] fs::path folder() const { return root_; }

private:
    void write(const char* code, const Sentences& sentences) const
    {
        const auto folder = fs::path(root_) / code / "LC_MESSAGES";
        fs::create_directories(folder);
        std::ofstream(folder / "mesotrace.mo", std::ios::binary) << compiled(sentences);
    }

    std::string root_;
};

std::string days_late(const Words& words, long count)
{
    return words.plural("{count} day late", "{count} days late", count);
}

} // namespace

TEST_CASE("several languages speak at the same time, whatever the machine's locale", "[words]")
{
    const Catalogues catalogues;
    const Words french(catalogues.folder(), Language::fr);
    const Words greek(catalogues.folder(), Language::el);
    const Words english;

    CHECK(french("Sign session") == "Signer la séance");
    CHECK(greek("Sign session") == "Υπογραφή συνεδρίας");
    CHECK(english("Sign session") == "Sign session");
    CHECK(french.language() == Language::fr);
    CHECK(english.language() == Language::en);
}

TEST_CASE("French counts nothing and one as singular, Greek and English one alone", "[words]")
{
    const Catalogues catalogues;
    const Words french(catalogues.folder(), Language::fr);
    const Words greek(catalogues.folder(), Language::el);
    const Words english;

    CHECK(days_late(french, 0) == "{count} jour de retard");
    CHECK(days_late(french, 1) == "{count} jour de retard");
    CHECK(days_late(french, 2) == "{count} jours de retard");
    CHECK(days_late(greek, 0) == "{count} ημέρες καθυστέρηση");
    CHECK(days_late(greek, 1) == "{count} ημέρα καθυστέρηση");
    CHECK(days_late(greek, 21) == "{count} ημέρες καθυστέρηση");
    CHECK(days_late(english, 0) == "{count} days late");
    CHECK(days_late(english, 1) == "{count} day late");
    CHECK(days_late(english, 5'000'000'000) == "{count} days late");
}

TEST_CASE("a sentence or a whole catalogue that is missing stays English", "[words]")
{
    const Catalogues catalogues;
    const Words greek(catalogues.folder(), Language::el);
    CHECK(greek("Patient") == "Patient");
    CHECK(greek.plural("one", "many", 1) == "one");
    CHECK(greek.plural("one", "many", 2) == "many");
    CHECK(greek("").empty());

    const Words nowhere("/nowhere", Language::fr);
    CHECK(nowhere("Sign session") == "Sign session");
    CHECK(nowhere.language() == Language::fr);
    CHECK(Words(catalogues.folder(), Language::en)("Patient") == "Patient");
}

TEST_CASE("the same words may be said by several threads", "[words]")
{
    const Catalogues catalogues;
    const Words french(catalogues.folder(), Language::fr);
    std::vector<std::size_t> said(4, 0);
    std::vector<std::thread> speakers;
    speakers.reserve(said.size());
    for (auto& count : said)
        speakers.emplace_back([&count, &french] {
            for (int i = 0; i < 1000; ++i)
                count += french("Sign session") == "Signer la séance" ? 1U : 0U;
        });
    for (auto& speaker : speakers)
        speaker.join();
    CHECK(said == std::vector<std::size_t>(4, 1000));
}

TEST_CASE("values go where their names stand, in any order and more than once", "[words]")
{
    CHECK(fill("{who} since {day}", {{"day", "22/11/2026"}, {"who", "Zoé"}}) == "Zoé since 22/11/2026");
    CHECK(fill("{a}{a}-{a}", {{"a", "x"}}) == "xx-x");
    CHECK(fill("nothing to fill", {{"a", "x"}}) == "nothing to fill");
    CHECK(fill("", {}).empty());
}

TEST_CASE("a value that looks like a placeholder is left as it is", "[words]")
{
    CHECK(fill("{note} by {who}", {{"note", "see {who}"}, {"who", "Zoé"}}) == "see {who} by Zoé");
}

TEST_CASE("a placeholder without a value and a lone brace stay visible", "[words]")
{
    CHECK(fill("{who} {when}", {{"who", "Zoé"}}) == "Zoé {when}");
    CHECK(fill("{ {who}", {{"who", "Zoé"}}) == "{ Zoé");
    CHECK(fill("{who", {{"who", "Zoé"}}) == "{who");
    CHECK(fill("}{", {}) == "}{");
}

TEST_CASE("languages have their ISO code and their decimal sign", "[words]")
{
    CHECK(code_of(Language::en) == "en");
    CHECK(code_of(Language::fr) == "fr");
    CHECK(code_of(Language::el) == "el");
    CHECK(decimal_sign(Language::en) == '.');
    CHECK(decimal_sign(Language::fr) == ',');
    CHECK(decimal_sign(Language::el) == ',');
}

TEST_CASE("English without a catalogue keeps every sign of a sentence", "[words]")
{
    CHECK(Words()("“{name}” … µg – 48–72 hours") == "“{name}” … µg – 48–72 hours");
    CHECK(Words().plural("{n} day – late", "{n} days – late", 2) == "{n} days – late");
}
