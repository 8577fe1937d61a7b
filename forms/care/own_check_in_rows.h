#pragma once

#include "domain/care/check_in.h"
#include "forms/kit/decimal_field.h"

#include <wx/panel.h>

#include <vector>

class wxFlexGridSizer;

namespace clinic::ui {

/// Contacts one below the other: how many days after, and what for. An empty one does not count.
class OwnCheckInRows final : public wxPanel, public SelfChecking {
public:
    explicit OwnCheckInRows(wxWindow* parent);

    void show(const std::vector<OwnCheckIn>&);
    [[nodiscard]] std::vector<OwnCheckIn> read() const;
    [[nodiscard]] wxString problem() const override;
    void SetFocus() override;

private:
    struct Row {
        DecimalField* day;
        TextField* look_for;
    };
    [[nodiscard]] static bool is_written(const Row&);
    void add_row();

    std::vector<Row> rows_;
    wxFlexGridSizer* grid_;
};

} // namespace clinic::ui
