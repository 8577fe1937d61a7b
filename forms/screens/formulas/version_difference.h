#pragma once

#include "domain/formulas/difference.h"
#include "records/formulas.h"
#include "screens/held_list.h"

namespace clinic {

/// A substance of two versions side by side, in words.
struct SideBySide {
    std::string what; // "Amount changed"
    Tone tone;
    std::string ingredient;
    std::string before;
    std::string after;
    std::string change; // "−50 %"
};

/// Two versions of one formula side by side: every substance of either, and what is not the same.
class VersionDifference final : public HeldList<SideBySide> {
public:
    VersionDifference(Desk& desk, FormulaId formula) : HeldList(desk), formula_(formula) {}

    /// All versions of the formula, newest first.
    [[nodiscard]] std::vector<Named<VersionId>> versions() const;
    /// The version that this one was made from, if there is one.
    [[nodiscard]] std::optional<VersionId> parent(VersionId) const;
    void compare(std::optional<VersionId> before, std::optional<VersionId> after);
    /// "Allergen groups gained: …", or that nothing differs.
    [[nodiscard]] std::string summary() const;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<SideBySide> read() const override;
    [[nodiscard]] std::string cell_of(const SideBySide&, int column) const override;

private:
    [[nodiscard]] SideBySide worded(const LineDifference&) const;

    FormulaId formula_;
    std::optional<VersionId> before_;
    std::optional<VersionId> after_;
};

} // namespace clinic
