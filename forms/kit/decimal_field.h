#pragma once

#include "base/decimal.h"
#include "forms/kit/self_checking.h"
#include "forms/kit/text_fields.h"

#include <wx/panel.h>

namespace clinic::ui {

/// An exact number with its unit always in sight. Nothing is guessed: a number with two readings is refused with both.
class DecimalField final : public wxPanel, public SelfChecking {
public:
    explicit DecimalField(wxWindow* parent, const wxString& unit = {});

    /// Nothing when the field is empty or cannot be read; `problem` tells the two apart.
    [[nodiscard]] std::optional<Decimal> value() const;
    void show(std::optional<Decimal>);
    /// Another substance, another unit.
    void set_unit(const wxString& unit);
    [[nodiscard]] wxString problem() const override;

    void SetFocus() override { text_->SetFocus(); }

private:
    TextField* text_;
    wxStaticText* unit_;
};

} // namespace clinic::ui
