#pragma once

#include "forms/care/adherence_rows.h"
#include "forms/kit/answer_row.h"
#include "forms/kit/check_list.h"
#include "forms/kit/form_page.h"
#include "forms/kit/live_page.h"
#include "forms/kit/moment_fields.h"
#include "forms/navigation.h"
#include "screens/care/check_in_editor.h"

namespace clinic::ui {

/// Closes a check-in: whether the patient was asked, what was answered, how far the aftercare was kept.
class CheckInForm final : public FormPage, public LivePage {
public:
    CheckInForm(wxWindow* parent, Desk&, Navigation&, CheckInId);

    bool TransferDataToWindow() override;
    /// The attempts only: what was typed stays.
    void read_again() override { attempts_->show(editor_.attempts()); }

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_contact();
    void add_state();
    void show_questions();
    [[nodiscard]] bool asked() const { return asked_->answer().value_or(false); }
    [[nodiscard]] CheckInDraft read() const;

    CheckInEditor editor_;
    Navigation& navigation_;
    CheckInId check_in_;
    ShownText* attempts_ = nullptr;
    AnswerRow* asked_ = nullptr;
    MomentFields at_;
    AnswerRow* reaction_ = nullptr;
    CheckList<Symptom>* symptoms_ = nullptr;
    Choice<int>* pain_ = nullptr;
    Choice<Satisfaction>* satisfaction_ = nullptr;
    AdherenceRows* adherence_ = nullptr;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
