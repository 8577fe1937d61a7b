#include "domain/staff/entitlement.h"

namespace clinic {

namespace {

bool meets(const CertificationOnFile& certification, Requirement requirement, Technique technique)
{
    switch (requirement) {
    case Requirement::licence: return certification.type == CertificationType::licence;
    case Requirement::insurance: return certification.type == CertificationType::insurance;
    case Requirement::technique: return certification.covers.contains(technique);
    }
    return false;
}

bool lasts_longer(const CertificationOnFile& one, const CertificationOnFile& other)
{
    return other.expires && (!one.expires || *one.expires > *other.expires);
}

/// How little is missing: what is only unverified is mended first, what was revoked last.
int nearness(CertificationStatus status)
{
    using enum CertificationStatus;
    switch (status) {
    case valid:
    case expiring: return 6;
    case unverified: return 5;
    case expired: return 4;
    case suspended: return 3;
    case not_yet_valid: return 2;
    case revoked: return 1;
    }
    return 0;
}

std::optional<CertificationOnFile> best(const std::vector<CertificationOnFile>& on_file, Requirement requirement,
                                        Technique technique, Day day)
{
    const CertificationOnFile* found = nullptr;
    int nearest = 0;
    for (const auto& each : on_file) {
        if (!meets(each, requirement, technique))
            continue;
        const int near = nearness(status_on(each, day));
        if (!found || near > nearest || (near == nearest && lasts_longer(each, *found))) {
            found = &each;
            nearest = near;
        }
    }
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

Entitlement entitlement(const std::vector<CertificationOnFile>& on_file, Technique technique, Day day)
{
    Entitlement result;
    const auto look = [&](Requirement requirement, std::optional<CertificationOnFile>& place) {
        auto found = best(on_file, requirement, technique, day);
        if (found && counts_on(*found, day))
            place = std::move(found);
        else if (found)
            result.gaps.push_back({requirement, found, status_on(*found, day)});
        else
            result.gaps.push_back({requirement});
    };
    look(Requirement::licence, result.licence);
    look(Requirement::insurance, result.insurance);
    look(Requirement::technique, result.cover);
    return result;
}

} // namespace clinic
