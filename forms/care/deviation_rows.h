#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/decimal_field.h"
#include "screens/care/session_choices.h"

#include <wx/panel.h>

#include <functional>
#include <map>

class wxButton;
class wxFlexGridSizer;

namespace clinic::ui {

/// What is mixed for this patient otherwise than the version says, ingredient by ingredient. Until somebody asks for it
/// there is one button and nothing to pass by.
class DeviationRows final : public wxPanel, public SelfChecking {
public:
    DeviationRows(wxWindow* parent, const SessionChoices&);

    /// Something else is left out, or in another strength.
    std::function<void()> on_change;

    /// The ingredients of this version. What was said of one that was there before stays.
    void show_version(std::optional<VersionId>);
    /// True when anything is not as written, a strength that nobody has typed yet among it.
    [[nodiscard]] bool deviates() const;
    /// The fields of strengths that are not typed yet, or only half.
    [[nodiscard]] std::vector<const wxWindow*> unfinished() const;
    /// Goes on with a strength that was left unfinished: the name of its field.
    void take_up(const std::string& field);
    void show(const Deviations&);
    [[nodiscard]] Deviations read() const;
    [[nodiscard]] wxString problem() const override;
    void SetFocus() override;

private:
    enum class Mixed { as_written, left_out, other_strength };
    struct Row {
        Choice<Mixed>* how;
        DecimalField* strength;
        ConcentrationUnit unit;
    };

    [[nodiscard]] static std::vector<Named<Mixed>> ways();
    void add_row(const SessionChoices::Written&);
    void open();
    void show_strength(const Row&) const;

    const SessionChoices& choices_;
    wxButton* open_;
    wxPanel* opened_;
    wxFlexGridSizer* grid_;
    std::map<IngredientId, Row> rows_;
};

} // namespace clinic::ui
