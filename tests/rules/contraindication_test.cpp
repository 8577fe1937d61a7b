#include "base/calendar.h"
#include "domain/patients/contraindication.h"
#include "domain/patients/history.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic;
using namespace clinic::testing;

namespace {

std::vector<Contraindicated> standing(const Present& present, const AllergenGroups& groups = {},
                                      const std::set<std::string>& cas = {}, const char* on = "2026-06-03")
{
    return contraindicated(contraindication_rules(), present, groups, cas, day(on));
}

/// A history in which everything was asked and denied.
HistoryDraft denied()
{
    HistoryDraft history{.patient = PatientId(1)};
    for (const auto what : asked_in_history())
        history.answers[what] = {};
    history.takes_medicines = Answered::no;
    history.treated_elsewhere = Answered::no;
    return history;
}

std::vector<HistoryRule> broken(const HistoryDraft& history)
{
    std::vector<HistoryRule> rules;
    for (const auto& each : check(history, {.patient_known = true}))
        rules.push_back(each.rule);
    return rules;
}

} // namespace

TEST_CASE("weights are those of domain.md 6.1: absolute and temporary block, relative warns", "[contraindication]")
{
    using enum Contraindication;
    using enum ContraindicationWeight;
    for (const auto what : {pregnancy, infection, minor, coagulopathy, cancer_active})
        CHECK(standing({{what, {}}}).at(0).weight == absolute);
    for (const auto what : {anticoagulant, immunosuppression, autoimmune, cancer_history, diabetes_uncontrolled, keloid,
                            hypertension, renal_hepatic, vasovagal_history, bdd_screen, equipment_allergy})
        CHECK(standing({{what, {}}}).at(0).weight == relative);
    for (const auto what : {isotretinoin, recent_procedure})
        CHECK(standing({{what, day("2026-06-04")}}).at(0).weight == temporary);
}

TEST_CASE("every rule names its source, and none of the value set is without a rule", "[contraindication]")
{
    using enum Contraindication;
    for (const auto& rule : contraindication_rules())
        CHECK_FALSE(rule.source.empty());
    for (const auto what : all_of<Contraindication>()) {
        const auto& rules = contraindication_rules();
        CHECK(std::any_of(rules.begin(), rules.end(), [what](const auto& rule) { return rule.what == what; }));
    }
}

TEST_CASE("what concerns an ingredient stands only against formulas that contain it", "[contraindication]")
{
    using enum Contraindication;
    SECTION("an arrhythmia warns always and blocks a xanthine")
    {
        CHECK(standing({{cardiac_arrhythmia, {}}}).at(0).weight == ContraindicationWeight::relative);
        const auto with_caffeine = standing({{cardiac_arrhythmia, {}}}, {AllergenGroup::xanthine});
        REQUIRE(with_caffeine.size() == 1);
        CHECK(with_caffeine.front().weight == ContraindicationWeight::absolute);
    }
    SECTION("a thrombosis before speaks against tranexamic acid alone")
    {
        CHECK(standing({{thrombosis_history, {}}}).empty());
        CHECK(standing({{thrombosis_history, {}}}, {}, {"1197-18-8"}).at(0).weight == ContraindicationWeight::absolute);
    }
    SECTION("epilepsy warns of carnitine, DMAE, tranexamic acid and lidocaine")
    {
        CHECK(standing({{epilepsy, {}}}, {AllergenGroup::xanthine}, {"58-08-2"}).empty());
        for (const char* number : {"541-15-1", "108-01-0", "1197-18-8"})
            CHECK(standing({{epilepsy, {}}}, {}, {number}).size() == 1);
        CHECK(standing({{epilepsy, {}}}, {AllergenGroup::amide_anaesthetic}).size() == 1);
    }
    SECTION("the thyroid warns of iodine, asthma of sulfites and glutathione")
    {
        CHECK(standing({{thyroid, {}}}).empty());
        CHECK(standing({{thyroid, {}}}, {AllergenGroup::iodine_thyroid}).size() == 1);
        CHECK(standing({{asthma_sulfite, {}}}).empty());
        CHECK(standing({{asthma_sulfite, {}}}, {AllergenGroup::sulfite}).size() == 1);
        CHECK(standing({{asthma_sulfite, {}}}, {}, {"70-18-8"}).size() == 1);
    }
}

