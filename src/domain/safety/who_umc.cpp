#include "domain/safety/who_umc.h"

#include <algorithm>

namespace clinic {

namespace {

/// The answers that meet the points of one category.
struct WhoUmcRow {
    Causality category;
    std::set<TimeLink> time_link;
    std::set<OtherCauses> other_causes;
    std::set<AfterStopping> after_stopping;
    bool recognised_event;
    bool negative_rechallenge_refutes;
};

/// The table of domain.md 2.5, the strongest category first. Where it leaves a choice:
/// - Certain wants a satisfactory rechallenge "if needed". Where none was done, the recognised event and the other
///   points are taken to need none; one that was negative takes the category away.
/// - Probable does not require a rechallenge, and the table lets none take the category away: neither does this.
/// - Possible lets the course after stopping be unknown, so any is good enough. A plausible other explanation is one
///   that "could also explain": with a reasonable time link it stays possible, and keeps the patient's alert.
/// - Unlikely wants both its points: an improbable time alone, or another explanation alone, is not enough.
const std::vector<WhoUmcRow>& who_umc_rows()
{
    using enum AfterStopping;
    static const std::vector<WhoUmcRow> rows{
        {.category = Causality::certain,
         .time_link = {TimeLink::plausible},
         .other_causes = {OtherCauses::cannot_explain},
         .after_stopping = {plausible_response},
         .recognised_event = true,
         .negative_rechallenge_refutes = true},
        {.category = Causality::probable,
         .time_link = {TimeLink::plausible, TimeLink::reasonable},
         .other_causes = {OtherCauses::cannot_explain, OtherCauses::unlikely},
         .after_stopping = {plausible_response, reasonable_response},
         .recognised_event = false,
         .negative_rechallenge_refutes = false},
        {.category = Causality::possible,
         .time_link = {TimeLink::plausible, TimeLink::reasonable},
         .other_causes = {OtherCauses::cannot_explain, OtherCauses::unlikely, OtherCauses::could_also_explain,
                          OtherCauses::plausible_explanation},
         .after_stopping = {plausible_response, reasonable_response, unclear, not_known},
         .recognised_event = false,
         .negative_rechallenge_refutes = false},
        {.category = Causality::unlikely,
         .time_link = {TimeLink::improbable},
         .other_causes = {OtherCauses::plausible_explanation},
         .after_stopping = {plausible_response, reasonable_response, unclear, not_known},
         .recognised_event = false,
         .negative_rechallenge_refutes = false},
    };
    return rows;
}

std::vector<WhoUmcCriterion> missing_in(const WhoUmcRow& row, const WhoUmcCriteria& criteria)
{
    using enum WhoUmcCriterion;
    std::vector<WhoUmcCriterion> missing;
    const auto require = [&missing](bool met, WhoUmcCriterion criterion) {
        if (!met)
            missing.push_back(criterion);
    };
    require(row.time_link.contains(criteria.time_link), time_link);
    require(row.other_causes.contains(criteria.other_causes), other_causes);
    require(row.after_stopping.contains(criteria.after_stopping), after_stopping);
    require(!row.recognised_event || criteria.recognised_event, recognised_event);
    require(!row.negative_rechallenge_refutes || criteria.rechallenge != RechallengeShown::negative, rechallenge);
    require(!criteria.more_data_awaited, awaited_data);
    require(!criteria.insufficient_or_contradictory, sufficient_information);
    return missing;
}

} // namespace

Causality proposed(const WhoUmcCriteria& criteria)
{
    if (criteria == WhoUmcCriteria{})
        return Causality::not_assessed;
    if (criteria.more_data_awaited) // even if what is there is insufficient: it can still be completed
        return Causality::conditional;
    if (criteria.insufficient_or_contradictory)
        return Causality::unassessable;
    const auto& rows = who_umc_rows();
    const auto met = std::find_if(rows.begin(), rows.end(),
                                  [&criteria](const auto& row) { return missing_in(row, criteria).empty(); });
    return met == rows.end() ? Causality::conditional : met->category;
}

std::vector<WhoUmcCriterion> missing_for(Causality category, const WhoUmcCriteria& criteria)
{
    for (const auto& row : who_umc_rows())
        if (row.category == category)
            return missing_in(row, criteria);
    return {};
}

} // namespace clinic
