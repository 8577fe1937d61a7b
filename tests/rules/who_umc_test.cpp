#include "domain/safety/who_umc.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

WhoUmcCriteria criteria_of(Causality category)
{
    switch (category) {
    case Causality::certain:
        return {.time_link = TimeLink::plausible,
                .other_causes = OtherCauses::cannot_explain,
                .after_stopping = AfterStopping::plausible_response,
                .recognised_event = true,
                .rechallenge = RechallengeShown::satisfactory};
    case Causality::probable:
        return {.time_link = TimeLink::reasonable,
                .other_causes = OtherCauses::unlikely,
                .after_stopping = AfterStopping::reasonable_response};
    case Causality::possible:
        return {.time_link = TimeLink::reasonable,
                .other_causes = OtherCauses::could_also_explain,
                .after_stopping = AfterStopping::unclear};
    case Causality::unlikely:
        return {.time_link = TimeLink::improbable, .other_causes = OtherCauses::plausible_explanation};
    case Causality::conditional: return {.more_data_awaited = true};
    case Causality::unassessable: return {.insufficient_or_contradictory = true};
    case Causality::not_assessed: return {};
    }
    return {};
}

template <typename Visit>
void for_all_criteria(const Visit& visit)
{
    for (const auto time_link : all_of<TimeLink>())
        for (const auto other_causes : all_of<OtherCauses>())
            for (const auto after_stopping : all_of<AfterStopping>())
                for (const auto rechallenge : all_of<RechallengeShown>())
                    for (int boxes = 0; boxes < 8; ++boxes)
                        visit(WhoUmcCriteria{.time_link = time_link,
                                             .other_causes = other_causes,
                                             .after_stopping = after_stopping,
                                             .recognised_event = (boxes & 1) != 0,
                                             .rechallenge = rechallenge,
                                             .more_data_awaited = (boxes & 2) != 0,
                                             .insufficient_or_contradictory = (boxes & 4) != 0});
}

using Lacking = std::vector<WhoUmcCriterion>;

} // namespace

TEST_CASE("the criteria of each row of the WHO-UMC table propose its category (domain.md 2.5)", "[who-umc]")
{
    for (const auto category : all_of<Causality>()) {
        CAPTURE(code_of(category));
        CHECK(proposed(criteria_of(category)) == category);
        CHECK(missing_for(category, criteria_of(category)).empty());
    }
}

TEST_CASE("not assessed is what nobody has filled, and nothing else", "[who-umc]")
{
    for_all_criteria([](const WhoUmcCriteria& criteria) {
        if ((proposed(criteria) == Causality::not_assessed) != (criteria == WhoUmcCriteria{}))
            FAIL("not assessed out of filled criteria, or something out of none");
    });
}

TEST_CASE("what is proposed lacks nothing, and every stronger category lacks something", "[who-umc]")
{
    for_all_criteria([](const WhoUmcCriteria& criteria) {
        const auto category = proposed(criteria);
        for (const auto each : {Causality::certain, Causality::probable, Causality::possible, Causality::unlikely}) {
            if (missing_for(each, criteria).empty() != (each == category) && each <= category)
                FAIL("proposed " << code_of(category) << " and " << code_of(each) << " do not agree");
            if (each == category)
                break;
        }
    });
}

TEST_CASE("certain needs every one of its points", "[who-umc]")
{
    using enum WhoUmcCriterion;
    const auto all = criteria_of(Causality::certain);

    auto criteria = all;
    criteria.time_link = TimeLink::reasonable;
    CHECK(proposed(criteria) == Causality::probable);
    CHECK(missing_for(Causality::certain, criteria) == Lacking{time_link});

    criteria = all;
    criteria.other_causes = OtherCauses::unlikely;
    CHECK(proposed(criteria) == Causality::probable);
    CHECK(missing_for(Causality::certain, criteria) == Lacking{other_causes});

    criteria = all;
    criteria.after_stopping = AfterStopping::reasonable_response;
    CHECK(proposed(criteria) == Causality::probable);
    CHECK(missing_for(Causality::certain, criteria) == Lacking{after_stopping});

    criteria = all;
    criteria.recognised_event = false;
    CHECK(proposed(criteria) == Causality::probable);
    CHECK(missing_for(Causality::certain, criteria) == Lacking{recognised_event});
}

