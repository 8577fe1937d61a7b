#pragma once

#include "records/dossier.h"
#include "records/records.h"

namespace clinic {

/// Everybody who was treated with a lot or a version, with what reaches them. Throws NotPermitted without the right to
/// see it.
[[nodiscard]] RecallList recall_list_of(const Stores&, const Actor&, const HeldThing&);

} // namespace clinic
