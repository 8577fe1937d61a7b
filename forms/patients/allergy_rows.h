#pragma once

#include "base/strong_id.h"
#include "domain/patients/patient.h"
#include "forms/kit/choice.h"
#include "forms/kit/type_ahead.h"

#include <wx/panel.h>

#include <vector>

class wxBoxSizer;
class wxButton;

namespace clinic::ui {

/// What a patient is allergic to: a substance and, where they are known, its group, how sure it is, how intense the
/// reaction was and what happened.
class AllergyRows final : public wxPanel {
public:
    /// What there is to choose from.
    struct Choices {
        std::vector<Named<AllergenGroup>> groups;
        std::vector<Named<AllergyKind>> kinds;
        std::vector<Named<AllergyCertainty>> certainties;
        std::vector<Named<AllergySeverity>> severities;
    };
    AllergyRows(wxWindow* parent, Choices);

    void show(const std::vector<Allergy>&);
    /// Without rows in which nothing stands.
    [[nodiscard]] std::vector<Allergy> read() const;
    /// An empty row, with the cursor in it when the form is on screen.
    void add_row();
    void SetFocus() override;

private:
    struct Row {
        wxWindow* line;
        TextField* substance;
        TypeAhead<AllergenGroup>* group;
        Choice<AllergyKind>* kind;
        Choice<AllergyCertainty>* certainty;
        Choice<AllergySeverity>* severity;
        TextField* reaction;
        wxButton* gone;
    };

    Row& append();
    void remove(const wxWindow* line);
    void rename();

    Choices choices_;
    std::vector<Row> rows_;
    wxBoxSizer* lines_;
    wxButton* more_;
};

} // namespace clinic::ui
