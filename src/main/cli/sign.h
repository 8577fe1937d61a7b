#pragma once

#include "main/cli/kind.h"

namespace clinic::cli {

/// Saves a session and signs it in one deed. A refusal for an earlier reaction names what could be used instead.
[[nodiscard]] Reply sign_input(const Desk&, const Deed&, const Json&);
/// Signs a session that was put down before.
[[nodiscard]] Reply sign_on_file(const Desk&, const Deed&, SessionId);

} // namespace clinic::cli
