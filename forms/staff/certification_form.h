#pragma once

#include "forms/kit/check_list.h"
#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/kit/type_ahead.h"
#include "forms/navigation.h"
#include "screens/staff/certification_editor.h"

#include <wx/checkbox.h>

namespace clinic::ui {

/// Puts a proof of a practitioner on file: what it is, how long it lasts and what it covers.
class CertificationForm final : public FormPage {
public:
    /// `renews` is what the new one takes the place of, where it does.
    CertificationForm(wxWindow* parent, Desk&, Navigation&, PractitionerId, std::optional<CertificationId> renews);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_proof();
    void add_times();
    void add_scope();
    /// Shows what the chosen type usually says.
    void fill_in();
    /// Another day of issue moves an expiry that nobody has typed over.
    void follow_issue();
    void show(const CertificationDraft&);
    [[nodiscard]] CertificationDraft read() const;

    CertificationEditor editor_;
    Navigation& navigation_;
    std::optional<Day> usual_expiry_;
    TypeAhead<CatalogueTypeId>* catalogue_type_ = nullptr;
    Choice<CertificationType>* type_ = nullptr;
    TextField* issuer_ = nullptr;
    TextField* number_ = nullptr;
    DateField* issued_ = nullptr;
    DateField* expires_ = nullptr;
    wxCheckBox* never_expires_ = nullptr;
    CheckList<Technique>* covers_ = nullptr;
    CheckList<Indication>* indications_ = nullptr;
    TextField* jurisdiction_ = nullptr;
    TextArea* conditions_ = nullptr;
};

} // namespace clinic::ui
