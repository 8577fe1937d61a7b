#pragma once

#include "domain/care/check_in.h"
#include "forms/kit/choice.h"
#include "screens/care/check_in_editor.h"

#include <wx/panel.h>

#include <map>

namespace clinic::ui {

/// How far the patient kept to each item of the plan, one compact row each, and one button for "all followed".
class AdherenceRows final : public wxPanel {
public:
    AdherenceRows(wxWindow* parent, const std::vector<CheckInEditor::Item>&, const std::vector<Named<Adherence>>&);

    void show(const std::map<std::string, Adherence>&);
    [[nodiscard]] std::map<std::string, Adherence> read() const;
    void SetFocus() override;

private:
    void all_followed();

    std::map<std::string, Choice<Adherence>*> rows_;
    Choice<Adherence>* first_ = nullptr;
};

} // namespace clinic::ui
