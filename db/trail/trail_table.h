#pragma once

#include "db/trail/canonical.h"
#include "records/trail.h"

namespace clinic::db {

/// The SQL about the trail's entries.
class TrailTable final : public TrailStore {
public:
    TrailTable(Connection& record, std::vector<KindOfThing> kinds) : record_(record), kinds_(std::move(kinds)) {}

    [[nodiscard]] std::vector<TrailRow> newest(std::size_t most) const override;
    [[nodiscard]] std::vector<TrailRow> about(const std::string& kind, std::int64_t row) const override;
    [[nodiscard]] std::optional<Receipt> receipt_of(const std::string& request_id) const override;
    [[nodiscard]] TrailVerdict verify(const std::function<bool(int)>& progress) const override;

private:
    Connection& record_;
    std::vector<KindOfThing> kinds_;
};

} // namespace clinic::db
