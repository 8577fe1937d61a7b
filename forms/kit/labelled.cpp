#include "forms/kit/labelled.h"

#include "forms/kit/look.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

wxSizer* labelled(const wxString& label, wxWindow& field)
{
    auto* const column = new wxBoxSizer(wxVERTICAL);
    auto* const text = look::remark(field.GetParent(), label);
    text->MoveBeforeInTabOrder(&field);
    column->Add(text);
    column->Add(&field, wxSizerFlags().Expand().Border(wxTOP | wxRIGHT, field.FromDIP(look::near)));
    column->AddSpacer(field.FromDIP(look::near));
    return column;
}

} // namespace clinic::ui
