#pragma once

#include "forms/kit/answer_row.h"
#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/moment_fields.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/care/contact_editor.h"

namespace clinic::ui {

/// Puts an attempt to reach the patient of a session on file.
class ContactForm final : public FormPage {
public:
    ContactForm(wxWindow* parent, Desk&, Navigation&, SessionId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] ContactDraft read() const;

    ContactEditor editor_;
    Navigation& navigation_;
    Choice<ContactChannel>* channel_ = nullptr;
    MomentFields at_;
    AnswerRow* reached_ = nullptr;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
