#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/patients/consent_text_editor.h"

namespace clinic::ui {

/// The clinic writes what its patients read before they decide.
class ConsentTextForm final : public FormPage {
public:
    ConsentTextForm(wxWindow* parent, Desk&, Navigation&);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] ConsentTextDraft read() const;
    /// The words in use, unless somebody has begun to write others.
    void show_in_use();

    ConsentTextEditor editor_;
    Navigation& navigation_;
    Choice<ConsentSubject>* subject_ = nullptr;
    Choice<Language>* language_ = nullptr;
    ShownText* about_ = nullptr;
    TextArea* body_ = nullptr;
    std::string shown_;
};

} // namespace clinic::ui
