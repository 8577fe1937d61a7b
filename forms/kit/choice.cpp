#include "forms/kit/choice.h"

#include "forms/kit/look.h"

#include <gtk/gtk.h>

#include <algorithm>

namespace clinic::ui {

namespace {

/// The wheel turns the page; whoever turns it must not change an answer on the way.
gboolean leave_to_page(GtkWidget* box, GdkEvent* /*wheel*/, gpointer /*unused*/)
{
    g_signal_stop_emission_by_name(box, "scroll-event");
    return FALSE;
}

/// GTK gives the keyboard to a part of the list that wxWidgets does not know, so nobody hears of it otherwise.
void tell_of_focus(GtkContainer* /*box*/, GtkWidget* part, gpointer choice)
{
    auto* const window = static_cast<wxWindow*>(choice);
    if (!part || window->IsBeingDeleted())
        return;
    wxChildFocusEvent event(window);
    window->HandleWindowEvent(event);
}

} // namespace

StillChoice::StillChoice(wxWindow* parent) : wxChoice(parent, wxID_ANY)
{
    g_signal_connect(GetHandle(), "scroll-event", G_CALLBACK(leave_to_page), nullptr);
    g_signal_connect(GetHandle(), "set-focus-child", G_CALLBACK(tell_of_focus), static_cast<wxWindow*>(this));
    SetMinSize(wxSize(-1, look::field_height(*this)));
}

wxSize StillChoice::DoGetBestSize() const
{
    const wxSize natural = wxChoice::DoGetBestSize();
    return {std::clamp(natural.x, FromDIP(look::label_width), FromDIP(look::field_width)), natural.y};
}

} // namespace clinic::ui
