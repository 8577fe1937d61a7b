#pragma once

#include "domain/care/prp.h"
#include "forms/kit/choice.h"
#include "forms/kit/decimal_field.h"

#include <wx/panel.h>

#include <vector>

class wxFlexGridSizer;

namespace clinic::ui {

/// Turns of a centrifuge one below the other: how fast, and how long. An empty one does not count.
class SpinRows final : public wxPanel, public SelfChecking {
public:
    SpinRows(wxWindow* parent, std::vector<Named<SpinUnit>>);

    void show(const std::vector<Spin>&);
    [[nodiscard]] std::vector<Spin> read() const;
    [[nodiscard]] wxString problem() const override;
    void SetFocus() override;

private:
    struct Row {
        DecimalField* speed;
        Choice<SpinUnit>* unit;
        DecimalField* minutes;
    };
    void add_row();

    std::vector<Named<SpinUnit>> units_;
    wxFlexGridSizer* grid_;
    std::vector<Row> rows_;
};

} // namespace clinic::ui
