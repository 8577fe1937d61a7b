#pragma once

#include "records/formulas.h"
#include "screens/held_list.h"
#include "screens/told.h"

namespace clinic {

/// The versions of one formula, newest first.
class VersionList final : public HeldList<VersionRow> {
public:
    VersionList(Desk& desk, FormulaId formula) : HeldList(desk), formula_(formula) {}

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<VersionRow> read() const override;
    [[nodiscard]] std::string cell_of(const VersionRow&, int column) const override;

private:
    FormulaId formula_;
};

/// One formula: what it is for, what each version is made of, and the steps of a version's life.
class FormulaFile {
public:
    FormulaFile(Desk& desk, FormulaId formula) : desk_(desk), formula_(formula) {}

    [[nodiscard]] FormulaId formula() const { return formula_; }
    [[nodiscard]] std::string code() const { return row().formula.code; }
    [[nodiscard]] std::string name() const { return row().formula.name; }
    [[nodiscard]] std::string indications() const;

    struct Fact {
        std::string label;
        std::string value;
    };
    /// Ingredient and amount of each line.
    [[nodiscard]] std::vector<Fact> composition(const VersionRow&) const;
    /// Why it replaces its parent; nothing for a first version.
    [[nodiscard]] std::string reason(const VersionRow&) const;

    [[nodiscard]] SaveOutcome<VersionId> put_in_force(VersionId);
    [[nodiscard]] SaveOutcome<VersionId> withdraw(VersionId, const std::string& reason);

private:
    [[nodiscard]] FormulaRow row() const;

    Desk& desk_;
    FormulaId formula_;
};

} // namespace clinic
