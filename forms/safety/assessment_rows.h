#pragma once

#include "domain/safety/assessment.h"
#include "forms/kit/check_list.h"
#include "forms/kit/choice.h"
#include "forms/kit/text_fields.h"

#include <wx/panel.h>

#include <map>

namespace clinic::ui {

/// Names with a drop-down list beside each, named <id>.0, <id>.1 and so on.
template <typename Key, typename Value>
class ChoiceRows final : public wxPanel {
public:
    ChoiceRows(wxWindow* parent, const wxString& id, const std::vector<Named<Key>>& rows,
               const std::vector<Named<std::optional<Value>>>& options);

    void show(const std::map<Key, Value>&);
    /// Without those that are left at what nobody chose.
    [[nodiscard]] std::map<Key, Value> read() const;
    void SetFocus() override;

private:
    std::vector<std::pair<Key, Choice<std::optional<Value>>*>> rows_;
};

/// What else may have caused a reaction, with a field beside each for what speaks for it; empty: nothing does.
class RivalRows final : public wxPanel {
public:
    RivalRows(wxWindow* parent, const std::vector<Named<RivalCause>>&);

    void show(const std::map<RivalCause, std::string>&);
    [[nodiscard]] std::map<RivalCause, std::string> read() const;
    void SetFocus() override;

private:
    std::vector<std::pair<RivalCause, TextField*>> rows_;
};

} // namespace clinic::ui
