#pragma once

#include "base/clock.h"
#include "db/writing.h"
#include "records/formulas.h"

namespace clinic::db {

/// The lots; the part of FormulaTable that is about them.
class LotTable {
public:
    LotTable(Connection& record, Writing* writing, const Clock& clock)
        : record_(record)
        , writing_(writing)
        , clock_(clock)
    {
    }

    [[nodiscard]] ListPage<LotRow> page(const ListQuery&) const;
    [[nodiscard]] std::vector<LotRow> of(IngredientId) const;
    [[nodiscard]] std::optional<LotRow> find(LotId) const;
    [[nodiscard]] std::optional<LotId> of(const std::string& key_or_code) const;
    [[nodiscard]] bool taken(IngredientId, const std::string& manufacturer, const std::string& code) const;
    [[nodiscard]] std::vector<LotRow> expiring_by(Day) const;
    [[nodiscard]] std::optional<LotRow> last_of(const std::string& gtin) const;

    Added<LotId> add(const LotDraft&);

private:
    Connection& record_;
    Writing* writing_;
    const Clock& clock_;
};

[[nodiscard]] const KindOfThing& lot_kind();

} // namespace clinic::db
