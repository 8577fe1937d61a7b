#include "base/text.h"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace clinic;
using namespace std::string_literals;

using Folded = std::vector<std::string>;

TEST_CASE("clean text is UTF-8 without control characters", "[text]")
{
    CHECK(is_clean_text(""));
    CHECK(is_clean_text("Anaïs Λε-Γκολ 😀"));
    CHECK_FALSE(is_clean_text(GENERATE("a\0b"s, "\0"s, "\x01"s, "\x7f"s, "\xc2\x85"s, "\x1b[31m"s)));
    CHECK_FALSE(
        is_clean_text(GENERATE("\xff"s, "caf\xe9"s, "\xc3"s, "\xc0\x80"s, "\xed\xa0\x80"s, "\xf4\x90\x80\x80"s)));
}

TEST_CASE("line breaks and tabs are clean only in a text of several lines", "[text]")
{
    const auto text = GENERATE("a\nb"s, "a\r\nb"s, "a\tb"s, "a\u2028b"s);
    CHECK(is_clean_text(text, true));
    CHECK_FALSE(is_clean_text(text));
    CHECK_FALSE(is_clean_text("a\0b"s, true));
    CHECK_FALSE(is_clean_text("a\bb", true));
}

TEST_CASE("trimmed text has no blanks at its ends and composed letters", "[text]")
{
    CHECK(trimmed("  Ana  Ruiz \t\n") == "Ana  Ruiz");
    CHECK(trimmed("\u00a0\u2003Ana\u202f") == "Ana");
    CHECK(trimmed("e\u0301") == "\u00e9");
    CHECK(trimmed("\u03b1\u0301") == "\u03ac");
    CHECK(trimmed(" \n ").empty());
    CHECK(trimmed("").empty());
    CHECK_THROWS_AS(trimmed("\xff"), std::invalid_argument);
}

TEST_CASE("characters are counted, not bytes", "[text]")
{
    CHECK(length_of("") == 0);
    CHECK(length_of("Zoé") == 3);
    CHECK(length_of("Μαρία") == 5);
    CHECK(length_of("😀") == 1);
}

TEST_CASE("folding takes the tonos, the dialytika and the final sigma away from Greek", "[text]")
{
    CHECK(folded("Μαρία") == "μαρια");
    CHECK(folded("ΜΑΡΊΑ") == "μαρια");
    CHECK(folded("Γιώργος") == "γιωργοσ");
    CHECK(folded("ΓΙΩΡΓΟΣ") == folded("γιώργος"));
    CHECK(folded("Προϊόν μαΐου ΰ") == "προιον μαιου υ");
    CHECK(folded("ᾅδης") == folded("ᾅδησ"));
}

TEST_CASE("folding takes accents away from Latin letters", "[text]")
{
    CHECK(folded("Éléonore Çelik-Noël ÀÂÄ ù") == "eleonore celik-noel aaa u");
    CHECK(folded("e\u0301") == folded("é"));
    CHECK(folded("Dvořák Ñandú") == "dvorak nandu");
}

TEST_CASE("letters that no accent explains are spelled out", "[text]")
{
    CHECK(folded("Straße") == "strasse");
    CHECK(folded("STRASSE") == folded("straẞe"));
    CHECK(folded("Łukasz") == "lukasz");
    CHECK(folded("Sørensen Æbelø") == "sorensen aebelo");
    CHECK(folded("Œuvre") == "oeuvre");
    CHECK(folded("Đorđe Þór Işık") == "dorde thor isik");
}

TEST_CASE("folding what is folded changes nothing", "[text]")
{
    const auto text = GENERATE("Μαρία Λε-Γκολ"s, "Straße ½ ﬁ Ⅷ"s, "Łukasz İstanbul"s, "ᾅδης ΰ"s, "한국 ガ"s);
    CHECK(folded(folded(text)) == folded(text));
}

TEST_CASE("words of a name come once each, in their order", "[text]")
{
    CHECK(folded_words("Μαρία Λε-Γκολ") == Folded{"μαρια", "λε", "γκολ"});
    CHECK(folded_words("  Anne, anne ÁNNE  d'Arc 12B ") == Folded{"anne", "d", "arc", "12b"});
    CHECK(folded_words(" -- \u00a0 ").empty());
    CHECK(folded_words("").empty());
}

TEST_CASE("text that is not UTF-8 cannot be folded", "[text]")
{
    CHECK_THROWS_AS(folded("caf\xe9"), std::invalid_argument);
    CHECK_THROWS_AS(folded_words("\xff"), std::invalid_argument);
}
