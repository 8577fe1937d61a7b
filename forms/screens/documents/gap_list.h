#pragma once

#include "domain/documents/completeness.h"
#include "screens/held_list.h"

namespace clinic {

/// What is missing of the papers of everything injected in the last twelve months; what most sessions lack comes first.
class GapList final : public HeldList<PaperGap> {
public:
    explicit GapList(Desk& desk) : HeldList(desk) {}

    /// "87.5 % of the 120 sessions …", in a sentence.
    [[nodiscard]] std::string figure() const;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<PaperGap> read() const override;
    [[nodiscard]] std::string cell_of(const PaperGap&, int column) const override;
    [[nodiscard]] std::string order_of(const PaperGap&, int column) const override;
};

} // namespace clinic
