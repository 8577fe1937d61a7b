#pragma once

#include "base/strong_id.h"
#include "domain/patients/patient.h"
#include "forms/kit/type_ahead.h"

#include <wx/panel.h>

#include <vector>

class wxBoxSizer;
class wxButton;

namespace clinic::ui {

/// What a patient is allergic to: a substance and, where it is known, its group; one row each.
class AllergyRows final : public wxPanel {
public:
    AllergyRows(wxWindow* parent, std::vector<Named<AllergenGroup>> groups);

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
    };

    Row& append();
    void remove(const wxWindow* line);
    void rename();

    std::vector<Named<AllergenGroup>> groups_;
    std::vector<Row> rows_;
    wxBoxSizer* lines_;
    wxButton* more_;
};

} // namespace clinic::ui
