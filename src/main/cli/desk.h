#pragma once

#include "base/words.h"
#include "records/records.h"

namespace clinic::cli {

/// Where one call works: the record, the words it is answered in, and the clinic's clock on the wall.
struct Desk {
    Records& records;
    const Words& words;
    Zone zone;
    [[nodiscard]] Day today() const { return zone.day_of(records.now()); }
};

} // namespace clinic::cli
