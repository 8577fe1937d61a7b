#include "forms/kit/background.h"

#include <wx/event.h>

namespace clinic::ui {

void Background::at_window(wxEvtHandler& page, std::weak_ptr<bool> alive, std::function<void()> act)
{
    page.CallAfter([alive = std::move(alive), act = std::move(act)] {
        if (alive.lock() && act)
            act();
    });
}

} // namespace clinic::ui
