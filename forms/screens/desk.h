#pragma once

#include "base/id_maker.h"
#include "base/words.h"
#include "records/clinic.h"
#include "records/records.h"
#include "screens/care/drafts_in_hand.h"

namespace clinic {

/// Where somebody works: the open record, who is signed in, and the language of the windows. Outlives every screen.
struct Desk {
    Records& records;
    Actor actor;
    Words words;
    DraftsInHand drafts = {};

    /// A deed of the signed-in person that nobody has asked for before.
    [[nodiscard]] Deed deed() const { return {.actor = actor, .request_id = fresh_request_id()}; }
    [[nodiscard]] Zone zone() const { return zone_of(records.clinic()); }
    [[nodiscard]] Day today() const { return zone().day_of(records.now()); }
};

} // namespace clinic
