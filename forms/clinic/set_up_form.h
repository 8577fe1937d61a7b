#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "screens/clinic/set_up.h"

namespace clinic::ui {

/// The first page of an empty record: whose clinic it is.
class SetUpForm final : public FormPage {
public:
    SetUpForm(wxWindow* parent, Desk&);

    bool TransferDataToWindow() override;
    /// What the person chose; the windows go on in it.
    [[nodiscard]] Language language() const;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] ClinicDraft read() const;

    SetUp set_up_;
    TextField* name_ = nullptr;
    Choice<Country>* country_ = nullptr;
    TextField* zone_ = nullptr;
    Choice<Language>* language_ = nullptr;
    TextField* phone_ = nullptr;
    TextArea* address_ = nullptr;
    TextField* owner_ = nullptr;
};

} // namespace clinic::ui
