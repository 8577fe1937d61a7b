#include "forms/kit/removable.h"

#include "forms/kit/look.h"
#include "forms/words.h"

#include <wx/button.h>

namespace clinic::ui {

wxButton* remove_button(wxWindow& line, std::function<void()> remove)
{
    auto* const button = new wxButton(&line, wxID_ANY, say("Remove"));
    look::make_flat(*button);
    button->Bind(wxEVT_BUTTON, [list = line.GetParent(), remove = std::move(remove)](const wxCommandEvent&) {
        list->CallAfter(remove);
    });
    return button;
}

} // namespace clinic::ui
