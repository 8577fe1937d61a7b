#include "forms/kit/long_text.h"

#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/text_room.h"

#include <sstream>

namespace clinic::ui {

LongText::LongText(wxWindow* parent, const wxString& id, const wxString& label, int lines)
    : wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                 wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2)
{
    ui::name(*this, id, label);
    give_room(*this);
    Bind(wxEVT_TEXT, [](wxCommandEvent&) {}); // nobody types here: no form has changed by it
    SetMinSize(wxSize(FromDIP(look::paragraph_width), lines * GetCharHeight() + 2 * FromDIP(look::row)));
}

void LongText::show(const std::string& text)
{
    if (text == shown_)
        return;
    shown_ = text;
    ChangeValue(wxString());
    const wxTextAttr plain(GetForegroundColour(), wxNullColour, GetFont());
    wxTextAttr bold(plain);
    bold.SetFont(GetFont().Bold());
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const bool heading = line.starts_with("# ");
        SetDefaultStyle(heading ? bold : plain);
        if (heading)
            line.erase(0, 2);
        else if (line.starts_with("- "))
            line.replace(0, 1, "•");
        AppendText(to_wx(line) + "\n");
    }
    SetDefaultStyle(plain);
    SetInsertionPoint(0);
    ShowPosition(0);
}

} // namespace clinic::ui
