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

bool is_for(const CertificationOnFile& certification, std::optional<Indication> indication)
{
    return !indication || certification.indications.empty() || certification.indications.contains(*indication);
}

/// What a person wants to do, on which day.
struct Wish {
    Technique technique;
    Day day;
    std::optional<Indication> indication;
};

/// How little is missing: what is only unverified is mended first, what was revoked last; what counts for other
/// indications lies between.
int nearness(const CertificationOnFile& certification, const Wish& wish)
{
    constexpr int counts_for_others = 3;
    if (!is_for(certification, wish.indication))
        return counts_on(certification, wish.day) ? counts_for_others : 0;
    using enum CertificationStatus;
    switch (status_on(certification, wish.day)) {
    case valid:
    case expiring: return 7;
    case unverified: return 6;
    case expired: return 5;
    case suspended: return 4;
    case not_yet_valid: return 2;
    case revoked: return 1;
    }
    return 0;
}

std::optional<CertificationOnFile> best(const std::vector<CertificationOnFile>& on_file, Requirement requirement,
                                        const Wish& wish)
{
    const CertificationOnFile* found = nullptr;
    int nearest = 0;
    for (const auto& each : on_file) {
        if (!meets(each, requirement, wish.technique))
            continue;
        const int near = nearness(each, wish);
        if (!found || near > nearest || (near == nearest && lasts_longer(each, *found))) {
            found = &each;
            nearest = near;
        }
    }
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

Entitlement entitlement(const std::vector<CertificationOnFile>& on_file, Technique technique, Day day,
                        std::optional<Indication> indication)
{
    Entitlement result;
    const auto look = [&](Requirement requirement, std::optional<CertificationOnFile>& place) {
        auto found = best(on_file, requirement, {technique, day, indication});
        if (!found)
            result.gaps.push_back({requirement});
        else if (counts_on(*found, day) && is_for(*found, indication))
            place = std::move(found);
        else
            result.gaps.push_back({requirement, found, status_on(*found, day), !is_for(*found, indication)});
    };
    look(Requirement::licence, result.licence);
    look(Requirement::insurance, result.insurance);
    look(Requirement::technique, result.cover);
    return result;
}

} // namespace clinic
