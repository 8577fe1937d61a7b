#pragma once

#include "base/words.h"
#include "domain/safety/directive.h"

namespace clinic {

/// "Avoid HAIR-01 in any version, Procaine HCl, ester anaesthetics", or that nothing need be avoided.
[[nodiscard]] std::string avoid_text(const Words&, const DirectiveOnFile&);
/// The same with what is to be used instead.
[[nodiscard]] std::string directive_text(const Words&, const DirectiveOnFile&);

} // namespace clinic
