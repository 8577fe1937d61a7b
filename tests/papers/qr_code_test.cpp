#include "papers/a_handout.h"
#include "reports/qr_code.h"
#include "reports/tel_uri.h"

using namespace clinic;
using namespace clinic::papers;
using namespace clinic::papers::testing;
using Catch::Matchers::Contains;

namespace {

/// What a camera reads in the pages of a handout, one line a code.
std::string scanned(const Dossier& session, Language language, PrintSize print = PrintSize::normal)
{
    auto paper = handout(session, words_in(language));
    paper.print = print;
    const PdfOf pdf(paper);
    std::string pages;
    for (const auto& page : pdf.pictures(150))
        pages += " '" + page.string() + "'";
    return said_by("zbarimg --nodbus -q --raw -Sdisable -Sqrcode.enable" + pages);
}

Dossier a_face_session()
{
    return a_session(clinic::testing::moment("2026-03-28T15:00:00+01:00"), Region::face);
}

} // namespace

TEST_CASE("a camera reads the clinic's number from the handout, in every language and in large print", "[papers][qr]")
{
    const auto language = GENERATE(Language::en, Language::fr, Language::el);
    CHECK(scanned(a_face_session(), language) == "tel:+33155500199\n");
    CHECK(scanned(a_face_session(), language, PrintSize::very_large) == "tel:+33155500199\n");
}

TEST_CASE("a clinic without a number has no code on its handouts", "[papers][qr]")
{
    auto session = a_face_session();
    session.clinic.phone.clear();
    CHECK(scanned(session, Language::en).empty());
    session.clinic.phone = "see our door";
    CHECK(scanned(session, Language::en).empty());
    CHECK_THAT(unbroken(PdfOf(handout(session, Words())).text()),
               Contains("Our number: see our door.") && !Contains("Scan the code"));
}

TEST_CASE("the number to dial is read from what a clinic writes as its number", "[papers][qr]")
{
    CHECK(tel_uri("+33 1 55 50 01 99") == "tel:+33155500199");
    CHECK(tel_uri("+44 (0)20 7946 0000") == "tel:+442079460000");
    CHECK(tel_uri("(020) 7946 0000") == "tel:02079460000");
    CHECK(tel_uri("Tél. 01.55.50.01.99 / 06 12 34 56 78") == "tel:0155500199");
    CHECK(tel_uri("+30\u00a0210\u202f123\u201145\u201167") == "tel:+302101234567");
    CHECK(tel_uri("555-0100 ext. 12") == "tel:5550100");
    CHECK(tel_uri("112") == "tel:112");
    CHECK(tel_uri("+").empty());
    CHECK(tel_uri("no number 7").empty());
    CHECK(tel_uri("").empty());
}

TEST_CASE("a code is square, has its three corners, and refuses what no code holds", "[papers][qr]")
{
    const QrCode code("tel:+33155500199");
    CHECK(code.size() == 25); // version 2
    for (const auto& [column, row] : {std::pair{0, 0}, {code.size() - 7, 0}, {0, code.size() - 7}}) {
        CHECK(code.is_dark(column, row));
        CHECK_FALSE(code.is_dark(column + 1, row + 1));
        CHECK(code.is_dark(column + 3, row + 3));
    }
    CHECK_THROWS_AS(code.is_dark(0, code.size()), std::out_of_range);
    CHECK_THROWS_AS(QrCode(std::string(5000, 'x')), std::length_error);
}
