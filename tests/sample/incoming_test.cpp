#include "records/formulas.h"
#include "records/patients.h"
#include "reports/incoming/cosing.h"
#include "reports/incoming/patients_csv.h"
#include "reports/incoming/synthea.h"
#include "reports/incoming/vcards.h"
#include "sample/sample_record.h"
#include "services/clinic/set_up_clinic.h"
#include "services/formulas/ingredients.h"
#include "services/patients/patients.h"
#include "services/perform.h"
#include "services/sample/sample_facts.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic;
using namespace clinic::papers;
using clinic::testing::SampleRecord;
using clinic::testing::shared_file;

namespace {

/// A record of a clinic that is set up and knows nobody yet.
class EmptyClinic : public SampleRecord {
public:
    EmptyClinic() { make({.patients = 0, .sessions = 0}); }

    [[nodiscard]] PatientImport import(const Incoming<std::vector<IncomingPatient>>& read,
                                       const std::string& request) const
    {
        REQUIRE(read);
        return import_patients(*records, {local_actor(*records), request}, *read, false, [](int) { return true; });
    }
    [[nodiscard]] IngredientImport import(const CosingTable& table, const std::string& request) const
    {
        return import_ingredients(*records, {local_actor(*records), request}, table.ingredients, false,
                                  [](int) { return true; });
    }
    [[nodiscard]] ListPage<PatientRow> found(const std::string& words) const
    {
        ListQuery query;
        query.text = words;
        return records->patients().patients(query);
    }
};

template <typename Content>
const Content& content_of(const Incoming<Content>& read)
{
    REQUIRE(read);
    return *read;
}

Incoming<CosingTable> cosing(const std::string& text)
{
    std::istringstream file(text);
    return read_cosing(file, sample_ingredients());
}

Incoming<std::vector<IncomingPatient>> patients(const std::string& text)
{
    std::istringstream file(text);
    return read_patients_csv(file);
}

std::ptrdiff_t count(const IngredientImport& report, IngredientRule rule)
{
    std::ptrdiff_t found = 0;
    for (const auto& row : report.odd)
        found +=
            std::count_if(row.what.begin(), row.what.end(), [rule](const auto& each) { return each.rule == rule; });
    return found;
}

std::ptrdiff_t count(const CosingTable& table, CosingOddity what)
{
    return std::count_if(table.odd.begin(), table.odd.end(), [what](const auto& each) { return each.what == what; });
}

const std::string cosing_titles = "inci_name,cas_number,einecs_number,function\n";
const std::string patient_titles = "family_name,given_name,born,sex,phone,email,language\n";

} // namespace

TEST_CASE("CosIng comes in whole, its known mistakes are reported, and a second time nothing changes", "[incoming]")
{
    const auto text = shared_file("cosing/cosing_inci_cas_ec_function.csv");
    if (!text) {
        WARN("skipped: ../shared/data not here");
        return;
    }
    const auto read = cosing(*text);
    const auto& table = content_of(read);
    CHECK(count(table, CosingOddity::name_doubled) == 7);
    CHECK(count(table, CosingOddity::name_not_ascii) == 11);
    CHECK(table.ingredients.size() == 28'712 - 6); // six of the doubled names have the same CAS as well

    const EmptyClinic clinic;
    const auto first = clinic.import(table, "first");
    CHECK(count(first, IngredientRule::cas_check_digit) == 32);
    // 30 by the plain rule; three of them have the remainder 10 and rightly the digit 1 (domain.md 4.3).
    CHECK(count(first, IngredientRule::ec_check_digit) == 27);
    CHECK(count(first, IngredientRule::inci_unreadable) == 0);
    CHECK(first.added + first.updated + first.unchanged == table.ingredients.size());
    REQUIRE(first.receipt);

    const auto entries = clinic.records->trail().newest(1).at(0).sequence;
    const auto second = clinic.import(table, "second");
    CHECK(second.added == 0);
    CHECK(second.updated == 0);
    CHECK(second.unchanged == table.ingredients.size());
    CHECK_FALSE(second.receipt);
    CHECK(clinic.records->trail().newest(1).at(0).sequence == entries);
}

TEST_CASE("several numbers in a cell are kept one by one, without what is written around them", "[incoming]")
{
    const auto read = cosing(cosing_titles + "A,58-08-2,- / *237-443-6 (I); 275-967-7,\nB,,- / -,\nC,,29-750-0,\n");
    const auto& rows = content_of(read).ingredients;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].ingredient.ec == "237-443-6 / 275-967-7");
    CHECK(check(rows[0].ingredient, IngredientFacts{}).empty());
    CHECK(rows[1].ingredient.ec.empty());
    CHECK(contains(check(rows[2].ingredient, IngredientFacts{}), IngredientRule::ec_form));
}

