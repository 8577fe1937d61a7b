#include "domain/staff/recheck.h"

namespace clinic {

std::optional<Day> check_due(const CertificationOnFile& certification, Day today)
{
    if (status_on(certification, today) == CertificationStatus::unverified)
        return today;
    if (!counts_on(certification, today))
        return std::nullopt;
    const VerificationOnFile* last = nullptr;
    for (const auto& each : certification.verifications)
        if (is_primary_source(each.method) && (!last || each.on >= last->on))
            last = &each;
    return last && last->next_due && *last->next_due <= today ? last->next_due : std::nullopt;
}

} // namespace clinic
