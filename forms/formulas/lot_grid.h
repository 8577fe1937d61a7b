#pragma once

#include "forms/formulas/lot_line.h"

#include <vector>

class wxBoxSizer;

namespace clinic::ui {

/// Many lots on one page, a row each, by keyboard alone: the last row is always empty, and labels pasted or scanned one
/// a line fill a row each.
class LotGrid final : public wxPanel, public SelfChecking {
public:
    LotGrid(wxWindow* parent, const LotEditor&);

    /// The lots of all rows in which something stands, from the top.
    [[nodiscard]] std::vector<LotDraft> lots() const;
    /// Shows below each row what speaks against it; a line is the number of its lot.
    void show_problems(const std::vector<Told>&);
    /// Each line as if it were scanned into the first empty row.
    void take_lines(const std::string& lines);

    [[nodiscard]] wxString problem() const override;
    void SetFocus() override;

private:
    void append();
    void keep_empty_line();
    void go_behind(const LotLine&);

    const LotEditor& editor_;
    wxBoxSizer* stack_;
    std::vector<LotLine*> lines_;
};

} // namespace clinic::ui
