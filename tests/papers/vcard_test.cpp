#include "reports/vcard.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace clinic;
using namespace clinic::papers;
using namespace std::string_literals;

namespace {

papers::Contact only_contact(const std::string& text)
{
    const VcardReading reading = read_vcards(text);
    REQUIRE(reading);
    REQUIRE(reading->size() == 1);
    return reading->front();
}

papers::Contact card_with(const std::string& lines)
{
    return only_contact("BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n");
}

VcardFault vcard_fault(const std::string& text)
{
    const VcardReading reading = read_vcards(text);
    REQUIRE_FALSE(reading);
    return reading.reasons();
}

/// A file of the shared data, or nothing where the data is not at hand.
std::optional<std::string> shared_file(const std::string& name)
{
    const char* chosen = std::getenv("MESOTRACE_DATA");
    const std::filesystem::path folder = chosen != nullptr ? chosen : MESOTRACE_SOURCE_DIR "/../shared/data";
    std::ifstream file(folder / "vcard" / name, std::ios::binary);
    if (!file)
        return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace

TEST_CASE("an address book's export is read, whichever program wrote it", "[papers][vcard]")
{
    struct Expected {
        const char* file;
        const char* full_name;
        std::vector<std::string> phones;
        std::vector<std::string> emails;
    };
    const auto expected = GENERATE(Expected{"John_Doe_EVOLUTION.vcf",
                                            "Mr. John Richter, James Doe Sr.",
                                            {"905-666-1234", "905-555-1234"},
                                            {"john.doe@ibm.com"}},
                                   Expected{"John_Doe_GMAIL.vcf",
                                            "Mr. John Richter, James Doe Sr.",
                                            {"905-555-1234", "905-666-1234"},
                                            {"john.doe@ibm.com"}},
                                   Expected{"John_Doe_MS_OUTLOOK.vcf",
                                            "Mr. John Richter James Doe Sr.",
                                            {"(905) 555-1234", "(905) 666-1234"},
                                            {"john.doe@ibm.cm"}});
    const auto text = shared_file(expected.file);
    if (!text) {
        WARN("skipped: the shared data is not at hand");
        return;
    }
    const papers::Contact contact = only_contact(*text);
    CHECK(contact.family_name == "Doe");
    CHECK(contact.given_name == "John");
    CHECK(contact.full_name == expected.full_name);
    CHECK(contact.born == day_from_iso("1980-03-22"));
    CHECK(contact.phones == expected.phones);
    CHECK(contact.emails == expected.emails);
}

TEST_CASE("quoted-printable names of vCard 2.1 are read in their charset", "[papers][vcard]")
{
    const papers::Contact greek =
        card_with("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=CE=9B=CE=B5;=CE=9C=CE=B1=CF=\r\n"
                  "=81=CE=AF=CE=B1;;;");
    CHECK(greek.family_name == "Λε");
    CHECK(greek.given_name == "Μαρία");
    CHECK(card_with("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:H=E9l=E8ne").full_name == "Hélène");
}

TEST_CASE("folds, groups, escapes and schemes of later versions are undone", "[papers][vcard]")
{
    const papers::Contact contact = card_with("FN:Hélène Le\r\n fèvre\r\nN:Lefèvre\\, épouse Roy;Hélène;;;\r\n"
                                              "item1.TEL;VALUE=uri;TYPE=\"voice:home\":tel:+33155500199\r\n"
                                              "email:helene@example.org\r\nBDAY:19790803");
    CHECK(contact.full_name == "Hélène Lefèvre");
    CHECK(contact.family_name == "Lefèvre, épouse Roy");
    CHECK(contact.phones == std::vector{"+33155500199"s});
    CHECK(contact.emails == std::vector{"helene@example.org"s});
    CHECK(contact.born == day_from_iso("1979-08-03"));
}

TEST_CASE("a birthday counts only as a whole real day", "[papers][vcard]")
{
    CHECK(card_with("BDAY:1980-03-22T00:00:00Z").born == day_from_iso("1980-03-22"));
    CHECK_FALSE(card_with("BDAY:--0322").born);
    CHECK_FALSE(card_with("BDAY:19800230").born);
    CHECK_FALSE(card_with("BDAY;VALUE=text:circa 1800").born);
}

TEST_CASE("several cards know the lines where they begin", "[papers][vcard]")
{
    const VcardReading reading = read_vcards("BEGIN:VCARD\nFN:A\nEND:VCARD\n\nBEGIN:VCARD\nFN:B\nEND:VCARD");
    REQUIRE(reading);
    REQUIRE(reading->size() == 2);
    CHECK((*reading)[1].line == 5);
    CHECK((*reading)[1].full_name == "B");
}

TEST_CASE("a broken file is refused with its line", "[papers][vcard]")
{
    CHECK(vcard_fault("hello").kind == VcardFaultKind::text_outside_card);
    CHECK(vcard_fault("BEGIN:VCARD\nFN:A\n").kind == VcardFaultKind::card_not_ended);
    const VcardFault unended = vcard_fault("BEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nBEGIN:VCARD\nEND:VCARD\n");
    CHECK(unended.kind == VcardFaultKind::card_not_ended);
    CHECK(unended.line == 3);
    const VcardFault broken = vcard_fault("BEGIN:VCARD\nFN:H\xE9l\xE8ne\nEND:VCARD\n");
    CHECK(broken.kind == VcardFaultKind::broken_characters);
    CHECK(broken.line == 2);
    CHECK(vcard_fault("BEGIN:VCARD\nFN;CHARSET=SHIFT_JIS:x\nEND:VCARD\n").kind == VcardFaultKind::unknown_charset);
    CHECK(read_vcards("")->empty());
}
