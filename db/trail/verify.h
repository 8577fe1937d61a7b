#pragma once

#include "db/trail/canonical.h"
#include "records/trail.h"

namespace clinic::db {

/// Walks the chain from its first entry, then compares every thing with what its last entry says of it.
/// `kinds` are all the kinds whose things have canonical text. Everything is read at one moment.
[[nodiscard]] TrailVerdict verify_trail(Connection&, const std::vector<KindOfThing>& kinds,
                                        const std::function<bool(int)>& progress);

} // namespace clinic::db
