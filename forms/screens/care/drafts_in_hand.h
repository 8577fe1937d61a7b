#pragma once

#include "domain/ids.h"

#include <cstdint>
#include <set>

namespace clinic {

/// The drafts that some form has before it now, so that Today does not offer what is on the screen already.
class DraftsInHand {
public:
    [[nodiscard]] bool holds(DraftId id) const { return ids_.contains(id); }
    void take(DraftId id) { changes_ += ids_.insert(id).second ? 1 : 0; }
    void put_back(DraftId id) { changes_ += static_cast<std::int64_t>(ids_.erase(id)); }
    /// Grows whenever another draft is offered, or one less.
    [[nodiscard]] std::int64_t changes() const { return changes_; }

private:
    std::set<DraftId> ids_;
    std::int64_t changes_ = 0;
};

} // namespace clinic
