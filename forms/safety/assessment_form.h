#pragma once

#include "forms/kit/form_page.h"
#include "forms/kit/offered_checks.h"
#include "forms/navigation.h"
#include "forms/safety/assessment_rows.h"
#include "screens/safety/assessment_editor.h"

class wxCheckBox;

namespace clinic::ui {

class FactRows;

/// Judges a reaction; earlier judgements stay on file. A second opinion is written without seeing them.
class AssessmentForm final : public FormPage {
public:
    AssessmentForm(wxWindow* parent, Desk&, Navigation&, ReactionId, Opinion);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_case();
    void add_course();
    void add_rivals();
    void add_naranjo();
    void add_judgement();
    /// What the answers propose so far.
    void show_proposal();
    [[nodiscard]] AssessmentDraft read() const;

    AssessmentEditor editor_;
    Navigation& navigation_;
    Choice<TimeLink>* time_link_ = nullptr;
    Choice<AfterStopping>* after_stopping_ = nullptr;
    wxCheckBox* recognised_ = nullptr;
    Choice<std::optional<Rechallenge>>* rechallenge_ = nullptr;
    Choice<std::optional<ActionTaken>>* action_ = nullptr;
    Choice<OtherCauses>* other_causes_ = nullptr;
    RivalRows* rivals_ = nullptr;
    ChoiceRows<NaranjoQuestion, NaranjoAnswer>* naranjo_ = nullptr;
    wxCheckBox* awaited_ = nullptr;
    wxCheckBox* insufficient_ = nullptr;
    FactRows* proposal_ = nullptr;
    Choice<PractitionerId>* assessor_ = nullptr;
    Choice<Causality>* causality_ = nullptr;
    ChoiceRows<IngredientId, Causality>* by_ingredient_ = nullptr;
    wxCheckBox* refuted_ = nullptr;
    OfferedChecks<IngredientId>* suspected_ = nullptr;
    TextArea* reason_ = nullptr;
};

} // namespace clinic::ui
