#pragma once

#include "db/engine/connection.h"
#include "domain/safety/audit.h"

#include <functional>

namespace clinic::db {

/// What SafetyStore::audit answers, asked inside a Snapshot or a Transaction, so that all is of one moment.
[[nodiscard]] std::vector<AuditCounts> audit_counts(Connection&, const AuditQuery&, const Zone&,
                                                    const std::function<bool()>& go_on);

} // namespace clinic::db
