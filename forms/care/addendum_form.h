#pragma once

#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/care/addendum_editor.h"

namespace clinic::ui {

/// Adds to a signed session; what was signed stays as it is.
class AddendumForm final : public FormPage {
public:
    AddendumForm(wxWindow* parent, Desk&, Navigation&, SessionId);

protected:
    bool save() override;

private:
    AddendumEditor editor_;
    Navigation& navigation_;
    TextArea* text_ = nullptr;
};

} // namespace clinic::ui
