#include "forms/formulas/version_form.h"

#include "forms/kit/name.h"
#include "forms/objecting.h"
#include "forms/words.h"

namespace clinic::ui {

VersionForm::VersionForm(wxWindow* parent, Desk& desk, Navigation& navigation, FormulaId formula,
                         std::optional<VersionId> parent_version)
    : FormPage(parent, say("New version"), to_wx(VersionEditor(desk, formula, parent_version).formula_name()))
    , editor_(desk, formula, parent_version)
    , navigation_(navigation)
    , parent_version_(parent_version)
{
    group(say("Composition"));
    lines_ = add<CompositionRows>(
        {.id = "version.lines", .text = say("Ingredients"), .hint = {}, .required = false},
        [this](const std::string& typed) { return offers(editor_.ingredients(typed)); }, editor_.units());
    sum_ = add<ShownText>({.id = "version.sum", .text = say("Sum")});
    lines_->on_changed = [this] { show_sum(); };
    if (parent_version_)
        add_reason();
    finish(say("Save draft"));
}

void VersionForm::add_reason()
{
    group(say("Why it changes"));
    add<ShownText>({.id = "version.parent", .text = say("Follows")}, editor_.parent_key());
    reason_ = add<Choice<ChangeReason>>({.id = "version.reason", .text = say("&Reason"), .required = true},
                                        editor_.reasons());
    reason_text_ = add<TextArea>({.id = "version.reason_text", .text = say("&In words"), .required = true});
}

bool VersionForm::TransferDataToWindow()
{
    for (const auto& line : editor_.draft().lines)
        lines_->add_line(editor_.ingredient(line.ingredient.value()), line.concentration.value());
    if (lines_->read().empty())
        lines_->add_empty();
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
            .parent = parent_version_,
            .reason = reason_ ? reason_->chosen() : std::nullopt,
            .reason_text = reason_text_ ? reason_text_->text() : std::string(),
            .lines = lines_->read()};
}

std::vector<Objection> VersionForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool VersionForm::save()
{
    const auto outcome = editor_.save(read());
    if (!outcome) {
        object(ui::objections(outcome.reasons()));
        return false;
    }
    navigation_.saved(outcome->key, outcome->receipt);
    return true;
}

} // namespace clinic::ui