TEST_CASE("what passes blocks until its day and no longer", "[contraindication]")
{
    using enum Contraindication;
    const Present peeled{{recent_procedure, day("2026-06-03")}};
    CHECK(standing(peeled, {}, {}, "2026-06-02").at(0).until == day("2026-06-03"));
    CHECK(standing(peeled, {}, {}, "2026-06-03").empty());
    CHECK(standing(peeled, {}, {}, "2026-06-04").empty());
}

TEST_CASE("the rules are data: other weights are judged the same way", "[contraindication]")
{
    using enum Contraindication;
    const std::vector<ContraindicationRule> of_a_clinic{
        {"KELOID", keloid, AskedIn::history, ContraindicationWeight::absolute, {}, {}, "the clinic's own decision"}};
    const auto found = contraindicated(of_a_clinic, {{keloid, {}}, {hypertension, {}}}, {}, {}, day("2026-06-03"));
    REQUIRE(found.size() == 1);
    CHECK(found.front() == Contraindicated{keloid, ContraindicationWeight::absolute, {}, "the clinic's own decision"});
}

TEST_CASE("a history asks for everything, and unknown is an answer while not asked is none", "[history]")
{
    using enum Contraindication;
    auto history = denied();
    CHECK(broken(history).empty());
    history.answers[epilepsy].value = Answered::unknown;
    CHECK(broken(history).empty());
    history.answers.erase(keloid);
    const auto missing = check(history, {.patient_known = true});
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().rule == HistoryRule::answer_missing);
    CHECK(missing.front().line == "KELOID");
    CHECK(check(denied(), {.patient_known = false}).at(0).rule == HistoryRule::patient_missing);
}

TEST_CASE("pregnancy is asked before every session and is no part of a history", "[history]")
{
    using enum Contraindication;
    auto history = denied();
    history.answers[pregnancy] = {};
    CHECK(broken(history) == std::vector{HistoryRule::answer_unexpected});
}

TEST_CASE("what passes needs the day from which the patient may be treated again", "[history]")
{
    using enum Contraindication;
    auto history = denied();
    history.answers[isotretinoin].value = Answered::yes;
    CHECK(broken(history) == std::vector{HistoryRule::until_missing});
    history.answers[isotretinoin].until = day("2026-12-01");
    CHECK(broken(history).empty());
    CHECK(present_in(history) == Present{{isotretinoin, day("2026-12-01")}});
    history.answers[keloid] = {Answered::yes, {}, day("2026-12-01")};
    CHECK(broken(history) == std::vector{HistoryRule::until_unexpected});
}

TEST_CASE("medicines and treatments elsewhere are listed exactly when there are some", "[history]")
{
    using enum Contraindication;
    auto history = denied();
    history.takes_medicines.reset();
    history.treated_elsewhere.reset();
    CHECK(broken(history) == std::vector{HistoryRule::medicines_not_asked, HistoryRule::elsewhere_not_asked});
    history.takes_medicines = Answered::yes;
    history.treated_elsewhere = Answered::yes;
    CHECK(broken(history) == std::vector{HistoryRule::medicines_missing, HistoryRule::treatments_missing});
    history.medicines = {{"warfarin", "5 mg, since 2019"}};
    history.treatments = {{"2023", "Algeria", "", "", "lumps"}}; // clinic and product are not known
    CHECK(broken(history).empty());
    history.takes_medicines = Answered::no;
    history.treated_elsewhere = Answered::unknown;
    CHECK(broken(history) == std::vector{HistoryRule::medicines_unexpected, HistoryRule::treatments_unexpected});
    history = denied();
    history.takes_medicines = Answered::yes;
    history.medicines = {{" ", "daily"}};
    CHECK(broken(history) == std::vector{HistoryRule::medicine_unnamed});
}

TEST_CASE("a history counts for six months (domain.md 6.1)", "[history]")
{
    using enum Contraindication;
    CHECK(is_current(day("2026-01-31"), day("2026-07-31")));
    CHECK_FALSE(is_current(day("2026-01-31"), day("2026-08-01")));
    CHECK(is_current(day("2025-08-31"), day("2026-02-28"))); // February has no 31st
    CHECK_FALSE(is_current(day("2025-08-31"), day("2026-03-01")));
}
