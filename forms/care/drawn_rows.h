#pragma once

#include "forms/kit/decimal_field.h"
#include "screens/care/session_choices.h"

#include <wx/panel.h>

#include <functional>
#include <map>

class wxFlexGridSizer;

namespace clinic::ui {

/// How much was drawn from each vial that fits the chosen version; nothing to see where there is none.
class DrawnRows final : public wxPanel, public SelfChecking {
public:
    DrawnRows(wxWindow* parent, const SessionChoices&);

    /// Something is drawn: these are the lots that are in that vial.
    std::function<void(const std::map<IngredientId, LotId>&)> on_drawn;

    void show_version(std::optional<VersionId>, Moment);
    /// Also what may not be drawn from any more: what was written down is never lost unseen.
    void show(const std::map<VialId, Volume>&);
    [[nodiscard]] std::map<VialId, Volume> read() const;
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    [[nodiscard]] wxString problem() const override;
    void SetFocus() override;

private:
    void add_row(const SessionChoices::Drawable&);
    /// Into the rows that are there.
    void put(const std::map<VialId, Volume>&);

    const SessionChoices& choices_;
    wxFlexGridSizer* grid_;
    std::map<VialId, DecimalField*> rows_;
};

} // namespace clinic::ui
