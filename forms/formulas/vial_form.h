#pragma once

#include "forms/care/lot_rows.h"
#include "forms/kit/choice.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/moment_fields.h"
#include "forms/navigation.h"
#include "screens/formulas/vial_editor.h"

namespace clinic::ui {

/// Opens a vial of a lot, or puts the clinic's own mixture on file.
class VialForm final : public FormPage {
public:
    /// Without a lot it is a mixture.
    VialForm(wxWindow* parent, Desk&, Navigation&, std::optional<LotId>);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_what();
    void add_who_and_when();
    /// What limits the mixture is filled in until somebody says something else.
    void show_usual_discard();
    [[nodiscard]] VialDraft read() const;

    VialEditor editor_;
    Navigation& navigation_;
    Choice<VersionId>* version_ = nullptr; // of a mixture
    LotRows* lots_ = nullptr;              // of a mixture
    DecimalField* used_ = nullptr;         // of a counted lot that is opened
    DecimalField* content_ = nullptr;
    MomentFields opened_;
    Choice<PractitionerId>* by_ = nullptr;
    Choice<PractitionerId>* checked_by_ = nullptr; // of a mixture
    MomentFields discard_;
};

} // namespace clinic::ui
