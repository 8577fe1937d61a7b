#pragma once

#include "domain/staff/certification.h"

namespace clinic {

/// Whether another one had taken the place of this certification by that day: then it is history and no alarm.
[[nodiscard]] bool is_renewed_on(const std::vector<CertificationOnFile>&, CertificationId, Day);

/// What had been issued by that day and was not renewed by then.
[[nodiscard]] std::vector<CertificationOnFile> current_on(const std::vector<CertificationOnFile>&, Day);

/// What somebody has to renew before it ends, or has not renewed in time: neither revoked nor renewed, and none of the
/// same type lasts longer, of the same type in the catalogue where both name one.
[[nodiscard]] std::vector<CertificationOnFile> to_renew(const std::vector<CertificationOnFile>&, Day today);

/// The first of them to end.
[[nodiscard]] std::optional<CertificationOnFile> next_to_expire(const std::vector<CertificationOnFile>&, Day today);

} // namespace clinic
