#include "forms/documents/document_form.h"

#include "forms/kit/convert.h"
#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"
#include "screens/documents/document_file.h"

namespace clinic::ui {

DocumentForm::DocumentForm(wxWindow* parent, Desk& desk, Navigation& navigation, const DocumentOwner& owner,
                           std::filesystem::path file)
    : FormPage(parent, say("New document"), to_wx(owner_name(desk, owner)))
    , editor_(desk, owner)
    , navigation_(navigation)
    , from_(std::move(file))
{
    group(say("Document"));
    file_ = add<ShownText>({.id = "document.file", .text = say("File")}, editor_.file_text(from_));
    type_ = add<Choice<DocumentType>>({.id = "document.type", .text = say("&Type"), .required = true}, editor_.types());
    title_ = add<TextField>(
        {.id = "document.title", .text = say("T&itle"), .hint = say("The file's name, when nothing is said.")});
    language_ = add<Choice<Language>>({.id = "document.language", .text = say("&Language")}, editor_.languages());
    valid_until_ = add<DateField>({.id = "document.valid_until", .text = say("&Valid until")}, editor_.today());
    if (const auto others = editor_.replaceable(); !others.empty())
        replaces_ = add<Choice<DocumentId>>(
            {.id = "document.replaces", .text = say("Ta&kes the place of"), .hint = say("That one stays on file.")},
            others);
    finish(say("Put on file"));
}

bool DocumentForm::TransferDataToWindow()
{
    type_->show(editor_.draft().type);
    return true;
}

DocumentDraft DocumentForm::read() const
{
    auto draft = editor_.draft();
    draft.type = type_->chosen();
    draft.title = title_->text();
    draft.language = language_->chosen();
    draft.valid_until = valid_until_->day();
    if (replaces_)
        draft.replaces = replaces_->chosen();
    return draft;
}

std::vector<Objection> DocumentForm::objections() const
{
    return ui::objections(editor_.objections(read(), from_));
}

bool DocumentForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read(), from_));
}

} // namespace clinic::ui
