#pragma once

#include "forms/kit/date_field.h"
#include "forms/kit/time_field.h"

namespace clinic::ui {

/// A day and a time of the day in two rows of a form, which together say one moment of the clinic's clock.
struct MomentFields {
    DateField* day = nullptr;
    TimeField* time = nullptr;

    /// Nothing unless both are said.
    [[nodiscard]] std::optional<Moment> moment(const Zone&) const;
    void show(std::optional<Moment>, const Zone&) const;
};

} // namespace clinic::ui
