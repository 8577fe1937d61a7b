#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/formulas/formulas.h"

namespace clinic {

/// A new version of a formula being written, or a draft being changed.
class VersionEditor {
public:
    VersionEditor(Desk& desk, FormulaId formula, std::optional<VersionId> parent,
                  std::optional<ChangeRequestId> change = std::nullopt)
        : desk_(desk)
        , formula_(formula)
        , parent_(parent)
        , change_(change)
    {
    }
    /// Changes this draft.
    VersionEditor(Desk&, VersionId editing);

    [[nodiscard]] bool is_new() const { return !editing_; }

    [[nodiscard]] FormulaId formula() const { return formula_; }
    [[nodiscard]] std::optional<VersionId> parent() const { return parent_; }
    [[nodiscard]] std::string formula_name() const;
    /// A new one starts from what its parent is made of.
    [[nodiscard]] VersionDraft draft() const;
    /// "HAIR-01@2", or nothing for the first version.
    [[nodiscard]] std::string parent_key() const;

    [[nodiscard]] std::vector<Choosable<IngredientId>> ingredients(const std::string& typed) const;
    [[nodiscard]] Named<IngredientId> ingredient(IngredientId) const;
    [[nodiscard]] std::vector<Named<ConcentrationUnit>> units() const;
    [[nodiscard]] std::vector<Named<ChangeReason>> reasons() const { return all_named<ChangeReason>(desk_.words); }
    /// The open requests to change the formula, the first being none.
    [[nodiscard]] std::vector<Named<std::optional<ChangeRequestId>>> changes() const;
    [[nodiscard]] std::vector<Named<PractitionerId>> authors() const;
    [[nodiscard]] std::vector<Named<std::optional<LineRole>>> roles() const { return or_none<LineRole>(); }
    [[nodiscard]] std::vector<Named<std::optional<Vehicle>>> vehicles() const { return or_none<Vehicle>(); }
    [[nodiscard]] std::vector<Named<std::optional<Route>>> routes() const { return or_none<Route>(); }
    /// "Together 4.05 % w/v", with a remark where a unit cannot be counted in.
    [[nodiscard]] std::string sum(const std::vector<CompositionLine>&) const;

    [[nodiscard]] std::vector<Told> objections(const VersionDraft&) const;
    SaveOutcome<VersionId> save(const VersionDraft&);

private:
    /// All values of a value set, and before them that nothing is said.
    template <typename Enum>
    [[nodiscard]] std::vector<Named<std::optional<Enum>>> or_none() const
    {
        std::vector<Named<std::optional<Enum>>> all{{std::nullopt, {}, desk_.words("not said")}};
        for (const auto& each : all_named<Enum>(desk_.words))
            all.push_back({each.id, each.key, each.name});
        return all;
    }

    Desk& desk_;
    FormulaId formula_;
    std::optional<VersionId> parent_;
    std::optional<VersionId> editing_;
    std::optional<ChangeRequestId> change_;
};

} // namespace clinic
