#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/offered_checks.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/safety/change_editor.h"

namespace clinic::ui {

/// Asks for a change of a formula.
class ChangeRequestForm final : public FormPage {
public:
    ChangeRequestForm(wxWindow* parent, Desk&, Navigation&, std::optional<VersionId>, std::optional<ReactionId>);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_why();
    void add_plan();
    void add_question();
    void offer_reactions();
    [[nodiscard]] ChangeRequestDraft read() const;

    ChangeEditor editor_;
    Navigation& navigation_;
    Choice<VersionId>* version_ = nullptr;
    Choice<ChangeReason>* reason_ = nullptr;
    OfferedChecks<ReactionId>* reactions_ = nullptr;
    TextArea* description_ = nullptr;
    TextArea* risk_ = nullptr;
    TextArea* training_ = nullptr;
    Choice<PractitionerId>* requested_by_ = nullptr;
    Choice<PractitionerId>* responsible_ = nullptr;
    DateField* due_ = nullptr;
    DateField* review_on_ = nullptr;
    Choice<AuditWindow>* window_ = nullptr;
    Choice<int>* grade_ = nullptr;
};

} // namespace clinic::ui
