#include "domain/staff/standing.h"

namespace clinic {

namespace {

/// Licence and insurance are the same for every technique.
std::vector<EntitlementGap> gaps_of_the_person(const Entitlement& entitlement)
{
    std::vector<EntitlementGap> gaps;
    for (const auto& each : entitlement.gaps)
        if (each.requirement != Requirement::technique)
            gaps.push_back(each);
    return gaps;
}

} // namespace

Scope scope_on(const std::vector<CertificationOnFile>& all, Day day)
{
    Scope scope;
    for (const auto technique : all_of<Technique>()) {
        const auto found = entitlement(all, technique, day);
        if (found.holds())
            scope.techniques.insert(technique);
        scope.missing = gaps_of_the_person(found);
    }
    return scope;
}

StaffStanding standing_on(const std::vector<CertificationOnFile>& all, Day day)
{
    if (all.empty())
        return StaffStanding::nothing_on_file;
    const auto scope = scope_on(all, day);
    if (!scope.techniques.empty())
        return StaffStanding::may_treat;
    if (scope.missing.empty())
        return StaffStanding::no_technique;
    return scope.missing.front().requirement == Requirement::licence ? StaffStanding::no_licence
                                                                     : StaffStanding::no_insurance;
}

} // namespace clinic
