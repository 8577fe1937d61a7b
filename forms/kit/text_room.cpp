#include "forms/kit/text_room.h"

#include "forms/kit/look.h"

#include <gtk/gtk.h>
#include <wx/textctrl.h>

namespace clinic::ui {

void give_room(wxTextCtrl& field)
{
    GtkWidget* const scrolled = field.GetHandle();
    GtkWidget* const inner = GTK_IS_TEXT_VIEW(scrolled) ? scrolled : gtk_bin_get_child(GTK_BIN(scrolled));
    auto* const text = GTK_TEXT_VIEW(inner);
    gtk_text_view_set_left_margin(text, field.FromDIP(look::row));
    gtk_text_view_set_right_margin(text, field.FromDIP(look::row));
    gtk_text_view_set_top_margin(text, field.FromDIP(look::near + 2));
    gtk_text_view_set_bottom_margin(text, field.FromDIP(look::near + 2));
}

} // namespace clinic::ui
