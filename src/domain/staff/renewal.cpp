#include "domain/staff/renewal.h"

namespace clinic {

namespace {

using Certifications = std::vector<CertificationOnFile>;

/// What is left of them without those that were revoked or renewed.
Certifications still_standing(const Certifications& all, Day day)
{
    Certifications unrevoked;
    for (const auto& each : all)
        if (status_on(each, day) != CertificationStatus::revoked)
            unrevoked.push_back(each);
    Certifications standing;
    for (const auto& each : unrevoked)
        if (!is_renewed_on(unrevoked, each.id, day))
            standing.push_back(each);
    return standing;
}

/// Whoever has not said which type of the catalogue it is may mean any of that kind.
bool same_sort(const CertificationOnFile& one, const CertificationOnFile& other)
{
    return one.type == other.type &&
           (!one.catalogue_type || !other.catalogue_type || one.catalogue_type->id == other.catalogue_type->id);
}

bool outlasts(const CertificationOnFile& one, const CertificationOnFile& other)
{
    return same_sort(one, other) && (!one.expires || *one.expires > *other.expires);
}

} // namespace

bool is_renewed_on(const Certifications& all, CertificationId id, Day day)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const auto& other) { return other.renews == id && other.issued <= day; });
}

Certifications current_on(const Certifications& all, Day day)
{
    Certifications current;
    for (const auto& each : all)
        if (each.issued <= day && !is_renewed_on(all, each.id, day))
            current.push_back(each);
    return current;
}

Certifications to_renew(const Certifications& all, Day today)
{
    const auto standing = still_standing(all, today);
    Certifications ending;
    for (const auto& each : standing)
        if (each.expires &&
            std::none_of(standing.begin(), standing.end(), [&](const auto& other) { return outlasts(other, each); }))
            ending.push_back(each);
    return ending;
}

std::optional<CertificationOnFile> next_to_expire(const Certifications& all, Day today)
{
    const auto ending = to_renew(all, today);
    const auto first = std::min_element(
        ending.begin(), ending.end(), [](const auto& one, const auto& other) { return *one.expires < *other.expires; });
    return first == ending.end() ? std::nullopt : std::optional(*first);
}

} // namespace clinic
