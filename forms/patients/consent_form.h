#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/moment_fields.h"
#include "forms/kit/signature_pad.h"
#include "forms/kit/text_fields.h"
#include "forms/kit/type_ahead.h"
#include "forms/navigation.h"
#include "screens/patients/consent_editor.h"

namespace clinic::ui {

class LongText;

/// What a patient reads and decides before a treatment or photographs, signed on the screen or on paper.
class ConsentForm final : public FormPage {
public:
    ConsentForm(wxWindow* parent, Desk&, Navigation&, const ConsentDraft& begun);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_what();
    void add_text();
    void add_decision();
    void add_remarks();
    [[nodiscard]] ConsentDraft read() const;
    [[nodiscard]] std::optional<Moment> decided() const;
    /// The rows that the choices ask for, and the text that belongs to them.
    void show_text();
    void show_rows();
    void print();

    ConsentEditor editor_;
    Navigation& navigation_;
    Choice<ConsentSubject>* subject_ = nullptr;
    TypeAhead<VersionId>* version_ = nullptr;
    Choice<Indication>* indication_ = nullptr;
    TypeAhead<PractitionerId>* practitioner_ = nullptr;
    Choice<Language>* language_ = nullptr;
    LongText* text_ = nullptr;
    Choice<ConsentDecision>* decision_ = nullptr;
    Choice<ConsentWay>* way_ = nullptr;
    SignaturePad* signature_ = nullptr;
    Choice<DocumentId>* scan_ = nullptr;
    TextField* guardian_ = nullptr;
    MomentFields decided_;
    TextField* interpreter_ = nullptr;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
