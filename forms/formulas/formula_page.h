#pragma once

#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/formulas/formula_file.h"

namespace clinic::ui {

class Banner;
class DifferencePart;
class FactRows;
class ReasonStrip;
class Table;

/// One formula: its versions, everything about the selected one, what differs between two, and the steps of a
/// version's life.
class FormulaPage final : public ReadingPage {
public:
    FormulaPage(wxWindow* parent, Desk&, Navigation&, FormulaId);

    void read_again() override;

private:
    void make_deeds();
    void make_groups(Desk&);
    void show_selected();
    void show_deeds(const VersionRow*);
    void write_next();
    void edit();
    void show_treated();
    void ask_for_change();
    void ask_approval();
    void ask_rejection();
    void ask_withdrawal();
    /// Does a deed with the selected version.
    template <typename Do>
    void with_selected(Do);
    [[nodiscard]] const VersionRow* selected() const;
    void conclude(const SaveOutcome<VersionId>&);

    Navigation& navigation_;
    FormulaFile file_;
    Banner* banner_;
    ReasonStrip* asking_ = nullptr;
    std::optional<VersionId> shown_;
    VersionList* versions_ = nullptr;
    Table* table_ = nullptr;
    FactRows* composition_ = nullptr;
    FactRows* specification_ = nullptr;
    FactRows* history_ = nullptr;
    FactRows* reason_ = nullptr;
    FactRows* care_ = nullptr;
    DifferencePart* difference_ = nullptr;
};

} // namespace clinic::ui
