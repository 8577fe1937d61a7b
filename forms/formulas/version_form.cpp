#include "forms/formulas/version_form.h"

#include "forms/kit/name.h"
#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

VersionForm::VersionForm(wxWindow* parent, Desk& /*desk*/, Navigation& navigation, const VersionEditor& editor)
    : FormPage(parent, editor.is_new() ? say("New version") : say("Change draft"), to_wx(editor.formula_name()))
    , editor_(editor)
    , navigation_(navigation)
{
    add_composition();
    if (!editor_.parent_key().empty())
        add_reason();
    add_mix();
    add_use();
    add_texts();
    finish(say("Save draft"));
}

void VersionForm::add_composition()
{
    group(say("Composition"));
    lines_ = add<CompositionRows>(
        {.id = "version.lines", .text = say("Ingredients"), .hint = {}, .required = false},
        [this](const std::string& typed) { return offers(editor_.ingredients(typed)); }, editor_.units(),
        editor_.roles());
    sum_ = add<ShownText>({.id = "version.sum", .text = say("Sum")});
    lines_->on_changed = [this] { show_sum(); };
    author_ = add<Choice<PractitionerId>>({.id = "version.author",
                                           .text = say("&Written by"),
                                           .hint = say("Needed before the review; somebody else approves it.")},
                                          editor_.authors());
}

void VersionForm::add_reason()
{
    group(say("Why it changes"));
    add<ShownText>({.id = "version.parent", .text = say("Follows")}, editor_.parent_key());
    reason_ = add<Choice<ChangeReason>>({.id = "version.reason", .text = say("&Reason"), .required = true},
                                        editor_.reasons());
    reason_text_ = add<TextArea>({.id = "version.reason_text", .text = say("&In words"), .required = true});
    const auto changes = editor_.changes();
    change_ = add<Choice<std::optional<ChangeRequestId>>>(
        {.id = "version.change",
         .text = say("Carries out change re&quest"),
         .hint = say("Its effect is judged by the version that came into force for it.")},
        changes);
    show_row("version.change", changes.size() > 1);
}

bool VersionForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    row_version_ = draft.row_version;
    for (const auto& line : draft.lines)
        lines_->add_line(editor_.ingredient(line.ingredient.value()), line);
    if (lines_->read().empty())
        lines_->add_empty();
    author_->show(draft.author);
    if (reason_) {
        reason_->show(draft.reason);
        reason_text_->show(draft.reason_text);
        change_->show(std::optional(draft.change));
    }
    show(draft.specification);
    show_sum();
    return true;
}

void VersionForm::show_sum()
{
    sum_->SetLabel(wxControl::EscapeMnemonics(to_wx(editor_.sum(lines_->read()))));
}

VersionDraft VersionForm::read() const
{
    return {.formula = editor_.formula(),
            .parent = editor_.parent(),
            .reason = reason_ ? reason_->chosen() : std::nullopt,
            .reason_text = reason_text_ ? reason_text_->text() : std::string(),
            .lines = lines_->read(),
            .author = author_->chosen(),
            .specification = read_specification(),
            .change = change_ ? change_->chosen().value_or(std::nullopt) : std::nullopt,
            .row_version = row_version_};
}

std::vector<Objection> VersionForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool VersionForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
