#pragma once

#include "domain/care/kept_draft.h"
#include "domain/clinic/trouble.h"

#include <optional>
#include <vector>

namespace clinic {

/// What is being written and not saved yet. Patient data, so it lies in the record's file; but no deed, so it goes
/// beside `Change`: each call is durable by itself, leaves nothing in the trail and does not make the record's
/// `version` grow. What goes wrong comes back as a value, because whoever writes must not be disturbed by it.
class DraftStore {
public:
    virtual ~DraftStore() = default;
    /// Oldest first. What cannot be read of one is left out.
    [[nodiscard]] virtual std::vector<KeptDraft> all() const = 0;
    /// For a draft that is not kept yet; never given twice.
    [[nodiscard]] virtual DraftId fresh_id() = 0;
    /// In place of what was kept under the same id; why not, if it could not be kept. Never waits long.
    [[nodiscard]] virtual std::optional<Trouble> keep(const KeptDraft&) = 0;
    virtual std::optional<Trouble> forget(DraftId) = 0;
};

} // namespace clinic
