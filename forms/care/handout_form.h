#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/moment_fields.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/care/handout_editor.h"

namespace clinic::ui {

/// Puts on file that the patient has the aftercare in hand, and how it was acknowledged.
class HandoutForm final : public FormPage {
public:
    HandoutForm(wxWindow* parent, Desk&, Navigation&, SessionId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] HandoutDraft read() const;

    HandoutEditor editor_;
    Navigation& navigation_;
    HandoutDraft begun_;
    MomentFields at_;
    Choice<Language>* language_ = nullptr;
    Choice<HandoutWay>* way_ = nullptr;
    Choice<Acknowledgement>* acknowledged_ = nullptr;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
