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

/// The indications that the technique is limited to, none when it is for all of them; nothing when it is for no one.
std::optional<std::set<Indication>> limits_of(const std::vector<CertificationOnFile>& all, Technique technique, Day day)
{
    const auto indications = all_of<Indication>();
    std::set<Indication> allowed;
    for (const auto each : indications)
        if (entitlement(all, technique, day, each).holds())
            allowed.insert(each);
    if (allowed.empty())
        return std::nullopt;
    return allowed.size() == indications.size() ? std::set<Indication>() : allowed;
}

} // namespace

Scope scope_on(const std::vector<CertificationOnFile>& all, Day day)
{
    Scope scope;
    for (const auto technique : all_of<Technique>()) {
        const auto found = entitlement(all, technique, day);
        if (const auto limits = found.holds() ? limits_of(all, technique, day) : std::nullopt)
            scope.allowed.emplace(technique, *limits);
        scope.missing = gaps_of_the_person(found);
    }
    return scope;
}

StaffStanding standing_on(const std::vector<CertificationOnFile>& all, Day day)
{
    if (all.empty())
        return StaffStanding::nothing_on_file;
    const auto scope = scope_on(all, day);
    if (!scope.allowed.empty())
        return StaffStanding::may_treat;
    if (scope.missing.empty())
        return StaffStanding::no_technique;
    return scope.missing.front().requirement == Requirement::licence ? StaffStanding::no_licence
                                                                     : StaffStanding::no_insurance;
}

} // namespace clinic
