#pragma once

#include <string>

namespace clinic::db {

/// Of a joined `session`: somebody declared it invalid.
inline const std::string session_is_invalid =
    "EXISTS (SELECT 1 FROM session_invalidation WHERE session_invalidation.session_id = session.id)";

/// Of a joined `session`: it was signed, and nobody declared it invalid.
inline const std::string session_counts = "(session.state = 'SIGNED' AND NOT " + session_is_invalid + ")";

/// Of a joined `session`: its state as everybody but the table itself knows it.
inline const std::string session_state = "CASE WHEN " + session_is_invalid + " THEN 'INVALID' ELSE session.state END";

} // namespace clinic::db
