#include "forms/kit/name.h"

#include <gtk/gtk.h>
#include <wx/window.h>

namespace clinic::ui {

namespace {

bool takes_keys(GtkWidget* widget)
{
    return gtk_widget_get_can_focus(widget) && !GTK_IS_SCROLLED_WINDOW(widget);
}

/// wx often hands out a frame around the widget that people use: the innermost first one with the keyboard counts.
GtkWidget* widget_for_people(GtkWidget* outer)
{
    if (takes_keys(outer) || !GTK_IS_CONTAINER(outer))
        return takes_keys(outer) ? outer : nullptr;
    GtkWidget* found = nullptr;
    GList* const children = gtk_container_get_children(GTK_CONTAINER(outer));
    for (GList* child = children; child && !found; child = child->next)
        found = widget_for_people(GTK_WIDGET(child->data));
    g_list_free(children);
    return found;
}

/// The letter of a label must reach the entry inside a composite control, not its panel.
gboolean pass_letter_on(GtkWidget* /*outer*/, gboolean /*cycling*/, gpointer inner)
{
    gtk_widget_grab_focus(GTK_WIDGET(inner));
    return TRUE;
}

AtkObject* spoken_object(wxWindow& window)
{
    GtkWidget* const outer = window.GetHandle();
    GtkWidget* const inner = widget_for_people(outer);
    return gtk_widget_get_accessible(inner ? inner : outer);
}

constexpr auto named_by = "mesotrace-named-by";

/// A panel that names its own parts (an answer's three buttons) is a group around them, and they keep their names.
bool is_part_with_own_name(GtkWidget* inner, GtkWidget* outer)
{
    auto* const namer = static_cast<GtkWidget*>(g_object_get_data(G_OBJECT(inner), named_by));
    return namer && namer != outer && gtk_widget_is_ancestor(namer, outer);
}

/// What a window's name is written on.
AtkObject* object_to_name(GtkWidget* outer, GtkWidget* inner)
{
    if (!inner || is_part_with_own_name(inner, outer))
        return gtk_widget_get_accessible(outer);
    g_object_set_data(G_OBJECT(inner), named_by, outer);
    return gtk_widget_get_accessible(inner);
}

} // namespace

void name(wxWindow& window, const wxString& id, const wxString& label, const wxString& description)
{
    window.SetName(id);
    GtkWidget* const outer = window.GetHandle();
    GtkWidget* const inner = widget_for_people(outer);
    if (inner && inner != outer && !gtk_widget_get_can_focus(outer))
        g_signal_connect(outer, "mnemonic-activate", G_CALLBACK(pass_letter_on), inner);
    AtkObject* const object = object_to_name(outer, inner);
    atk_object_set_accessible_id(object, id.utf8_str());
    if (!label.empty())
        atk_object_set_name(object, label.utf8_str());
    if (!description.empty())
        atk_object_set_description(object, description.utf8_str());
}

void describe(wxWindow& window, const wxString& description)
{
    atk_object_set_description(spoken_object(window), description.utf8_str());
}

} // namespace clinic::ui
