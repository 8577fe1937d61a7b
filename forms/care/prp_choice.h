#pragma once

#include "domain/ids.h"
#include "forms/kit/choice.h"

#include <wx/panel.h>

#include <functional>

namespace clinic::ui {

/// What was prepared of the patient's own blood, with the way to prepare more.
class PrpChoice final : public wxPanel {
public:
    PrpChoice(wxWindow* parent, std::function<void()> prepare);

    /// What was chosen stays chosen if it is among them.
    void offer(const std::vector<Named<PrpId>>&);
    void show(std::optional<PrpId> id) { choice_->show(id); }
    [[nodiscard]] std::optional<PrpId> chosen() const { return choice_->chosen(); }
    void SetFocus() override;

private:
    Choice<PrpId>* choice_;
    wxWindow* prepare_;
};

} // namespace clinic::ui
