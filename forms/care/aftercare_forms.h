#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/moment_fields.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/care/aftercare_editor.h"

namespace clinic::ui {

/// Gives one aftercare item another end for this patient.
class AftercareChangeForm final : public FormPage {
public:
    AftercareChangeForm(wxWindow* parent, Desk&, Navigation&, AftercareItemId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] AftercareChangeDraft read() const;

    AftercareChangeEditor editor_;
    Navigation& navigation_;
    AftercareChangeDraft begun_;
    MomentFields until_;
    TextArea* reason_ = nullptr;
};

/// Tells this patient something beside the plan, or recommends a product.
class AdviceForm final : public FormPage {
public:
    AdviceForm(wxWindow* parent, Desk&, Navigation&, SessionId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] AdviceDraft read() const;
    void show_kind();

    AdviceEditor editor_;
    Navigation& navigation_;
    Choice<AdviceKind>* kind_ = nullptr;
    TextField* text_ = nullptr;
    TextField* how_ = nullptr;
    DateField* day_ = nullptr;
    TimeField* time_ = nullptr;
};

} // namespace clinic::ui
