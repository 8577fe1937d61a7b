#pragma once

#include "base/id_maker.h"
#include "db/engine/connection.h"
#include "records/drafts.h"

namespace clinic::db {

/// The SQL about drafts. The one table that is written outside a Change: what lies here is no deed.
class DraftTable final : public DraftStore {
public:
    DraftTable(Connection& record, IdMaker& ids);

    [[nodiscard]] std::vector<KeptDraft> all() const override;
    [[nodiscard]] DraftId fresh_id() override { return DraftId(ids_.next()); }
    [[nodiscard]] std::optional<Trouble> keep(const KeptDraft&) override;
    std::optional<Trouble> forget(DraftId) override;

private:
    [[nodiscard]] WrittenSession written_of(DraftId) const;
    void remove(DraftId);

    Connection& record_;
    IdMaker& ids_;
};

} // namespace clinic::db
