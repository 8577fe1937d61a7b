#pragma once

#include "records/care.h"
#include "screens/desk.h"

namespace clinic {

/// A signed session is read, invalid or not; one that is not signed yet is written.
[[nodiscard]] inline bool is_signed(const Desk& desk, SessionId id)
{
    return desk.records.care().session(id).value().row.state != SessionState::open;
}

} // namespace clinic
