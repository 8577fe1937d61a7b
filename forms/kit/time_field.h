#pragma once

#include "forms/kit/self_checking.h"
#include "forms/kit/text_fields.h"

#include <chrono>
#include <optional>

namespace clinic::ui {

/// A time of the day, typed as people write it.
class TimeField final : public TextField, public SelfChecking {
public:
    explicit TimeField(wxWindow* parent);

    /// Since midnight; nothing when the field is empty or holds no time.
    [[nodiscard]] std::optional<std::chrono::minutes> time() const;
    void show(std::optional<std::chrono::minutes>);
    [[nodiscard]] wxString problem() const override;
};

} // namespace clinic::ui
