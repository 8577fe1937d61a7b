#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "forms/safety/suspects.h"
#include "screens/safety/reaction_file.h"

class wxCheckBox;

namespace clinic::ui {

/// Judges a reaction; earlier judgements stay on file.
class AssessmentForm final : public FormPage {
public:
    AssessmentForm(wxWindow* parent, Desk&, Navigation&, ReactionId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] AssessmentDraft read() const;

    ReactionFile file_;
    Navigation& navigation_;
    Choice<Causality>* causality_ = nullptr;
    wxCheckBox* refuted_ = nullptr;
    Suspects* suspected_ = nullptr;
    TextArea* reason_ = nullptr;
};

} // namespace clinic::ui
