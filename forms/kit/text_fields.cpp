#include "forms/kit/text_fields.h"

#include "forms/kit/look.h"
#include "forms/kit/text_room.h"

#include <wx/control.h>

namespace clinic::ui {

TextField::TextField(wxWindow* parent, int width, long style)
    : wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, style)
{
    SetMinSize(wxSize(FromDIP(width > 0 ? width : look::field_width), look::field_height(*this)));
}

TextArea::TextArea(wxWindow* parent, int lines)
    : wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE)
{
    give_room(*this);
    SetMinSize(wxSize(FromDIP(look::field_width), lines * GetCharHeight() + 2 * FromDIP(look::row)));
}

ShownText::ShownText(wxWindow* parent, const std::string& text) : wxStaticText(parent, wxID_ANY, wxString())
{
    show(text);
}

void ShownText::show(const std::string& text)
{
    SetLabel(wxControl::EscapeMnemonics(to_wx(text)));
    Wrap(FromDIP(look::field_width));
}

} // namespace clinic::ui
