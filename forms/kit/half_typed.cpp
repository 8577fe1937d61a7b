#include "forms/kit/half_typed.h"

#include "forms/kit/convert.h"
#include "forms/kit/self_checking.h"

#include <wx/textentry.h>
#include <wx/window.h>

namespace clinic::ui {

namespace {

/// The line in which a field takes text, be it the field itself or a part of it.
wxTextEntryBase* line_in(const wxWindow& field)
{
    if (const auto* const own = dynamic_cast<const wxTextEntryBase*>(&field))
        return const_cast<wxTextEntryBase*>(own);
    for (auto* const part : field.GetChildren())
        if (auto* const line = dynamic_cast<wxTextEntryBase*>(part))
            return line;
    return nullptr;
}

} // namespace

std::map<std::string, std::string> half_typed(const wxWindow& page)
{
    std::map<std::string, std::string> texts;
    for (const auto* const each : page.GetChildren()) {
        const wxWindow& part = *each;
        if (const auto* const field = dynamic_cast<const SelfChecking*>(&part); field && !field->problem().empty())
            if (const auto* const line = line_in(part))
                texts.emplace(to_utf8(part.GetName()), to_utf8(line->GetValue()));
        texts.merge(half_typed(part)); // NOLINT(clang-analyzer-core.NonNullParamChecker): no child is null
    }
    return texts;
}

std::string typed_in(const wxWindow& field)
{
    const auto* const line = line_in(field);
    return line ? to_utf8(line->GetValue()) : std::string();
}

void retype(const wxWindow& page, const std::map<std::string, std::string>& texts)
{
    for (const auto& [name, text] : texts)
        if (const auto* const field = wxWindow::FindWindowByName(to_wx(name), &page))
            if (auto* const line = line_in(*field))
                line->ChangeValue(to_wx(text));
}

} // namespace clinic::ui
