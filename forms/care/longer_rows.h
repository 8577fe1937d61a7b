#pragma once

#include "forms/kit/decimal_field.h"
#include "screens/care/formula_care_editor.h"

#include <wx/panel.h>

#include <map>

namespace clinic::ui {

/// What is to be avoided, with its usual hours, and the hours that a formula asks for instead. Empty: as usual.
class LongerRows final : public wxPanel, public SelfChecking {
public:
    LongerRows(wxWindow* parent, const std::vector<FormulaCareEditor::Item>&);

    void show(const std::map<std::string, std::int64_t>&);
    [[nodiscard]] std::map<std::string, std::int64_t> read() const;
    [[nodiscard]] wxString problem() const override;
    void SetFocus() override;

private:
    std::vector<std::pair<std::string, DecimalField*>> rows_; // by code
};

} // namespace clinic::ui
