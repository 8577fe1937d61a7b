#pragma once

#include "forms/kit/check_list.h"
#include "forms/kit/choice.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/staff/catalogue_type_editor.h"

#include <wx/checkbox.h>

namespace clinic::ui {

/// Makes a type of the clinic's catalogue, or changes it: names, how long it counts, when to remind, what it covers.
class CatalogueTypeForm final : public FormPage {
public:
    CatalogueTypeForm(wxWindow* parent, Desk&, Navigation&, std::optional<CatalogueTypeId> editing);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_names();
    void add_times();
    [[nodiscard]] CatalogueTypeDraft read() const;

    CatalogueTypeEditor editor_;
    Navigation& navigation_;
    std::int64_t row_version_ = 0;
    TextField* name_ = nullptr;
    TextField* name_fr_ = nullptr;
    TextField* name_el_ = nullptr;
    Choice<CertificationType>* category_ = nullptr;
    TextField* issuer_ = nullptr;
    DecimalField* months_ = nullptr;
    wxCheckBox* never_expires_ = nullptr;
    TextField* reminders_ = nullptr;
    CheckList<Technique>* covers_ = nullptr;
    CheckList<Indication>* indications_ = nullptr;
};

} // namespace clinic::ui
