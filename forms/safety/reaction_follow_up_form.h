#pragma once

#include "forms/kit/check_list.h"
#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "forms/safety/sign_rows.h"
#include "screens/safety/reaction_follow_up_editor.h"

namespace clinic::ui {

/// Puts on file how a reaction stands on a later day.
class ReactionFollowUpForm final : public FormPage {
public:
    ReactionFollowUpForm(wxWindow* parent, Desk&, Navigation&, ReactionId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] ReactionFollowUpDraft read() const;
    /// The day and the sequelae belong to what is over.
    void show_end();

    ReactionFollowUpEditor editor_;
    Navigation& navigation_;
    ReactionId reaction_;
    DateField* seen_ = nullptr;
    Choice<ReactionOutcome>* outcome_ = nullptr;
    DateField* ended_ = nullptr;
    TextField* sequelae_ = nullptr;
    SignRows* signs_ = nullptr;
    CheckList<Seriousness>* consequences_ = nullptr;
    TextField* treatment_ = nullptr;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
