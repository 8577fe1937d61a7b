#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/self_checking.h"
#include "forms/kit/type_ahead.h"
#include "screens/formulas/lot_editor.h"

#include <wx/panel.h>

class wxCheckBox;

namespace clinic::ui {

/// One lot of a delivery in one row; Enter goes on to the next field, and what is wrong with it stands below.
class LotLine final : public wxPanel, public SelfChecking {
public:
    LotLine(wxWindow* parent, const LotEditor&, std::size_t number);

    /// Called when something is typed into the code.
    std::function<void()> on_code;
    /// Called when Enter leaves the last field, or the code of a label that said everything.
    std::function<void()> on_end;
    /// Called when several lines are pasted into the code.
    std::function<void(const std::string& lines)> on_lines;

    [[nodiscard]] LotDraft lot() const;
    [[nodiscard]] bool is_empty() const;
    [[nodiscard]] std::optional<StockUnit> unit() const { return unit_->chosen(); }
    void show_unit(std::optional<StockUnit> unit) { unit_->show(unit); }
    /// As if this were scanned.
    void scan(const std::string& label);
    /// One sentence a line, or nothing.
    void show_problems(const std::string& sentences);
    [[nodiscard]] bool has_problem() const { return problem_->IsShown(); }

    [[nodiscard]] wxString problem() const override;
    void SetFocus() override { code_->SetFocus(); }

private:
    void arrange();
    void name_fields(std::size_t number);
    void listen();
    void take_apart();
    void go_on();
    void paste();
    void show(const LotDraft&);

    const LotEditor& editor_;
    TextField* code_;
    TypeAhead<IngredientId>* ingredient_;
    TextField* manufacturer_;
    DateField* expires_;
    wxCheckBox* no_expiry_;
    DecimalField* quantity_;
    Choice<StockUnit>* unit_;
    wxStaticText* problem_;
    LotDraft known_; // what the fields do not show: GTIN, legal class, storage
};

} // namespace clinic::ui
