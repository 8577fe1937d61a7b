#pragma once

#include "forms/formulas/composition_rows.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/formulas/version_editor.h"

namespace clinic::ui {

/// Writes a new version of a formula, starting from the lines of the one it follows.
class VersionForm final : public FormPage {
public:
    VersionForm(wxWindow* parent, Desk&, Navigation&, FormulaId, std::optional<VersionId> parent_version);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_reason();
    void show_sum();
    [[nodiscard]] VersionDraft read() const;

    VersionEditor editor_;
    Navigation& navigation_;
    std::optional<VersionId> parent_version_;
    CompositionRows* lines_ = nullptr;
    wxStaticText* sum_ = nullptr;
    Choice<ChangeReason>* reason_ = nullptr;
    TextArea* reason_text_ = nullptr;
};

} // namespace clinic::ui
