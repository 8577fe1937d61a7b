#pragma once

#include "domain/formulas/version.h"
#include "forms/kit/choice.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/self_checking.h"
#include "forms/kit/type_ahead.h"

#include <wx/panel.h>

#include <functional>
#include <vector>

class wxBoxSizer;
class wxButton;

namespace clinic::ui {

/// What a version is made of: ingredient, amount, unit and role, one block each; Alt+A adds a row, each row can be
/// removed.
class CompositionRows final : public wxPanel, public SelfChecking {
public:
    using Search = std::function<std::vector<Offer<IngredientId>>(const std::string& typed)>;

    using Role = std::optional<LineRole>;

    CompositionRows(wxWindow* parent, Search, std::vector<Named<ConcentrationUnit>> units,
                    std::vector<Named<Role>> roles);

    /// Called when an amount, a unit or the number of rows changes.
    std::function<void()> on_changed;

    /// A line of the parent, with its ingredient's name.
    void add_line(const Named<IngredientId>&, const CompositionLine&);
    void add_empty();
    /// Without rows in which nothing stands.
    [[nodiscard]] std::vector<CompositionLine> read() const;
    [[nodiscard]] wxString problem() const override;
    void SetFocus() override;

private:
    struct Row {
        wxWindow* line;
        TypeAhead<IngredientId>* ingredient;
        DecimalField* value;
        Choice<ConcentrationUnit>* unit;
        Choice<Role>* role;
    };

    Row& append();
    void remove(const wxWindow* line);
    void rename();
    void tell_changed() const;

    Search search_;
    std::vector<Named<ConcentrationUnit>> units_;
    std::vector<Named<Role>> roles_;
    std::vector<Row> rows_;
    wxBoxSizer* lines_;
    wxButton* more_;
};

} // namespace clinic::ui
