#pragma once

#include "domain/care/body_map.h"
#include "forms/kit/choice.h"
#include "forms/kit/decimal_field.h"

#include <wx/panel.h>

#include <functional>
#include <vector>

namespace clinic::ui {

/// How a point is injected, in one row: volume, depth, technique and needle.
class InjectingRow final : public wxPanel, public SelfChecking {
public:
    InjectingRow(wxWindow* parent, const std::vector<Named<InjectionTechnique>>&);

    /// A person changed something.
    std::function<void(const Injecting&)> on_change;

    void show(const Injecting&);
    [[nodiscard]] wxString problem() const override;

private:
    void tell() const;

    DecimalField* volume_;
    DecimalField* depth_;
    Choice<InjectionTechnique>* technique_;
    TextField* needle_;
};

} // namespace clinic::ui
