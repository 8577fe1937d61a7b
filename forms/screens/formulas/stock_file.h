#pragma once

#include "records/formulas.h"
#include "screens/held_list.h"
#include "screens/named.h"
#include "screens/told.h"

namespace clinic {

/// Everything that moved one lot, oldest first.
class MovementList final : public HeldList<MovementRow> {
public:
    MovementList(Desk& desk, LotId lot) : HeldList(desk), lot_(lot) {}

    [[nodiscard]] std::vector<Column> columns() const override;

protected:
    [[nodiscard]] std::vector<MovementRow> read() const override;
    [[nodiscard]] std::string cell_of(const MovementRow&, int column) const override;
    [[nodiscard]] std::string order_of(const MovementRow&, int column) const override;

private:
    LotId lot_;
};

/// What came with a lot and what is left of it.
class StockFile {
public:
    StockFile(Desk& desk, LotId lot) : desk_(desk), lot_(lot) {}

    [[nodiscard]] LotId lot() const { return lot_; }
    [[nodiscard]] std::string code() const { return row().lot.code; }
    [[nodiscard]] std::string number() const { return row().key; }
    [[nodiscard]] std::string ingredient() const { return row().ingredient_name; }
    [[nodiscard]] bool counted() const { return row().on_hand.has_value(); }
    /// In what it is counted: "vials".
    [[nodiscard]] std::string unit() const;
    /// "8.25 vials", or that it is not counted.
    [[nodiscard]] std::string on_hand() const;

    struct Fact {
        std::string label;
        std::string value;
    };
    /// What is known of its delivery and packing.
    [[nodiscard]] std::vector<Fact> facts() const;

    /// What a person may record; what sessions use is said in them.
    [[nodiscard]] std::vector<Named<MovementKind>> kinds() const;
    [[nodiscard]] std::vector<Told> objections(const MovementDraft&) const;
    SaveOutcome<MovementId> save(const MovementDraft&);

private:
    [[nodiscard]] LotRow row() const { return desk_.records.formulas().lot(lot_).value(); }

    Desk& desk_;
    LotId lot_;
};

} // namespace clinic
