#pragma once

#include "forms/formulas/composition_rows.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/formulas/version_editor.h"

namespace clinic::ui {

/// Writes a new version of a formula, starting from what its parent is made of, or changes a draft.
class VersionForm final : public FormPage {
public:
    VersionForm(wxWindow* parent, Desk&, Navigation&, const VersionEditor&);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_composition();
    void add_reason();
    void add_mix();
    void add_use();
    void add_texts();
    void show_sum();
    void show(const Specification&);
    [[nodiscard]] VersionDraft read() const;
    [[nodiscard]] Specification read_specification() const;

    VersionEditor editor_;
    Navigation& navigation_;
    std::int64_t row_version_ = 0;
    CompositionRows* lines_ = nullptr;
    wxStaticText* sum_ = nullptr;
    Choice<PractitionerId>* author_ = nullptr;
    Choice<ChangeReason>* reason_ = nullptr;
    TextArea* reason_text_ = nullptr;
    Choice<std::optional<ChangeRequestId>>* change_ = nullptr;
    Choice<std::optional<Vehicle>>* vehicle_ = nullptr;
    DecimalField* ph_ = nullptr;
    DecimalField* ph_tolerance_ = nullptr;
    DecimalField* osmolality_ = nullptr;
    DecimalField* osmolality_tolerance_ = nullptr;
    DecimalField* beyond_use_ = nullptr;
    Choice<std::optional<Route>>* route_ = nullptr;
    DecimalField* depth_ = nullptr;
    DecimalField* least_volume_ = nullptr;
    DecimalField* most_volume_ = nullptr;
    TextArea* preparation_ = nullptr;
    TextArea* storage_ = nullptr;
    TextArea* contraindications_ = nullptr;
    TextArea* expected_reactions_ = nullptr;
};

} // namespace clinic::ui
