#include "db/meddler.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// A clinic whose patient agreed to a treatment, refused photographs and withdrew the first.
class WithConsents : public CareClinic {
public:
    WithConsents()
    {
        agreed = {.patient = patient,
                  .subject = ConsentSubject::treatment,
                  .version = version,
                  .indication = Indication::hair_restoration,
                  .practitioner = practitioner,
                  .language = Language::el,
                  .form = "CF-000001",
                  .text = "# Συγκατάθεση\n\nΤο δέρμα τρυπιέται.\n- μία μελανιά\n",
                  .decision = ConsentDecision::given,
                  .decided = at("2026-11-02T08:30:00Z"),
                  .way = ConsentWay::drawn,
                  .signature = {{{10, 20}, {900, 290}}, {{5, 5}, {6, 7}}},
                  .guardian = "Ζωή",
                  .interpreter = "Dr Hélène",
                  .note = "Lu à voix haute."};
        first = put(agreed);
        auto photos = agreed;
        photos.subject = ConsentSubject::photos;
        photos.version.reset();
        photos.indication.reset();
        photos.decision = ConsentDecision::refused;
        photos.decided = at("2026-11-02T08:35:00Z");
        photos.way.reset();
        photos.signature.clear();
        second = put(photos);
        change("consent.withdraw", [this](Change& change) {
            change.patients().add(
                accepted<Withdrawal>(
                    WithdrawalDraft{.consent = first, .at = at("2026-11-03T08:00:00Z"), .note = "Changed my mind"},
                    WithdrawalFacts{.now = change.now(), .given = agreed.decided}),
                at("2026-11-03T08:05:00Z"), "Mary");
        });
    }
    ConsentId put(const ConsentDraft& draft)
    {
        std::optional<ConsentId> id;
        change("consent.record", [&](Change& change) {
            id = change.patients()
                     .add(accepted<Consent>(draft, ConsentFacts{change.now(), true, false, true, true, false}),
                          at("2026-11-02T08:40:00Z"), "Mary")
                     .id;
        });
        return *id;
    }
    ConsentTextId write(const char* body)
    {
        std::optional<ConsentTextId> id;
        change("consent_text.write", [&](Change& change) {
            id = change.patients()
                     .add(accepted<ConsentText>(ConsentTextDraft{.subject = ConsentSubject::photos,
                                                                 .language = Language::fr,
                                                                 .body = body},
                                                ConsentTextFacts{}),
                          at("2026-11-02T08:00:00Z"), "Mary")
                     .id;
        });
        return *id;
    }

    ConsentDraft agreed;
    std::optional<ConsentId> first;
    std::optional<ConsentId> second;
};

} // namespace

TEST_CASE_METHOD(WithConsents, "a consent is read back as it was given, with its withdrawal", "[consent]")
{
    const auto read = records->patients().consent(*first).value();
    CHECK(read.key == "CO-000001");
    CHECK(read.consent == agreed);
    CHECK_FALSE(read.version_key.empty());
    CHECK_FALSE(read.content_hash.empty());
    CHECK(read.recorded_at == at("2026-11-02T08:40:00Z"));
    CHECK(read.recorded_by == "Mary");
    CHECK(read.withdrawn == at("2026-11-03T08:00:00Z"));
    CHECK(read.withdrawal_note == "Changed my mind");
    CHECK(records->patients().consent_of("CO-000001") == first);
    const auto all = records->patients().consents_of(patient);
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == second); // decided last
    CHECK_FALSE(all[0].withdrawn);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithConsents, "the clinic's own words that were written last are in use, the others stay", "[consent]")
{
    CHECK_FALSE(records->patients().consent_text_in_use(ConsentSubject::photos, Language::fr));
    write("Premier texte.");
    const auto last = write("Deuxième texte.");
    const auto in_use = records->patients().consent_text_in_use(ConsentSubject::photos, Language::fr).value();
    CHECK(in_use.id == last);
    CHECK(in_use.key == "CF-000002");
    CHECK(in_use.text.body == "Deuxième texte.");
    CHECK_FALSE(records->patients().consent_text_in_use(ConsentSubject::photos, Language::el));
    CHECK_FALSE(records->patients().consent_text_in_use(ConsentSubject::treatment, Language::fr));
    CHECK(records->patients().consent_texts().size() == 2);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithConsents, "no consent, withdrawal or text is ever changed, erased or replaced", "[consent]")
{
    write("Premier texte.");
    for (const char* const text : {
             "UPDATE consent SET decision = 'REFUSED', way = NULL",
             "UPDATE consent SET text = text || '.'",
             "DELETE FROM consent",
             "INSERT OR REPLACE INTO consent SELECT * FROM consent",
             "UPDATE consent_withdrawal SET at = 0",
             "DELETE FROM consent_withdrawal",
             "INSERT OR REPLACE INTO consent_withdrawal SELECT * FROM consent_withdrawal",
             "UPDATE consent_text SET body = ''",
             "DELETE FROM consent_text",
             "INSERT OR REPLACE INTO consent_text SELECT * FROM consent_text",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK(refusal_of("INSERT INTO consent_withdrawal SELECT id, 0, '', 0, '' FROM consent WHERE decision = 'REFUSED'")
              .find("only a given consent") != std::string::npos);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithConsents, "a consent whose text was changed behind the record's back is found", "[consent]")
{
    sql("DROP TRIGGER consent_is_never_changed");
    sql("UPDATE consent SET text = 'something else' WHERE key = 'CO-000001'");
    const auto found = verdict().first_broken;
    REQUIRE(found);
    CHECK(found->fault == TrailFault::thing_altered);
    CHECK(found->key == "CO-000001");
}

TEST_CASE_METHOD(WithConsents, "the consents of a patient are found by an index", "[consent]")
{
    CHECK_THAT(plan_of("SELECT * FROM consent WHERE patient_id = 1 ORDER BY decided_at DESC, id DESC"),
               Catch::Contains("consent_by_patient"));
}

TEST_CASE_METHOD(WithConsents, "a hundred attempts on consents and their withdrawals are refused", "[consent]")
{
    for (const char* const table : {"consent", "consent_withdrawal"})
        meddle_a_hundred_times(*this, table);
    CHECK_FALSE(verdict().first_broken);
    CHECK(records->patients().consent(first.value())->consent == agreed);
}
