#pragma once

#include "domain/safety/objection.h"

#include <vector>

namespace clinic {

/// How the reaction lies in time to the injection (domain.md 2.5), the strongest link first.
enum class TimeLink { plausible, reasonable, improbable, unknown };
template <>
struct CodeTable<TimeLink> {
    static constexpr auto rows = std::to_array<Code<TimeLink>>({
        {TimeLink::plausible, "PLAUSIBLE"},
        {TimeLink::reasonable, "REASONABLE"},
        {TimeLink::improbable, "IMPROBABLE"},
        {TimeLink::unknown, "UNKNOWN"},
    });
};

/// Whether an illness or another product explains the reaction, the strongest point against them first.
enum class OtherCauses { cannot_explain, unlikely, could_also_explain, plausible_explanation, unknown };
template <>
struct CodeTable<OtherCauses> {
    static constexpr auto rows = std::to_array<Code<OtherCauses>>({
        {OtherCauses::cannot_explain, "CANNOT_EXPLAIN"},
        {OtherCauses::unlikely, "UNLIKELY"},
        {OtherCauses::could_also_explain, "COULD_ALSO_EXPLAIN"},
        {OtherCauses::plausible_explanation, "PLAUSIBLE_EXPLANATION"},
        {OtherCauses::unknown, "UNKNOWN"},
    });
};

/// How the reaction went once nothing more was injected.
enum class AfterStopping { plausible_response, reasonable_response, unclear, not_known };
template <>
struct CodeTable<AfterStopping> {
    static constexpr auto rows = std::to_array<Code<AfterStopping>>({
        {AfterStopping::plausible_response, "PLAUSIBLE_RESPONSE"},
        {AfterStopping::reasonable_response, "REASONABLE_RESPONSE"},
        {AfterStopping::unclear, "UNCLEAR"},
        {AfterStopping::not_known, "NOT_KNOWN"},
    });
};

/// What injecting it again showed. Not done is no fault: a rechallenge is seldom to be justified.
enum class RechallengeShown { satisfactory, not_done, negative };
template <>
struct CodeTable<RechallengeShown> {
    static constexpr auto rows = std::to_array<Code<RechallengeShown>>({
        {RechallengeShown::satisfactory, "SATISFACTORY"},
        {RechallengeShown::not_done, "NOT_DONE"},
        {RechallengeShown::negative, "NEGATIVE"},
    });
};

/// The points of the WHO-UMC system as a person ticks them; as it stands here, nothing is ticked yet.
struct WhoUmcCriteria {
    TimeLink time_link = TimeLink::unknown;
    OtherCauses other_causes = OtherCauses::unknown;
    AfterStopping after_stopping = AfterStopping::not_known;
    bool recognised_event = false; // specific, or a recognised pharmacological phenomenon
    RechallengeShown rechallenge = RechallengeShown::not_done;
    bool more_data_awaited = false;             // or under examination
    bool insufficient_or_contradictory = false; // and not to be completed
    bool operator==(const WhoUmcCriteria&) const = default;
};

/// The category that these criteria propose (domain.md 2.5); the program calculates, a person confirms. Certain,
/// probable, possible, unlikely, in this order: the first whose points are all met, a stronger answer meeting a weaker
/// point as well. Awaited data make it conditional before that, and information that cannot be completed unassessable;
/// filled criteria that meet no row are conditional, for more is needed. Only where nothing is ticked it is not
/// assessed.
[[nodiscard]] Causality proposed(const WhoUmcCriteria&);

/// What a category can lack.
enum class WhoUmcCriterion {
    time_link,
    other_causes,
    after_stopping,
    recognised_event,
    rechallenge,
    awaited_data,
    sufficient_information,
};
template <>
struct CodeTable<WhoUmcCriterion> {
    static constexpr auto rows = std::to_array<Code<WhoUmcCriterion>>({
        {WhoUmcCriterion::time_link, "TIME_LINK"},
        {WhoUmcCriterion::other_causes, "OTHER_CAUSES"},
        {WhoUmcCriterion::after_stopping, "AFTER_STOPPING"},
        {WhoUmcCriterion::recognised_event, "RECOGNISED_EVENT"},
        {WhoUmcCriterion::rechallenge, "RECHALLENGE"},
        {WhoUmcCriterion::awaited_data, "AWAITED_DATA"},
        {WhoUmcCriterion::sufficient_information, "SUFFICIENT_INFORMATION"},
    });
};
/// What these criteria lack for certain, probable, possible or unlikely, in the order of the form; nothing when every
/// point is met. The other categories ask for no point.
[[nodiscard]] std::vector<WhoUmcCriterion> missing_for(Causality, const WhoUmcCriteria&);

} // namespace clinic
