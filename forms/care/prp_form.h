#pragma once

#include "forms/care/spin_rows.h"
#include "forms/kit/check_list.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/moment_fields.h"
#include "forms/kit/type_ahead.h"
#include "forms/navigation.h"
#include "screens/care/prp_editor.h"

namespace clinic::ui {

/// Puts down what was prepared of a patient's own blood, from the draw to what came out.
class PrpForm final : public FormPage {
public:
    PrpForm(wxWindow* parent, Desk&, Navigation&, PatientId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_draw();
    void add_kit();
    void add_product();
    void show_activator();
    [[nodiscard]] PrpDraft read() const;
    /// Beside the row that it speaks about, where that is a line of its own.
    [[nodiscard]] std::vector<Objection> placed(std::vector<Told>) const;

    PrpEditor editor_;
    Navigation& navigation_;
    MomentFields drawn_;
    CheckList<Identifier>* identity_ = nullptr;
    TypeAhead<PractitionerId>* prepared_by_ = nullptr;
    DecimalField* blood_ = nullptr;
    Choice<Anticoagulant>* anticoagulant_ = nullptr;
    TextField* anticoagulant_lot_ = nullptr;
    TextField* kit_ = nullptr;
    TextField* kit_lot_ = nullptr;
    DateField* kit_expires_ = nullptr;
    TextField* centrifuge_ = nullptr;
    SpinRows* spins_ = nullptr;
    DecimalField* obtained_ = nullptr;
    DecimalField* platelets_before_ = nullptr;
    DecimalField* platelets_after_ = nullptr;
    Choice<Activator>* activator_ = nullptr;
    TextField* activator_lot_ = nullptr;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
