#pragma once

#include "db/formulas/hold_table.h"
#include "db/formulas/ingredient_table.h"
#include "db/formulas/lot_table.h"
#include "db/formulas/movement_table.h"
#include "db/formulas/version_table.h"
#include "db/formulas/vial_table.h"

namespace clinic::db {

/// Ingredients, formulas with their versions, lots with their movements, and holds. Without `writing` it only reads.
class FormulaTable final : public FormulaStore {
public:
    FormulaTable(Connection& record, Writing* writing, const Clock& clock)
        : ingredients_(record, writing)
        , versions_(record, writing)
        , lots_(record, writing, clock)
        , movements_(record, writing)
        , vials_(record, writing)
        , holds_(record, writing)
    {
    }

    [[nodiscard]] ListPage<IngredientRow> ingredients(const ListQuery& query) const override
    {
        return ingredients_.page(query);
    }
    [[nodiscard]] std::optional<IngredientRow> ingredient(IngredientId id) const override
    {
        return ingredients_.find(id);
    }
    [[nodiscard]] std::optional<IngredientId> ingredient_of(const std::string& key_or_inci) const override
    {
        return ingredients_.of(key_or_inci);
    }
    [[nodiscard]] std::optional<IngredientId> same_ingredient(const IngredientDraft& ingredient) const override
    {
        return ingredients_.same(ingredient);
    }

    [[nodiscard]] std::vector<FormulaRow> formulas() const override { return versions_.formulas(); }
    [[nodiscard]] std::optional<FormulaId> formula_of(const std::string& code) const override
    {
        return versions_.formula_of(code);
    }
    [[nodiscard]] std::vector<VersionRow> versions_of(FormulaId formula) const override
    {
        return versions_.of(formula);
    }
    [[nodiscard]] std::optional<VersionRow> version(VersionId id) const override { return versions_.find(id); }
    [[nodiscard]] std::optional<VersionId> version_of(const std::string& key) const override
    {
        return versions_.of(key);
    }
    [[nodiscard]] std::optional<VersionOnFile> on_file(VersionId id) const override { return versions_.on_file(id); }
    [[nodiscard]] std::vector<VersionOnFile> in_force_for(Indication indication, Moment at) const override
    {
        return versions_.in_force_for(indication, at);
    }

    [[nodiscard]] ListPage<LotRow> lots(const ListQuery& query) const override { return lots_.page(query); }
    [[nodiscard]] std::vector<LotRow> lots_of(IngredientId ingredient) const override { return lots_.of(ingredient); }
    [[nodiscard]] std::optional<LotRow> lot(LotId id) const override { return lots_.find(id); }
    [[nodiscard]] std::optional<LotId> lot_of(const std::string& key_or_code) const override
    {
        return lots_.of(key_or_code);
    }
    [[nodiscard]] bool lot_taken(IngredientId ingredient, const std::string& manufacturer,
                                 const std::string& code) const override
    {
        return lots_.taken(ingredient, manufacturer, code);
    }
    [[nodiscard]] std::vector<LotRow> lots_expiring_by(Day day) const override { return lots_.expiring_by(day); }
    [[nodiscard]] std::optional<LotRow> last_lot_of(const std::string& gtin) const override
    {
        return lots_.last_of(gtin);
    }
    [[nodiscard]] std::vector<MovementRow> movements_of(LotId lot) const override { return movements_.of(lot); }
    [[nodiscard]] std::vector<HoldRow> holds_of(const HeldThing& thing) const override { return holds_.of(thing); }

    [[nodiscard]] std::vector<VialRow> vials(std::optional<Moment> left_at) const override
    {
        return vials_.all(left_at);
    }
    [[nodiscard]] std::vector<VialRow> vials_ended(Moment from, Moment until) const override
    {
        return vials_.ended(from, until);
    }
    [[nodiscard]] std::vector<VialRow> vials_with(LotId lot) const override { return vials_.with(lot); }
    [[nodiscard]] std::vector<VialRow> vials_with(VersionId id) const override { return vials_.with(id); }
    [[nodiscard]] std::optional<VialRow> vial(VialId id) const override { return vials_.find(id); }
    [[nodiscard]] std::optional<VialId> vial_of(const std::string& key) const override { return vials_.of(key); }
    [[nodiscard]] std::vector<VialEventRow> life_of(VialId id) const override { return vials_.life_of(id); }

    Added<IngredientId> add(const Ingredient& ingredient) override { return ingredients_.add(*ingredient); }
    void amend(IngredientId id, const Ingredient& ingredient) override { ingredients_.amend(id, *ingredient); }
    Added<FormulaId> add(const Formula& formula) override { return versions_.add(*formula); }
    Added<VersionId> add(const Version& version) override { return versions_.add(*version); }
    void amend(VersionId id, const Version& version) override { versions_.amend(id, *version); }
    void submit(VersionId id, Moment at) override { versions_.submit(id, at); }
    void approve(VersionId id, PractitionerId by, Moment at) override { versions_.approve(id, by, at); }
    void reject(VersionId id, PractitionerId by, Moment at, const std::string& reason) override
    {
        versions_.reject(id, by, at, reason);
    }
    void put_in_force(VersionId id, Moment at) override { versions_.put_in_force(id, at); }
    void withdraw(VersionId id, Moment at, const std::string& reason) override { versions_.withdraw(id, at, reason); }
    Added<LotId> add(const Lot& lot) override { return lots_.add(*lot); }
    Added<MovementId> add(const Movement& movement, Moment at, const std::string& by) override
    {
        return movements_.add(*movement, at, by);
    }
    Added<VialId> add(const Vial& vial, Moment at, const std::string& by) override { return vials_.add(*vial, at, by); }
    Added<VialWasteId> add(const VialWaste& waste, Moment at, const std::string& by) override
    {
        return vials_.add(*waste, at, by);
    }
    Added<HoldId> add(const Hold& hold, Moment at, const std::string& by) override { return holds_.add(*hold, at, by); }
    Added<HoldId> release(const Release& release, Moment at, const std::string& by) override
    {
        return holds_.release(*release, at, by);
    }

private:
    IngredientTable ingredients_;
    VersionTable versions_;
    LotTable lots_;
    MovementTable movements_;
    VialTable vials_;
    HoldTable holds_;
};

/// How the trail's verification reads the things of these tables.
[[nodiscard]] inline std::vector<KindOfThing> formula_kinds()
{
    return {ingredient_kind(), formula_kind(), version_kind(),    lot_kind(),
            movement_kind(),   vial_kind(),    vial_waste_kind(), hold_kind()};
}

} // namespace clinic::db
