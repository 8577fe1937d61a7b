#pragma once

#include "domain/ids.h"
#include "forms/kit/check_list.h"

#include <set>

namespace clinic::ui {

/// The ingredients of the version that was injected; none marked means that all are suspected.
class Suspects final : public wxPanel {
public:
    explicit Suspects(wxWindow* parent);

    /// Other ingredients to mark; what was marked stays marked if it is among them.
    void offer(const std::vector<Named<IngredientId>>&);
    void show(const std::set<IngredientId>&);
    [[nodiscard]] std::set<IngredientId> read() const;
    void SetFocus() override;

private:
    CheckList<IngredientId>* list_ = nullptr;
};

} // namespace clinic::ui
