#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/documents/document_shelf.h"

namespace clinic::ui {

/// Puts a file on file: what it is, in which language, how long it counts, and what it takes the place of.
class DocumentForm final : public FormPage {
public:
    DocumentForm(wxWindow* parent, Desk&, Navigation&, const DocumentOwner&, std::filesystem::path);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] DocumentDraft read() const;

    DocumentEditor editor_;
    Navigation& navigation_;
    std::filesystem::path from_;
    ShownText* file_ = nullptr;
    Choice<DocumentType>* type_ = nullptr;
    TextField* title_ = nullptr;
    Choice<Language>* language_ = nullptr;
    DateField* valid_until_ = nullptr;
    Choice<DocumentId>* replaces_ = nullptr;
};

} // namespace clinic::ui
