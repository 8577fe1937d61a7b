#pragma once

#include "records/formulas.h"
#include "screens/held_list.h"

namespace clinic {

/// The versions that an ingredient is part of, by formula.
class UsedInVersions final : public HeldList<VersionRow> {
public:
    UsedInVersions(Desk& desk, IngredientId ingredient) : HeldList(desk), ingredient_(ingredient) {}

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<VersionRow> read() const override;
    [[nodiscard]] std::string cell_of(const VersionRow&, int column) const override;

private:
    IngredientId ingredient_;
};

/// A lot of an ingredient, and how far it went.
struct LotUse {
    LotRow lot;
    std::size_t sessions = 0;
    std::size_t patients = 0;
};

/// The lots of an ingredient with the sessions and patients that had something of them.
class UsedLots final : public HeldList<LotUse> {
public:
    UsedLots(Desk& desk, IngredientId ingredient) : HeldList(desk), ingredient_(ingredient) {}

    [[nodiscard]] std::vector<Column> columns() const override;

protected:
    [[nodiscard]] std::vector<LotUse> read() const override;
    [[nodiscard]] std::string cell_of(const LotUse&, int column) const override;

private:
    IngredientId ingredient_;
};

/// What is on file of one ingredient, in words.
class IngredientFile {
public:
    IngredientFile(Desk& desk, IngredientId ingredient) : desk_(desk), ingredient_(ingredient) {}

    [[nodiscard]] IngredientRow row() const { return desk_.records.formulas().ingredient(ingredient_).value(); }
    [[nodiscard]] std::string category() const;
    struct Fact {
        std::string label;
        std::string value;
    };
    [[nodiscard]] std::vector<Fact> facts() const;

private:
    Desk& desk_;
    IngredientId ingredient_;
};

} // namespace clinic
