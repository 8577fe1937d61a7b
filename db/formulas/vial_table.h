#pragma once

#include "db/writing.h"
#include "records/formulas.h"

namespace clinic::db {

/// Opened vials and the clinic's own mixtures; the part of FormulaTable that is about them.
class VialTable {
public:
    VialTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<VialRow> all(std::optional<Moment> left_at) const;
    [[nodiscard]] std::vector<VialRow> ended(Moment from, Moment until) const;
    [[nodiscard]] std::vector<VialRow> with(LotId) const;
    [[nodiscard]] std::vector<VialRow> with(VersionId) const;
    [[nodiscard]] std::optional<VialRow> find(VialId) const;
    [[nodiscard]] std::optional<VialId> of(const std::string& key) const;
    [[nodiscard]] std::vector<VialEventRow> life_of(VialId) const;

    Added<VialId> add(const VialDraft&, Moment at, const std::string& by);
    Added<VialWasteId> add(const VialWasteDraft&, Moment at, const std::string& by);

private:
    [[nodiscard]] std::vector<VialRow> rows_in(Statement) const;

    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] const KindOfThing& vial_kind();
[[nodiscard]] const KindOfThing& vial_waste_kind();

} // namespace clinic::db
