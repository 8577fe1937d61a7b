#include "domain/patients/clinic_weight.h"
#include "domain/patients/history.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

ClinicWeightOnFile weighs(const char* rule, ContraindicationWeight weight, const char* key = "CW-000001")
{
    return {.id = ClinicWeightId(1),
            .key = key,
            .weight = {.rule = rule, .weight = weight, .source = "Consensus of 2025, Q17"},
            .confirmed_by_name = "Dr Ada"};
}

std::vector<Contraindicated> standing_here(const std::vector<ClinicWeightOnFile>& weights, Contraindication what,
                                           const AllergenGroups& groups = {}, std::optional<Day> until = {})
{
    return contraindicated(weighed(weights), {{what, until}}, groups, {}, day("2026-06-03"));
}

ClinicWeightDraft good_weight()
{
    return {.rule = "KELOID",
            .weight = ContraindicationWeight::absolute,
            .source = "Two keloids after needling in our clinic",
            .confirmed_by = PractitionerId(1)};
}

std::vector<ClinicWeightRule> broken_by(const ClinicWeightDraft& draft)
{
    ClinicWeightFacts facts{.confirmer_known = true};
    if (const auto* const rule = contraindication_rule(draft.rule))
        facts.in_use = *rule;
    std::vector<ClinicWeightRule> rules;
    for (const auto& each : check(draft, facts))
        rules.push_back(each.rule);
    return rules;
}

using Broken = std::vector<ClinicWeightRule>;
using enum ClinicWeightRule;
using enum ContraindicationWeight;

} // namespace

TEST_CASE("a clinic lets a contraindication block that usually warns, with its own source", "[clinic_weight]")
{
    const auto blocked = standing_here({weighs("KELOID", absolute)}, Contraindication::keloid);
    REQUIRE(blocked.size() == 1);
    CHECK(blocked.front().weight == absolute);
    CHECK(blocked.front().source == "Consensus of 2025, Q17");
    CHECK(standing_here({}, Contraindication::keloid).at(0).weight == relative);
    CHECK(standing_here({weighs("KELOID", absolute)}, Contraindication::hypertension).at(0).weight == relative);
}

TEST_CASE("what does not count in a clinic stands against nothing, and the last weight of a rule counts",
          "[clinic_weight]")
{
    CHECK(standing_here({weighs("HYPERTENSION", none)}, Contraindication::hypertension).empty());
    const std::vector<ClinicWeightOnFile> again{weighs("HYPERTENSION", none, "CW-000001"),
                                                weighs("HYPERTENSION", absolute, "CW-000002")};
    CHECK(standing_here(again, Contraindication::hypertension).at(0).weight == absolute);
    for (const auto& rule : weighed(again))
        CHECK(rule.weighed_by == (rule.code == "HYPERTENSION" ? "CW-000002" : ""));
}

TEST_CASE("of an arrhythmia each of its two rules is weighed by itself", "[clinic_weight]")
{
    const std::vector<ClinicWeightOnFile> lighter{weighs("CARDIAC_ARRHYTHMIA_XANTHINE", none)};
    const auto with_caffeine = standing_here(lighter, Contraindication::cardiac_arrhythmia, {AllergenGroup::xanthine});
    REQUIRE(with_caffeine.size() == 1);
    CHECK(with_caffeine.front().weight == relative);
    const std::vector<ClinicWeightOnFile> silent{weighs("CARDIAC_ARRHYTHMIA_XANTHINE", none, "CW-000001"),
                                                 weighs("CARDIAC_ARRHYTHMIA", none, "CW-000002")};
    CHECK(standing_here(silent, Contraindication::cardiac_arrhythmia, {AllergenGroup::xanthine}).empty());
}

TEST_CASE("what passes warns until its day where the clinic lets it warn, and always where it blocks for good",
          "[clinic_weight]")
{
    const auto procedure = [](ContraindicationWeight weight, const char* until) {
        return standing_here({weighs("RECENT_PROCEDURE", weight)}, Contraindication::recent_procedure, {}, day(until));
    };
    CHECK(procedure(relative, "2026-06-04").at(0).weight == relative);
    CHECK(procedure(relative, "2026-06-03").empty());
    CHECK(procedure(absolute, "2026-06-03").at(0).weight == absolute);
}

TEST_CASE("every default rule has a code of its own", "[clinic_weight]")
{
    std::set<std::string_view> codes;
    for (const auto& rule : contraindication_rules()) {
        CHECK(codes.insert(rule.code).second);
        CHECK(contraindication_rule(rule.code)->what == rule.what);
    }
}

TEST_CASE("a weight names a known rule, a change, a source and who answers for it", "[clinic_weight]")
{
    CHECK(broken_by(good_weight()).empty());
    auto draft = good_weight();
    draft.rule = "MOON";
    CHECK(broken_by(draft) == Broken{rule_unknown});
    draft = good_weight();
    draft.weight.reset();
    CHECK(broken_by(draft) == Broken{weight_missing});
    draft = good_weight();
    draft.source = "because";
    CHECK(broken_by(draft) == Broken{source_too_short});
    draft = good_weight();
    draft.confirmed_by.reset();
    CHECK(broken_by(draft) == Broken{confirmed_by_missing});
    draft = good_weight();
    draft.weight = relative;
    draft.source = contraindication_rule("KELOID")->source;
    CHECK(broken_by(draft) == Broken{nothing_changed});
    draft.weight = temporary; // no day is asked for
    CHECK(broken_by(draft) == Broken{weight_has_no_day});
}

TEST_CASE("a weight lighter than usual warns and does not stop, a heavier one says nothing", "[clinic_weight]")
{
    auto draft = good_weight();
    draft.weight = none;
    CHECK(broken_by(draft) == Broken{lighter_than_usual});
    CHECK_FALSE(stops(check(draft, {.in_use = *contraindication_rule("KELOID"), .confirmer_known = true})));
    draft.rule = "RECENT_PROCEDURE";
    draft.weight = relative;
    CHECK(broken_by(draft) == Broken{lighter_than_usual});
    draft.weight = absolute;
    CHECK(broken_by(draft).empty());
}
