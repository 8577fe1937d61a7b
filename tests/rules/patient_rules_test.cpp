#include "domain/patients/patient.h"

#include <catch2/catch.hpp>

using namespace clinic;
using enum PatientRule;

namespace {

const PatientFacts nobody_else{.today = day_from_iso("2026-06-01").value(), .same_person = {}, .row_version = {}};

PatientDraft good_patient()
{
    PatientDraft draft;
    draft.family_name = "Παπαδοπούλου";
    draft.given_name = "Ελένη";
    draft.born = day_from_iso("1979-08-03");
    return draft;
}

} // namespace

TEST_CASE("a name and a birth date are enough for a patient", "[patient]")
{
    CHECK(check(good_patient(), nobody_else).empty());
    const auto empty = check(PatientDraft{}, nobody_else);
    for (const auto rule : {family_name_missing, given_name_missing, born_missing})
        CHECK(contains(empty, rule));
}

TEST_CASE("a name with a NUL or of a megabyte is refused", "[patient]")
{
    auto draft = good_patient();
    draft.family_name = std::string("Du\0pont", 7);
    CHECK(contains(check(draft, nobody_else), family_name_unreadable));
    draft.family_name = std::string(1'000'000, 'a');
    CHECK(contains(check(draft, nobody_else), family_name_unreadable));
    draft.family_name = "\xC3"; // half a letter
    CHECK(contains(check(draft, nobody_else), family_name_unreadable));
}

TEST_CASE("nobody is born tomorrow or more than 125 years ago", "[patient]")
{
    auto draft = good_patient();
    draft.born = day_from_iso("2026-06-01");
    CHECK(check(draft, nobody_else).empty());
    draft.born = day_from_iso("2026-06-02");
    CHECK(contains(check(draft, nobody_else), born_in_future));
    draft.born = day_from_iso("1900-06-01");
    CHECK(contains(check(draft, nobody_else), born_too_long_ago));
}

TEST_CASE("the same name and birth date is asked, not refused", "[patient]")
{
    auto facts = nobody_else;
    facts.same_person = {"P-000001 Παπαδοπούλου Ελένη"};
    auto draft = good_patient();
    const auto violations = check(draft, facts);
    REQUIRE(violations.size() == 1);
    CHECK(violations[0].rule == same_person_on_file);
    CHECK(weight_of(violations[0].rule) == Weight::question);
    CHECK_FALSE(Patient::accept(draft, facts));
    draft.another_person = true;
    CHECK(Patient::accept(draft, facts));
}

TEST_CASE("allergies are listed exactly when the answer says so", "[patient]")
{
    auto draft = good_patient();
    draft.allergy_state = AllergyState::listed;
    CHECK(contains(check(draft, nobody_else), allergies_missing));
    draft.allergies = {{"salmon", AllergenGroup::fish}};
    CHECK(check(draft, nobody_else).empty());
    draft.allergy_state = AllergyState::none;
    CHECK(contains(check(draft, nobody_else), allergies_unexpected));
}

TEST_CASE("what somebody else changed meanwhile is not overwritten", "[patient]")
{
    auto facts = nobody_else;
    facts.row_version = 2;
    auto draft = good_patient();
    draft.row_version = 1;
    CHECK(contains(check(draft, facts), changed_meanwhile));
    draft.row_version = 2;
    CHECK(check(draft, facts).empty());
}