TEST_CASE("a wrong number is found behind a right one", "[incoming]")
{
    const auto read = cosing(cosing_titles + "A,,200-362-1 / 200-362-2,\n");
    const auto violations = check(content_of(read).ingredients.at(0).ingredient, IngredientFacts{});
    REQUIRE(violations.size() == 1);
    CHECK(violations[0].rule == IngredientRule::ec_check_digit);
    CHECK(std::get<std::string>(violations[0].mentions.at(0).value) == "200-362-2");
}

TEST_CASE("a substance that the program knows by its CAS keeps its category and allergen groups", "[incoming]")
{
    const auto read = cosing(cosing_titles + "CAFFEINE,58-08-2,200-362-1,Skin Conditioning\nUNKNOWN,,,Buffering\n");
    const auto& rows = content_of(read).ingredients;
    CHECK(rows.at(0).ingredient.category == IngredientCategory::lipolytic);
    CHECK(rows.at(0).ingredient.groups == AllergenGroups{AllergenGroup::xanthine});
    CHECK(rows.at(1).ingredient.category == IngredientCategory::other_active);
}

TEST_CASE("a name that comes twice adds to its first row what that lacks", "[incoming]")
{
    const auto read =
        cosing(cosing_titles + "Shell Extract,,,Antiplaque\nSHELL EXTRACT,,200-362-1,\"Antiplaque, Soothing\"\n");
    const auto& table = content_of(read);
    REQUIRE(table.ingredients.size() == 1);
    CHECK(table.ingredients[0].ingredient.functions == "Antiplaque, Soothing");
    CHECK(table.ingredients[0].ingredient.ec == "200-362-1");
    REQUIRE(table.odd.size() == 1);
    CHECK(table.odd[0].line == 3);
    CHECK(table.odd[0].what == CosingOddity::name_doubled);
}

TEST_CASE("a broken quote lets nothing in and names the row", "[incoming]")
{
    const auto read = cosing(cosing_titles + "A,,,\nB,,,\"Buffering\nC,,,\n");
    REQUIRE_FALSE(read);
    const auto& fault = std::get<CsvFault>(read.reasons());
    CHECK(fault.row == 3);
    CHECK(fault.kind == CsvFaultKind::quote_not_closed);
}

TEST_CASE("a table without a column that it needs is refused by the column's name", "[incoming]")
{
    const auto title = [](const std::string& text) {
        const auto read = patients(text);
        REQUIRE_FALSE(read);
        return std::get<MissingColumn>(read.reasons()).title;
    };
    CHECK(title("family_name,given_name\n") == "born");
    CHECK(title("") == "family_name");
}

TEST_CASE("a cell that cannot be understood is named, not guessed", "[incoming]")
{
    const auto column = [](const std::string& row) {
        const auto read = patients(patient_titles + "Doe,Jane,1980-03-22,,,,\n" + row);
        REQUIRE_FALSE(read);
        const auto& cell = std::get<UnreadableCell>(read.reasons());
        CHECK(cell.line == 3);
        return cell.column;
    };
    CHECK(column("Doe,John,1980-02-30,,,,\n") == "born");
    CHECK(column("Doe,John,1980-02-28,W,,,\n") == "sex");
    CHECK(column("Doe,John,1980-02-28,,,,de\n") == "language");
    CHECK(column("Doe,Jos\xE9,1980-02-28,,,,\n") == "given_name");
}

