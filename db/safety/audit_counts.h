#pragma once

#include "db/engine/connection.h"
#include "domain/safety/audit.h"

#include <functional>

namespace clinic::db {

/// What SafetyStore::audit answers, all of one moment: not to be asked inside a Transaction.
[[nodiscard]] std::vector<AuditCounts> audit_counts(Connection&, const AuditQuery&, const Zone&,
                                                    const std::function<bool()>& go_on);

} // namespace clinic::db
