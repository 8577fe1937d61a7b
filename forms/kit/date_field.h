#pragma once

#include "base/calendar.h"
#include "forms/kit/self_checking.h"

#include <wx/combo.h>

namespace clinic::ui {

/// A day, typed as people write it or taken from a small calendar; the machine's locale has no say in it.
class DateField final : public wxComboCtrl, public SelfChecking {
public:
    /// `today` is what "today" and "+2w" count from.
    DateField(wxWindow* parent, Day today);

    /// Nothing when the field is empty or holds no day; `problem` tells the two apart.
    [[nodiscard]] std::optional<Day> day() const;
    void show(std::optional<Day>);
    [[nodiscard]] wxString problem() const override;

private:
    Day today_;
};

} // namespace clinic::ui
