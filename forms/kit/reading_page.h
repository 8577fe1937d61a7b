#pragma once

#include "forms/kit/form_group.h"
#include "forms/kit/live_page.h"

#include <utility>

class wxBoxSizer;
class wxScrolledWindow;

namespace clinic::ui {

/// A page that shows what is on file: what matters on top, and named groups that scroll below.
class ReadingPage : public wxPanel, public LivePage {
protected:
    explicit ReadingPage(wxWindow* parent);

    void add_top(wxWindow&);
    void add_top(wxSizer&);
    void add_title(const wxString&);

    /// A group of its own around one window, whose first argument is the parent.
    template <typename Window, typename... Args>
    Window* add_group(const wxString& heading, Args&&... args)
    {
        auto* const group = begin_group(heading);
        auto* const window = new Window(group->frame(), std::forward<Args>(args)...);
        group->place_wide(*window);
        return window;
    }

private:
    FormGroup* begin_group(const wxString& heading);

    wxBoxSizer* top_;
    wxScrolledWindow* body_;
    wxBoxSizer* stack_;
};

} // namespace clinic::ui
