#pragma once

#include "domain/ids.h"
#include "forms/kit/type_ahead.h"
#include "screens/care/session_choices.h"

#include <wx/panel.h>

#include <map>

class wxFlexGridSizer;
class wxStaticText;

namespace clinic::ui {

/// One lot for every ingredient of the chosen version: earliest expiry first, expired ones grey with the reason.
class LotRows final : public wxPanel {
public:
    /// `day` is asked whenever lots are offered: what is in date depends on it.
    LotRows(wxWindow* parent, const SessionChoices&, std::function<Day()> day);

    /// Rows for the ingredients of this version. Lots already chosen stay; the others start with the lot used last.
    void show_version(std::optional<VersionId>);
    void show(const std::map<IngredientId, LotId>&);
    [[nodiscard]] std::map<IngredientId, LotId> read() const;
    void SetFocus() override;

private:
    void add_row(const Named<IngredientId>&);

    const SessionChoices& choices_;
    std::function<Day()> day_;
    wxFlexGridSizer* rows_;
    wxStaticText* none_;
    std::map<IngredientId, TypeAhead<LotId>*> lots_;
};

} // namespace clinic::ui
