#pragma once

#include "db/engine/connection.h"
#include "domain/formulas/specification.h"
#include "domain/ids.h"

#include <string>

namespace clinic::db {

/// What is said of a version beside its composition; a version that says nothing has no row.
[[nodiscard]] Specification specification_of(Connection&, VersionId);
void put_specification(Connection&, VersionId, const Specification&);

/// The hash of a version's lines as they were frozen, and of its specification.
[[nodiscard]] std::string frozen_content_hash(Connection&, VersionId);

} // namespace clinic::db
