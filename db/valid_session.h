#pragma once

#include <string>

namespace clinic::db {

/// Of a joined `session`: it was signed, and nobody declared it invalid.
inline const std::string session_counts =
    "(session.state = 'SIGNED' AND NOT EXISTS "
    "(SELECT 1 FROM session_invalidation WHERE session_invalidation.session_id = session.id))";

} // namespace clinic::db
