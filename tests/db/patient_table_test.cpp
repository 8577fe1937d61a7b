#include "db/small_clinic.h"

using namespace clinic;
using clinic::testing::patient_named;
using clinic::testing::SmallClinic;

namespace {

struct SomePatients : SmallClinic {
    SomePatients()
    {
        auto eleni = patient_named("Παπαδοπούλου", "Ελένη Μαΐου", "1979-08-03");
        eleni.phone = "+30 691 234 5678";
        add_patient(eleni);
        auto helene = patient_named("Le Goff-Lefèvre", "Hélène", "1985-12-24");
        helene.phone = "06 12 34 56 78";
        add_patient(helene);
        add_patient(patient_named("Παππάς", "Νίκος", "1979-01-15"));
        add_patient(patient_named("Müller-Straße", "Łukasz", "1950-05-08"));
    }

    [[nodiscard]] std::string found(const std::string& text) const
    {
        std::string names;
        for (const PatientRow& row : records->patients().patients({.text = text, .sorted_by = {}}).rows)
            names += row.key + ' ';
        return names;
    }
};

PatientFacts no_facts(Day today)
{
    return {.today = today, .same_person = {}, .row_version = {}};
}

} // namespace

TEST_CASE_METHOD(SmallClinic, "a patient is kept as written, every field", "[db][patients]")
{
    PatientDraft draft = patient_named("Παπαδοπούλου", "Ελένη", "1979-08-03");
    draft.sex = Sex::female;
    draft.phone = "+30 691 234 5678";
    draft.email = "eleni@example.org";
    draft.language = Language::el;
    draft.allergy_state = AllergyState::listed;
    draft.allergies = {{.substance = "λιδοκαΐνη", .group = AllergenGroup::amide_anaesthetic},
                       {.substance = "poisson", .group = std::nullopt}};
    const PatientRow kept = records->patients().patient(add_patient(draft)).value();
    CHECK(kept.key == "P-000001");
    CHECK(kept.patient.family_name == draft.family_name);
    CHECK(kept.patient.given_name == draft.given_name);
    CHECK(kept.patient.born == draft.born);
    CHECK(kept.patient.sex == draft.sex);
    CHECK(kept.patient.phone == draft.phone);
    CHECK(kept.patient.email == draft.email);
    CHECK(kept.patient.language == draft.language);
    CHECK(kept.patient.allergy_state == draft.allergy_state);
    REQUIRE(kept.patient.allergies.size() == 2);
    CHECK(kept.patient.allergies[0].substance == "λιδοκαΐνη");
    CHECK(kept.patient.allergies[0].group == AllergenGroup::amide_anaesthetic);
    CHECK_FALSE(kept.patient.allergies[1].group);
    CHECK(kept.patient.row_version == 1);
}

TEST_CASE_METHOD(SomePatients, "a patient is found by the beginnings of words, in any order, case and accent",
                 "[db][patients]")
{
    const auto [text, keys] = GENERATE(table<std::string, std::string>({
        {"παπαδ", "P-000001 "},
        {"ΠΑΠΑΔΟΠΟΥΛΟΥ ελενη", "P-000001 "},
        {"ελ παπ", "P-000001 "},
        {"μαϊου", "P-000001 "},
        {"παπ", "P-000001 P-000003 "},
        {"παππασ", "P-000003 "},
        {"helene goff", "P-000002 "},
        {"lefevre", "P-000002 "},
        {"Goff-Lef", "P-000002 "},
        {"muller strasse lukasz", "P-000004 "},
        {"nobody", ""},
        {"ελένη goff", ""},
    }));
    CAPTURE(text);
    CHECK(found(text) == keys);
}

TEST_CASE_METHOD(SomePatients, "a patient is found by number, birth date and telephone", "[db][patients]")
{
    const auto [text, keys] = GENERATE(table<std::string, std::string>({
        {"P-000002", "P-000002 "},
        {"p000002", "P-000002 "},
        {"000002", "P-000002 "},
        {"1979", "P-000001 P-000003 "},
        {"1979-08", "P-000001 "},
        {"1979-08-03", "P-000001 "},
        {"03081979", "P-000001 "},
        {"3/8/1979", "P-000001 "},
        {"03.08.1979", "P-000001 "},
        {"παπ 1979", "P-000001 P-000003 "},
        {"691 234", "P-000001 "},
        {"+30 691", "P-000001 "},
        {"6912345678", "P-000001 "},
        {"0030691", "P-000001 "},
        {"06 12 34 56 78", "P-000002 "},
        {"0612345678", "P-000002 "},
        {"061234 helene", "P-000002 "},
    }));
    CAPTURE(text);
    CHECK(found(text) == keys);
}

TEST_CASE_METHOD(SomePatients, "the list is sorted as asked, counts what it leaves out", "[db][patients]")
{
    const auto keys = [this](const char* column, bool ascending, std::size_t most) {
        const auto page =
            records->patients().patients({.text = "", .sorted_by = column, .ascending = ascending, .most = most});
        CHECK(page.total == 4);
        std::string all;
        for (const PatientRow& row : page.rows)
            all += row.key.substr(7);
        return all;
    };
    CHECK(keys("", true, 10) == "2413");
    CHECK(keys("name", false, 10) == "3142");
    CHECK(keys("key", false, 10) == "4321");
    CHECK(keys("born", true, 10) == "4312");
    CHECK(keys("born", false, 2) == "21");
    CHECK(keys("no such column", true, 1) == "2");
}

TEST_CASE_METHOD(SomePatients, "an amended patient is found by the new name only, and has a new row version",
                 "[db][patients]")
{
    const PatientId id = records->patients().patient_of("P-000001").value();
    PatientDraft draft = records->patients().patient(id)->patient;
    draft.family_name = "Νικολαΐδου";
    draft.allergy_state = AllergyState::listed;
    draft.allergies = {{.substance = "ψάρι", .group = AllergenGroup::fish}};
    change("patient.amend", [&](Change& change) {
        PatientFacts facts = no_facts(today());
        facts.row_version = draft.row_version;
        change.patients().amend(id, accepted<Patient>(draft, facts));
    });
    CHECK(found("νικολαιδου") == "P-000001 ");
    CHECK(found("παπαδοπουλου").empty());
    CHECK(records->patients().patient(id)->patient.row_version == 2);
    CHECK(records->patients().patient(id)->patient.allergies.size() == 1);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SomePatients, "the same name and birth date are noticed whatever the accents", "[db][patients]")
{
    const auto twin = patient_named("ΠΑΠΠΑΣ", "Νικος", "1979-01-15");
    CHECK(records->patients().same_person(twin, std::nullopt) == std::vector<std::string>{"P-000003 Παππάς Νίκος"});
    CHECK(records->patients().same_person(twin, records->patients().patient_of("P-000003")).empty());
    CHECK(records->patients().same_person(patient_named("ΠΑΠΠΑΣ", "Νικος", "1979-01-16"), std::nullopt).empty());
}
