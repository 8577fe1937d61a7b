#pragma once

#include "domain/care/session.h"
#include "main/cli/field.h"

namespace clinic::cli {

/// The fields of a session, for saving and for signing in one deed.
[[nodiscard]] Fields<SessionDraft> session_fields();

} // namespace clinic::cli
