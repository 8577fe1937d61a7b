#pragma once

#include "base/calendar.h"
#include "domain/clinic/country.h"

namespace clinic {

/// Until when an answer must be given: we aim at `target`, the law ends at the end of `legal_limit`.
struct DueDates {
    Day target;
    Day legal_limit; // the target, moved behind weekends and public holidays
    bool operator==(const DueDates&) const = default;
};

/// GDPR art. 12(3): one month from receipt (domain.md 7.1).
[[nodiscard]] DueDates one_month_after(Day received, Country);
/// GDPR art. 12(3), extended: three months from receipt, not two from the first due date.
[[nodiscard]] DueDates extended(Day received, Country);
/// CSP L1111-7: eight days from receipt, for documents of the last five years (domain.md 7.2).
[[nodiscard]] DueDates french_eight_days(Day received);
/// CSP L1111-7: nothing may be handed over before 48 hours of reflection.
[[nodiscard]] Day french_earliest(Day received);
/// 45 CFR 164.524: 30 days from the request; weekends and holidays move nothing.
[[nodiscard]] Day hipaa_due(Day received);
/// 45 CFR 164.524: the one extension by 30 days.
[[nodiscard]] Day hipaa_extended(Day received);

} // namespace clinic
