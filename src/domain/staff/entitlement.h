#pragma once

#include "domain/staff/certification.h"

namespace clinic {

/// What a person needs to treat on a day (domain.md 5.1, S49): a verified licence, an insurance, and something that
/// covers the technique. None of them counts for an indication that it is not limited to.
enum class Requirement { licence, insurance, technique };
template <>
struct CodeTable<Requirement> {
    static constexpr auto rows = std::to_array<Code<Requirement>>({
        {Requirement::licence, "LICENCE"},
        {Requirement::insurance, "INSURANCE"},
        {Requirement::technique, "TECHNIQUE"},
    });
};

/// A requirement that nothing on file meets, with what comes nearest and why it does not count: how it stands, or that
/// it is only for other indications.
struct EntitlementGap {
    Requirement requirement;
    std::optional<CertificationOnFile> nearest = {};
    std::optional<CertificationStatus> why = {};
    bool for_others_only = false;
};

/// The certifications that entitle, of each requirement the one that lasts longest, or what is missing.
struct Entitlement {
    std::optional<CertificationOnFile> licence;
    std::optional<CertificationOnFile> insurance;
    std::optional<CertificationOnFile> cover; // of the technique
    std::vector<EntitlementGap> gaps;

    [[nodiscard]] bool holds() const { return gaps.empty(); }
};

/// May this person do this on that day, and by which certifications; for any indication when none is given.
[[nodiscard]] Entitlement entitlement(const std::vector<CertificationOnFile>&, Technique, Day,
                                      std::optional<Indication> = {});

} // namespace clinic
