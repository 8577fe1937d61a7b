#include "papers/pdf_tools.h"
#include "reports/paint_page.h"
#include "reports/papers/credentials.h"
#include "reports/pdf.h"

using namespace clinic;
using namespace clinic::papers;
using namespace clinic::papers::testing;
using Catch::Matchers::Contains;

namespace {

Day day(const char* iso)
{
    return day_from_iso(iso).value();
}

CertificationOnFile proof(CertificationType type, const char* number, const char* expires)
{
    return {.id = CertificationId(1),
            .key = "C-000001",
            .type = type,
            .issuer = "Ordre des médecins",
            .number = number,
            .issued = day("2020-01-01"),
            .expires = day_from_iso(expires),
            .covers = {Technique::mesotherapy_face}};
}

CredentialSheet a_sheet()
{
    CredentialSheet sheet{.clinic = {.name = "Clinique Lumière",
                                     .country = Country::fr,
                                     .zone = "Europe/Paris",
                                     .language = Language::fr,
                                     .phone = {},
                                     .address = {}},
                          .practitioner = {PractitionerId(1),
                                           "PR-000001",
                                           {"Dr Anna Keller", "physician", "10000000017", ProfessionalRegister::rpps}},
                          .certifications = {proof(CertificationType::licence, "L-1", ""),
                                             proof(CertificationType::insurance, "I-1", "2026-12-31"),
                                             proof(CertificationType::certificate, "X-9", "2027-12-31")},
                          .on = day("2026-11-22"),
                          .made_at = *moment_from_iso("2026-11-22T09:30:00Z")};
    for (auto& each : sheet.certifications)
        each.verifications = {{.on = day("2020-02-03"),
                               .method = VerificationMethod::online_register,
                               .result = VerificationResult::confirmed,
                               .verified_by = "Marie Roux",
                               .source = "annuaire.sante.fr",
                               .reference = ""}};
    return sheet;
}

std::string text_of(const Document& document)
{
    const PassingFolder folder;
    const auto file = (folder.path / "paper.pdf").string();
    write_pdf(document, file);
    return said_by("pdftotext -layout '" + file + "' -");
}

} // namespace

TEST_CASE("a credential sheet tells who treats, what they may do, and by which proofs", "[papers]")
{
    const auto text = text_of(credentials(a_sheet(), Words()));
    for (const auto* each : {"Dr Anna Keller", "RPPS (Annuaire Santé) 10000000017", "Mesotherapy of the face", "L-1",
                             "03/02/2020", "Confirmed by the issuer"})
        CHECK_THAT(text, Contains(each));
}

TEST_CASE("a credential sheet hides nothing that does not count", "[papers]")
{
    auto sheet = a_sheet();
    sheet.certifications[0].sanctions = {{SanctionKind::revoked, day("2026-11-01"), "court"}};
    sheet.certifications[2].verifications[0].method = VerificationMethod::copy_only;
    const auto text = text_of(credentials(sheet, Words()));
    CHECK_THAT(text, Contains("Revoked"));
    CHECK_THAT(text, Contains("Paper seen only"));
    CHECK_THAT(text, Contains("Nothing: a verified licence"));
    CHECK_THAT(text, !Contains("Mesotherapy of the face"));
}

TEST_CASE("a credential sheet tells the hours of training in one line, and nothing where there are none", "[papers]")
{
    auto sheet = a_sheet();
    CHECK_THAT(text_of(credentials(sheet, Words())), !Contains("Training"));
    sheet.training = {{{2025, Decimal(8)}, {2026, *decimal_from_text("12.5")}}, *decimal_from_text("14.5")};
    CHECK_THAT(text_of(credentials(sheet, Words())),
               Contains("14.5 h in the last 12 months · 2026: 12.5 h · 2025: 8 h"));
}

TEST_CASE("a credential sheet fits one page in every language", "[papers]")
{
    const auto language = GENERATE(Language::en, Language::fr, Language::el);
    CHECK(PaperPages(credentials(a_sheet(), Words(MESOTRACE_LOCALE_DIR, language))).count() == 1);
}
