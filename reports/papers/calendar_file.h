#pragma once

#include "base/words.h"
#include "records/dossier.h"

#include <string>

namespace clinic::papers {

/// When the aftercare of one session ends and when the clinic asks how the patient is, as an iCalendar file for the
/// patient's own calendar: in plain words, naming neither formula nor treatment. What ends at the same moment is one
/// event; what was cleared or closed is none; empty when nothing is left. The dossier holds that session alone.
[[nodiscard]] std::string calendar_file(const Dossier&, const Words&);

} // namespace clinic::papers
