#pragma once

#include "records/formulas.h"
#include "screens/day_words.h"
#include "screens/held_list.h"
#include "screens/told.h"

namespace clinic {

/// How a vial stands: in use, empty, or to be discarded; in words and colour.
[[nodiscard]] DayWords vial_state(const Desk&, const VialRow&);
/// Whether the clinic mixed it or only opened it, in words.
[[nodiscard]] std::string mixed_or_opened(const Words&, const VialRow&);
/// "17.5 of 20 mL".
[[nodiscard]] std::string left_text(const Desk&, const VialRow&);

/// Opened vials and the clinic's own mixtures, the newest first: all of them, or those of one lot or version.
class VialList final : public HeldList<VialRow> {
public:
    VialList(Desk& desk, std::optional<HeldThing> of) : HeldList(desk), of_(of) {}

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<VialRow> read() const override;
    [[nodiscard]] std::string cell_of(const VialRow&, int column) const override;
    [[nodiscard]] std::string order_of(const VialRow&, int column) const override;

private:
    std::optional<HeldThing> of_;
};

/// What left one vial: sessions and waste, oldest first.
class VialLife final : public HeldList<VialEventRow> {
public:
    VialLife(Desk& desk, VialId vial) : HeldList(desk), vial_(vial) {}

    [[nodiscard]] std::vector<Column> columns() const override;

protected:
    [[nodiscard]] std::vector<VialEventRow> read() const override;
    [[nodiscard]] std::string cell_of(const VialEventRow&, int column) const override;
    [[nodiscard]] std::string order_of(const VialEventRow&, int column) const override;

private:
    VialId vial_;
};

/// One vial: what it is, and its waste.
class VialFile {
public:
    VialFile(Desk& desk, VialId vial) : desk_(desk), vial_(vial) {}

    [[nodiscard]] VialId vial() const { return vial_; }
    [[nodiscard]] VialRow row() const { return desk_.records.formulas().vial(vial_).value(); }
    /// "Mixed by the clinic" or "Opened vial".
    [[nodiscard]] std::string kind() const;
    [[nodiscard]] DayWords state() const { return vial_state(desk_, row()); }
    [[nodiscard]] std::string left() const { return left_text(desk_, row()); }
    [[nodiscard]] bool empty() const { return row().left <= Volume{0}; }

    struct Fact {
        std::string label;
        std::string value;
    };
    [[nodiscard]] std::vector<Fact> facts() const;
    /// Each lot that is in it, by its ingredient.
    [[nodiscard]] std::vector<Fact> lots() const;

    [[nodiscard]] std::vector<Told> objections(const VialWasteDraft&) const;
    SaveOutcome<VialWasteId> waste(const VialWasteDraft&);

private:
    Desk& desk_;
    VialId vial_;
};

} // namespace clinic
