#pragma once

#include "forms/kit/banner.h"
#include "forms/kit/check_list.h"
#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/offered_checks.h"
#include "forms/kit/text_fields.h"
#include "forms/kit/time_field.h"
#include "forms/navigation.h"
#include "forms/safety/sign_rows.h"

namespace clinic::ui {

/// Reports a reaction: how intense each sign was, and, clearly apart, what it led to.
class ReactionForm final : public FormPage {
public:
    ReactionForm(wxWindow* parent, Desk&, Navigation&, std::optional<PatientId>, std::optional<SessionId>);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_what_happened();
    void add_consequences();
    void add_cause();
    void show_session();
    /// The day and the sequelae belong to what is over.
    void show_end();
    [[nodiscard]] ReactionDraft read() const;

    Desk& desk_;
    ReactionEditor editor_;
    Navigation& navigation_;
    Banner* banner_;
    TypeAhead<SessionId>* session_ = nullptr;
    TimeField* onset_time_ = nullptr;
    Choice<ReactionPlace>* place_ = nullptr;
    TextField* site_ = nullptr;
    DecimalField* size_ = nullptr;
    TextField* treatment_ = nullptr;
    DateField* ended_ = nullptr;
    TextField* sequelae_ = nullptr;
    Choice<ReporterType>* reporter_ = nullptr;
    DateField* onset_ = nullptr;
    SignRows* signs_ = nullptr;
    CheckList<Seriousness>* consequences_ = nullptr;
    Choice<ReactionOutcome>* outcome_ = nullptr;
    OfferedChecks<IngredientId>* suspected_ = nullptr;
    TextArea* description_ = nullptr;
};

} // namespace clinic::ui
