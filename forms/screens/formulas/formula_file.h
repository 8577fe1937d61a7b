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

/// How the state of a version is coloured, beside its word.
[[nodiscard]] Tone tone_of(VersionState);

/// What can be done with a version; which of them depends on where it stands.
enum class VersionDeed { edit, submit, approve, reject, put_in_force, withdraw };
[[nodiscard]] bool is_next(VersionDeed, VersionState);

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
    /// Ingredient, amount and role of each line.
    [[nodiscard]] std::vector<Fact> composition(const VersionRow&) const;
    /// What is said of it beside its composition.
    [[nodiscard]] std::vector<Fact> specification(const VersionRow&) const;
    /// Who took which step when, and the fingerprint of the frozen content.
    [[nodiscard]] std::vector<Fact> history(const VersionRow&) const;
    /// What counts after every session with it beyond the usual rules, since when and why; nothing where they alone do.
    [[nodiscard]] std::vector<Fact> care() const;
    /// Why it replaces its parent; nothing for a first version.
    [[nodiscard]] std::string reason(const VersionRow&) const;
    /// Who of the staff may approve it: everybody but its author.
    [[nodiscard]] std::vector<Named<PractitionerId>> approvers(const VersionRow&) const;

    [[nodiscard]] SaveOutcome<VersionId> submit(VersionId);
    [[nodiscard]] SaveOutcome<VersionId> approve(VersionId, std::optional<PractitionerId> by);
    [[nodiscard]] SaveOutcome<VersionId> reject(VersionId, std::optional<PractitionerId> by, const std::string& reason);
    [[nodiscard]] SaveOutcome<VersionId> put_in_force(VersionId);
    [[nodiscard]] SaveOutcome<VersionId> withdraw(VersionId, const std::string& reason);

private:
    [[nodiscard]] FormulaRow row() const;

    Desk& desk_;
    FormulaId formula_;
};

} // namespace clinic
