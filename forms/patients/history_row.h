#pragma once

#include "base/strong_id.h"
#include "domain/patients/history.h"

#include <wx/panel.h>

#include <vector>

class wxRadioButton;

namespace clinic::ui {

class DateField;
class TextField;

/// One question of the history: not asked, no, yes, or asked and not known; with details after a yes, and the day from
/// which the patient may be treated again for what passes.
class HistoryRow final : public wxPanel {
public:
    /// What a "yes" asks for; where a list of its own says more, nothing.
    enum class Details { none, note, note_and_day };
    /// The parts are named after `id`: <id>.not_asked, <id>.NO, <id>.YES, <id>.UNKNOWN, <id>.note, <id>.until.
    HistoryRow(wxWindow* parent, const wxString& id, const std::vector<Named<Answered>>&, Details, Day today);

    /// Nothing means: not asked.
    [[nodiscard]] std::optional<HistoryAnswer> answer() const;
    void show(const std::optional<HistoryAnswer>&);
    void SetFocus() override;

private:
    [[nodiscard]] std::optional<Answered> chosen() const;
    void show_details();

    std::vector<wxRadioButton*> buttons_; // the first is "not asked"
    std::vector<Answered> values_;
    TextField* note_;
    DateField* until_ = nullptr;
    wxPanel* details_;
    Details asked_;
};

} // namespace clinic::ui