TEST_CASE("certain needs no rechallenge, but a negative one takes it away", "[who-umc]")
{
    auto criteria = criteria_of(Causality::certain);
    criteria.rechallenge = RechallengeShown::not_done;
    CHECK(proposed(criteria) == Causality::certain);
    criteria.rechallenge = RechallengeShown::negative;
    CHECK(proposed(criteria) == Causality::probable);
    CHECK(missing_for(Causality::certain, criteria) == Lacking{WhoUmcCriterion::rechallenge});
    CHECK(missing_for(Causality::probable, criteria).empty());
}

TEST_CASE("probable becomes possible where another cause or the course after stopping is unclear", "[who-umc]")
{
    using enum WhoUmcCriterion;
    auto criteria = criteria_of(Causality::probable);
    criteria.other_causes = OtherCauses::could_also_explain;
    CHECK(proposed(criteria) == Causality::possible);
    CHECK(missing_for(Causality::probable, criteria) == Lacking{other_causes});
    criteria = criteria_of(Causality::probable);
    criteria.after_stopping = AfterStopping::not_known;
    CHECK(proposed(criteria) == Causality::possible);
    CHECK(missing_for(Causality::probable, criteria) == Lacking{after_stopping});
    CHECK(missing_for(Causality::certain, criteria) ==
          Lacking{time_link, other_causes, after_stopping, recognised_event});
}

TEST_CASE("a stronger answer meets a weaker point: nothing else explains it, and yet the course is unclear",
          "[who-umc]")
{
    CHECK(proposed({.time_link = TimeLink::plausible, .other_causes = OtherCauses::cannot_explain}) ==
          Causality::possible);
}

TEST_CASE("with a reasonable time another plausible explanation leaves it possible", "[who-umc]")
{
    CHECK(proposed({.time_link = TimeLink::reasonable, .other_causes = OtherCauses::plausible_explanation}) ==
          Causality::possible);
}

TEST_CASE("unlikely needs both its points, and filled criteria that meet no row are conditional", "[who-umc]")
{
    using enum WhoUmcCriterion;
    const WhoUmcCriteria late{.time_link = TimeLink::improbable};
    CHECK(proposed(late) == Causality::conditional);
    CHECK(missing_for(Causality::unlikely, late) == Lacking{other_causes});
    const WhoUmcCriteria explained{.other_causes = OtherCauses::plausible_explanation};
    CHECK(proposed(explained) == Causality::conditional);
    CHECK(missing_for(Causality::unlikely, explained) == Lacking{time_link});
    CHECK(proposed({.time_link = TimeLink::improbable, .other_causes = OtherCauses::cannot_explain}) ==
          Causality::conditional);
    CHECK(proposed({.recognised_event = true}) == Causality::conditional);
}

TEST_CASE("awaited data make any case conditional, and what cannot be completed is unassessable", "[who-umc]")
{
    auto criteria = criteria_of(Causality::certain);
    criteria.insufficient_or_contradictory = true;
    CHECK(proposed(criteria) == Causality::unassessable);
    CHECK(missing_for(Causality::certain, criteria) == Lacking{WhoUmcCriterion::sufficient_information});
    criteria.more_data_awaited = true; // what is awaited may complete it
    CHECK(proposed(criteria) == Causality::conditional);
    criteria.insufficient_or_contradictory = false;
    CHECK(proposed(criteria) == Causality::conditional);
    CHECK(missing_for(Causality::certain, criteria) == Lacking{WhoUmcCriterion::awaited_data});
}

TEST_CASE("the categories that ask for no point lack none", "[who-umc]")
{
    for (const auto category : {Causality::not_assessed, Causality::conditional, Causality::unassessable})
        CHECK(missing_for(category, criteria_of(Causality::probable)).empty());
}
