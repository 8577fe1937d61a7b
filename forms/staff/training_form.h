#pragma once

#include "forms/kit/date_field.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/staff/training_editor.h"

namespace clinic::ui {

/// Puts a course on file, or corrects one: the entry that was wrong stays and counts no more.
class TrainingForm final : public FormPage {
public:
    TrainingForm(wxWindow* parent, Desk&, Navigation&, PractitionerId, std::optional<TrainingId> corrects);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] TrainingDraft read() const;

    TrainingEditor editor_;
    Navigation& navigation_;
    TextField* title_ = nullptr;
    TextField* provider_ = nullptr;
    DateField* first_day_ = nullptr;
    DateField* last_day_ = nullptr;
    DecimalField* hours_ = nullptr;
    TextField* category_ = nullptr;
    TextField* certificate_number_ = nullptr;
};

} // namespace clinic::ui
