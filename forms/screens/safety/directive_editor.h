#pragma once

#include "screens/safety/reaction_file.h"

namespace clinic {

/// What a reaction means for its patient from now on, being written.
class DirectiveEditor {
public:
    DirectiveEditor(Desk& desk, ReactionId reaction) : desk_(desk), file_(desk, reaction) {}

    [[nodiscard]] const ReactionFile& file() const { return file_; }
    /// "HAIR-01, in any version"
    [[nodiscard]] std::string formula() const;
    [[nodiscard]] std::vector<Named<IngredientId>> ingredients() const { return file_.ingredients(); }
    /// Groups of what was injected.
    [[nodiscard]] std::vector<Named<AllergenGroup>> groups() const;
    /// Other formulas in force, the first being none.
    [[nodiscard]] std::vector<Named<std::optional<FormulaId>>> instead() const;
    /// What was said last; otherwise the ingredients that the judgement suspects.
    [[nodiscard]] DirectiveDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const DirectiveDraft&) const;
    SaveOutcome<DirectiveId> save(const DirectiveDraft&);

private:
    Desk& desk_;
    ReactionFile file_;
};

} // namespace clinic