TEST_CASE("our own table of patients is read with every field", "[incoming]")
{
    const auto read =
        patients(patient_titles + "Παπαδοπούλου,Ελένη,1979-08-03,FEMALE,'+30 690 000 1234,e@example.org,el\n");
    const auto& rows = content_of(read);
    REQUIRE(rows.size() == 1);
    const auto& patient = rows[0].patient;
    CHECK(rows[0].line == 2);
    CHECK(full_name(patient) == "Παπαδοπούλου Ελένη");
    CHECK(patient.born == day_from_iso("1979-08-03"));
    CHECK(patient.sex == Sex::female);
    CHECK(patient.phone == "+30 690 000 1234");
    CHECK(patient.email == "e@example.org");
    CHECK(patient.language == Language::el);
}

TEST_CASE_METHOD(EmptyClinic, "an import that is asked for twice gives its receipt again and adds nobody", "[incoming]")
{
    const auto read = patients(patient_titles + "Moreau,Claire,1990-02-01,FEMALE,,,fr\n");
    const auto first = import(read, "import-1");
    const auto again = import(read, "import-1");
    CHECK(first.added == 1);
    CHECK(again.added == 0);
    REQUIRE(again.receipt);
    CHECK(again.receipt->digest == first.receipt->digest);
    CHECK_THROWS_AS(
        import_ingredients(*records, {local_actor(*records), "import-1"}, {}, false, [](int) { return true; }),
        RequestIdReused);
}

TEST_CASE("Synthea's patients come in with their names as they are and their allergies", "[incoming]")
{
    const auto people = shared_file("synthea-csv/patients.csv");
    const auto allergies = shared_file("synthea-csv/allergies.csv");
    if (!people || !allergies) {
        WARN("skipped: ../shared/data not here");
        return;
    }
    std::istringstream people_file(*people);
    std::istringstream allergies_file(*allergies);
    const auto read = read_synthea(people_file, allergies_file);

    const EmptyClinic clinic;
    const auto report = clinic.import(read, "synthea");
    CHECK(report.added == 27);
    CHECK(report.odd.empty());
    const auto found = clinic.found("curt84");
    REQUIRE(found.total == 1);
    const auto patient = clinic.records->patients().patient(found.rows[0].id).value().patient;
    CHECK(full_name(patient) == "Schmidt332 Curt84");
    CHECK(patient.born == day_from_iso("2008-04-07"));
    CHECK(patient.allergies.size() == 8);
    CHECK(patient.allergies.at(0).substance == "Latex");
    CHECK(patient.allergies.at(0).group == AllergenGroup::latex);
    CHECK(clinic.import(read, "again").known == 27);
}

TEST_CASE("one person from three address books is added once", "[incoming]")
{
    const EmptyClinic clinic;
    std::size_t added = 0;
    std::size_t known = 0;
    for (const std::string program : {"EVOLUTION", "GMAIL", "MS_OUTLOOK"}) {
        const auto text = shared_file("vcard/John_Doe_" + program + ".vcf");
        if (!text) {
            WARN("skipped: ../shared/data not here");
            return;
        }
        const auto report = clinic.import(read_patient_cards(*text), program);
        CHECK(report.odd.empty());
        added += report.added;
        known += report.known;
    }
    CHECK(added == 1);
    CHECK(known == 2);
    const auto row = clinic.found("doe john").rows.at(0);
    CHECK(row.patient.born == day_from_iso("1980-03-22"));
}

TEST_CASE("a card without birthday is refused by the rule and reported with its line", "[incoming]")
{
    const EmptyClinic clinic;
    const auto report = clinic.import(
        read_patient_cards("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;Jane;;;\r\nFN:Jane Doe\r\nEND:VCARD\r\n"), "card");
    CHECK(report.added == 0);
    REQUIRE(report.odd.size() == 1);
    CHECK(report.odd[0].line == 1);
    CHECK(contains(report.odd[0].what, PatientRule::born_missing));
}
