#pragma once

#include "domain/staff/certification.h"

namespace clinic {

/// The day by which a certification is to be checked with its issuer: today when it would count but for that, the day
/// that the last check named once it has come, none otherwise.
[[nodiscard]] std::optional<Day> check_due(const CertificationOnFile&, Day today);

} // namespace clinic
