#pragma once

#include "forms/kit/banner.h"
#include "forms/kit/check_list.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/navigation.h"
#include "forms/safety/sign_rows.h"
#include "forms/safety/suspects.h"

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
    [[nodiscard]] ReactionDraft read() const;

    Desk& desk_;
    ReactionEditor editor_;
    Navigation& navigation_;
    Banner* banner_;
    TypeAhead<SessionId>* session_ = nullptr;
    DateField* onset_ = nullptr;
    SignRows* signs_ = nullptr;
    CheckList<Seriousness>* consequences_ = nullptr;
    Choice<ReactionOutcome>* outcome_ = nullptr;
    Suspects* suspected_ = nullptr;
    TextArea* description_ = nullptr;
};

} // namespace clinic::ui
