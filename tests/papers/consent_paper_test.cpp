#include "papers/a_handout.h"
#include "reports/consent_text.h"
#include "reports/papers/consent.h"

using namespace clinic;
using namespace clinic::papers;
using namespace clinic::papers::testing;
using Catch::Matchers::Contains;
using clinic::testing::moment;

namespace {

ConsentReading reading_about(ConsentSubject subject)
{
    const auto dossier = a_session(moment("2026-06-03T10:30:00+02:00"), Region::face);
    ConsentReading reading{.clinic = dossier.clinic,
                           .patient = dossier.patient,
                           .practitioner = dossier.sessions.front().practitioner,
                           .subject = subject,
                           .made_at = dossier.made_at};
    if (subject != ConsentSubject::treatment)
        return reading;
    reading.indication = Indication::hydration;
    reading.version = dossier.sessions.front().version;
    reading.version->lines = {{.ingredient = IngredientId(1),
                               .ingredient_key = "I-000001",
                               .ingredient_name = "Sodium Hyaluronate",
                               .concentration = {Decimal(10), ConcentrationUnit::mg_per_ml},
                               .role = {},
                               .groups = {},
                               .substance = {}}};
    reading.legal.emplace(IngredientId(1), LegalClass::medical_device);
    return reading;
}

DecidedConsent given(const Words& words)
{
    const auto reading = reading_about(ConsentSubject::treatment);
    DecidedConsent decided{.clinic = reading.clinic,
                           .patient = reading.patient,
                           .consent = {.id = ConsentId(1), .key = "CO-000007", .consent = {}},
                           .state = ConsentState::withdrawn,
                           .made_at = reading.made_at};
    decided.consent.sha256 = std::string(64, 'e');
    decided.consent.recorded_by = "Mary";
    decided.consent.withdrawn = moment("2026-06-04T09:00:00+02:00");
    auto& consent = decided.consent.consent;
    consent.subject = ConsentSubject::treatment;
    consent.form = consent_form_of(reading);
    consent.text = consent_text(words, reading);
    consent.decision = ConsentDecision::given;
    consent.decided = moment("2026-06-03T09:40:00+02:00");
    consent.way = ConsentWay::drawn;
    consent.signature = {{{100, 100}, {400, 200}, {700, 100}}};
    return decided;
}

} // namespace

TEST_CASE(
    "a consent to a treatment says in every language who treats, what is injected, that the skin is punctured, the "
    "risks, the doubt about the effect, the other ways and the right to withdraw",
    "[papers][consent]")
{
    for (const auto language : {Language::en, Language::fr, Language::el}) {
        const auto words = words_in(language);
        const auto text = unbroken(PdfOf(consent_to_sign(reading_about(ConsentSubject::treatment), words)).text());
        for (const char* const part :
             {"Sodium Hyaluronate", "GLOW-01@1", "Dr Hélène Lefèvre", "Παπαδοπούλου Ελένη", "112", "+33 1 55 50 01 99"})
            CHECK_THAT(text, Contains(part));
        CHECK_THAT(text, Contains(words("Medical device")));
        for (const char* const said :
             {"Small amounts of a mixed solution are injected into the skin with a fine needle, at many points. The "
              "skin "
              "is punctured each time; for some days it protects less than before.",
              "The effect is uncertain. Several sessions are usually needed, and nobody promises a result.",
              "You may choose another treatment, wait, or have nothing done. Ask what speaks for each.",
              "You decide freely. You may withdraw at any time, without a reason and without disadvantage; what was "
              "done "
              "until then stays done."})
            CHECK_THAT(text, Contains(unbroken(words(said))));
        for (const char* const item :
             {"- An infection, also by slow bacteria (mycobacteria) that show only after weeks.",
              "- An allergic reaction, in rare cases one that endangers life."})
            CHECK_THAT(text, Contains(unbroken(words(item).substr(2))));
    }
}

TEST_CASE("no consent calls the treatment free of effects, of recovery or of punctures", "[papers][consent]")
{
    for (const auto subject : {ConsentSubject::treatment, ConsentSubject::photos, ConsentSubject::publication}) {
        const auto text = consent_text(words_in(Language::en), reading_about(subject));
        for (const char* const claim :
             {"non-invasive", "no side effect", "usually no", "recovery", "painless", "flush", "toxin", "breathe"})
            CHECK_THAT(text, !Contains(claim, Catch::CaseSensitive::No));
    }
}

TEST_CASE("a consent to photographs names no formula and says that the treatment does not depend on it",
          "[papers][consent]")
{
    const auto text = consent_text(words_in(Language::en), reading_about(ConsentSubject::photos));
    CHECK_THAT(text, !Contains("GLOW-01"));
    CHECK_THAT(text, Contains("You are treated in the same way whether or not you agree."));
}

TEST_CASE("the clinic's own words stand below who, what and with what", "[papers][consent]")
{
    auto reading = reading_about(ConsentSubject::treatment);
    reading.own = ConsentTextOnFile{
        .id = ConsentTextId(3), .key = "CF-000003", .text = {.body = "# Chez nous\n\nNos propres mots."}};
    const auto text = consent_text(words_in(Language::fr), reading);
    CHECK_THAT(text, Contains("Sodium Hyaluronate, 10\u00a0mg/mL"));
    CHECK_THAT(text, Catch::EndsWith("\n\n# Chez nous\n\nNos propres mots.\n"));
    CHECK_THAT(text, !Contains("aiguille"));
    CHECK(consent_form_of(reading) == "CF-000003");
}

TEST_CASE("the paper of a decision holds the text as it was read, the decision, the signature and what came of it",
          "[papers][consent]")
{
    const auto words = words_in(Language::en);
    const auto decided = given(words);
    const auto paper = consent(decided, words);
    const PdfOf pdf(paper);
    const auto text = unbroken(pdf.text());
    for (const char* const part : {"Agrees", "03/06/2026 09:40", "On this screen", "CO-000007", "mesotrace-consent-1",
                                   "Withdrawn on", "04/06/2026 09:00"})
        CHECK_THAT(text, Contains(part));
    CHECK_THAT(text, Contains(decided.consent.sha256));
    auto unsigned_one = decided;
    unsigned_one.consent.consent.signature.clear();
    CHECK(PdfOf(consent(unsigned_one, words)).text().size() < pdf.text().size());
}
