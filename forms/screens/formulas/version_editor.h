#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/formulas/formulas.h"

namespace clinic {

/// A new version of a formula being written; it stays a draft until it is put in force.
class VersionEditor {
public:
    VersionEditor(Desk& desk, FormulaId formula, std::optional<VersionId> parent)
        : desk_(desk)
        , formula_(formula)
        , parent_(parent)
    {
    }

    [[nodiscard]] FormulaId formula() const { return formula_; }
    [[nodiscard]] std::string formula_name() const;
    /// Starts from the lines of the parent.
    [[nodiscard]] VersionDraft draft() const;
    /// "HAIR-01@2", or nothing for the first version.
    [[nodiscard]] std::string parent_key() const;

    [[nodiscard]] std::vector<Choosable<IngredientId>> ingredients(const std::string& typed) const;
    [[nodiscard]] Named<IngredientId> ingredient(IngredientId) const;
    [[nodiscard]] std::vector<Named<ConcentrationUnit>> units() const;
    [[nodiscard]] std::vector<Named<ChangeReason>> reasons() const { return all_named<ChangeReason>(desk_.words); }
    /// "Together 4.05 % w/v", with a remark where a unit cannot be counted in.
    [[nodiscard]] std::string sum(const std::vector<CompositionLine>&) const;

    [[nodiscard]] std::vector<Told> objections(const VersionDraft&) const;
    SaveOutcome<VersionId> save(const VersionDraft&);

private:
    Desk& desk_;
    FormulaId formula_;
    std::optional<VersionId> parent_;
};

} // namespace clinic
