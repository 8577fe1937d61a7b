#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/kit/type_ahead.h"
#include "forms/navigation.h"
#include "screens/requests/request_editor.h"

namespace clinic::ui {

/// Registers a patient's request and says at once by when it must be answered.
class RequestForm final : public FormPage {
public:
    RequestForm(wxWindow* parent, Desk&, Navigation&, std::optional<PatientId>);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void show_due();
    [[nodiscard]] RequestDraft read() const;

    RequestEditor editor_;
    Navigation& navigation_;
    TypeAhead<PatientId>* patient_ = nullptr;
    DateField* received_ = nullptr;
    ShownText* due_ = nullptr;
    Choice<RequestChannel>* channel_ = nullptr;
    Choice<Language>* language_ = nullptr;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
