#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/safety/effect_review_editor.h"

namespace clinic::ui {

/// Concludes what a change of a formula did, with the counts on top.
class EffectReviewForm final : public FormPage {
public:
    EffectReviewForm(wxWindow* parent, Desk&, Navigation&, ChangeRequestId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    /// When to look again is asked only where it is not enough yet.
    void show_rows();
    [[nodiscard]] bool goes_on() const { return conclusion_->chosen() == ChangeEffect::not_enough_yet; }
    [[nodiscard]] EffectReviewDraft read() const;

    EffectReviewEditor editor_;
    Navigation& navigation_;
    Choice<ChangeEffect>* conclusion_ = nullptr;
    TextArea* note_ = nullptr;
    Choice<PractitionerId>* reviewed_by_ = nullptr;
    TextArea* trained_ = nullptr;
    DateField* next_review_ = nullptr;
};

} // namespace clinic::ui
