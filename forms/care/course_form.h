#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/care/course_editor.h"

namespace clinic::ui {

/// Plans the sessions of a course for a patient.
class CourseForm final : public FormPage {
public:
    CourseForm(wxWindow* parent, Desk&, Navigation&, PatientId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] CourseDraft read() const;

    CourseEditor editor_;
    Navigation& navigation_;
    Choice<Indication>* indication_ = nullptr;
    Choice<Region>* region_ = nullptr;
    DecimalField* planned_ = nullptr;
    DecimalField* interval_ = nullptr;
    DateField* begins_ = nullptr;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
