#pragma once

#include "records/care.h"
#include "screens/desk.h"
#include "screens/list_source.h"

namespace clinic {

/// "Skin rejuvenation, face, HAIR-01@2", as far as it is known.
[[nodiscard]] std::string session_title(const Words&, const SessionRow&);

/// "due today", "9 days late", "in 3 days".
[[nodiscard]] std::string due_text(const Words&, const Zone&, const ScheduledCheckIn&, Moment now);
/// "open, 9 days late", "asked: no reaction", "not reached".
[[nodiscard]] std::string check_in_state(const Words&, const Zone&, const CheckInRow&, Moment now);
[[nodiscard]] Tone check_in_tone(const CheckInRow&, Moment now);

} // namespace clinic
