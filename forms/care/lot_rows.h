#pragma once

#include "domain/formulas/deviation.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/self_checking.h"
#include "forms/kit/type_ahead.h"
#include "screens/care/session_choices.h"

#include <wx/panel.h>

#include <map>

class wxFlexGridSizer;
class wxStaticText;

namespace clinic::ui {

/// One lot for every ingredient of the chosen version: earliest expiry first, those that cannot be used grey with the
/// reason; of a counted lot also how much was used.
class LotRows final : public wxPanel, public SelfChecking {
public:
    /// `day` is asked whenever lots are offered: what is in date depends on it.
    /// `subject` begins the names of its fields.
    LotRows(wxWindow* parent, const SessionChoices&, std::function<Day()> day, std::string subject = "session");

    /// Rows for the ingredients of this version. Lots already chosen stay; the others start with the lot used last.
    void show_version(std::optional<VersionId>);
    /// These need no lot; the others do.
    void leave_out(const Deviations&);
    [[nodiscard]] bool asks_for_any() const;
    /// Takes away what was proposed.
    void clear();
    void show(const std::map<IngredientId, LotId>&, const std::map<IngredientId, Decimal>& used);
    [[nodiscard]] std::map<IngredientId, LotId> read() const;
    /// How much of each counted lot was used.
    [[nodiscard]] std::map<IngredientId, Decimal> read_used() const;
    [[nodiscard]] wxString problem() const override;
    void SetFocus() override;

private:
    struct Row {
        wxStaticText* label;
        TypeAhead<LotId>* lot;
        wxStaticText* used_label;
        DecimalField* used;
    };

    void add_row(const Named<IngredientId>&);
    /// An amount is asked for where the chosen lot is counted.
    void show_amount(const Row&) const;

    const SessionChoices& choices_;
    std::function<Day()> day_;
    std::string subject_;
    wxFlexGridSizer* rows_;
    wxStaticText* none_;
    std::map<IngredientId, Row> lots_;
};

} // namespace clinic::ui
