#include "forms/kit/look.h"

#include <gtk/gtk.h>
#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/settings.h>
#include <wx/stattext.h>
#include <wx/textwrapper.h>

#include <algorithm>

namespace clinic::ui::look {

namespace {

// Adwaita's primary button, selected rows and list headers are below 4.5 : 1; its focus ring is faint. A selected row
// is only tinted, so that words of every tone can still be read on it.
constexpr const char* style_sheet = R"(
button { padding-left: 12px; padding-right: 12px; border-radius: 6px; -GtkButton-image-spacing: 6; }
entry { border-radius: 6px; border-color: mix(@theme_fg_color, @theme_base_color, .6); }
scrolledwindow.frame { border-color: mix(@theme_fg_color, @theme_base_color, .6); }
entry:focus { border-color: #3584e4; box-shadow: inset 0 0 0 1px #3584e4; }
check:not(:checked), radio:not(:checked) { border-color: mix(@theme_fg_color, @theme_base_color, .4); }
button.suggested-action { background-image: none; background-color: #1c71d8; border-color: #1a5fb4; color: #ffffff;
    text-shadow: none; box-shadow: none; }
button.suggested-action:hover { background-color: #1a64c0; }
button.suggested-action:disabled { background-color: alpha(@theme_fg_color, .12); color: alpha(@theme_fg_color, .6);
    border-color: transparent; }
treeview.view.inside { background-color: transparent; }
treeview.view:selected, treeview.view:selected:focus { background-color: mix(@theme_base_color, #3584e4, .22);
    color: @theme_fg_color; }
treeview.view header button { font-weight: 600; color: @theme_fg_color; padding-left: 10px; padding-right: 10px;
    border-radius: 0; }
treeview.view.indented header button:first-child { padding-left: 24px; }
treeview.view.places, .places { background-color: @theme_bg_color; }
treeview.view.places:selected, treeview.view.places:selected:focus {
    background-color: mix(@theme_bg_color, #3584e4, .22); }
button.line { padding: 3px 8px; }
button.flat label { font-weight: normal; }
*:focus { outline-width: 2px; outline-style: solid; outline-offset: -2px; outline-color: alpha(#3584e4, .9); }
)";

wxColour theme_text()
{
    GtkStyleContext* const style = gtk_style_context_new();
    GtkWidgetPath* const window = gtk_widget_path_new();
    gtk_widget_path_append_type(window, GTK_TYPE_WINDOW);
    gtk_style_context_set_path(style, window);
    GdkRGBA colour{};
    const bool known = gtk_style_context_lookup_color(style, "theme_fg_color", &colour) == TRUE;
    gtk_widget_path_unref(window);
    g_object_unref(style);
    return known ? wxColour(colour) : wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
}

struct Pair {
    wxColour light;
    wxColour dark;
};

const wxColour& now(const Pair& pair)
{
    return dark() ? pair.dark : pair.light;
}

wxColour shade(unsigned long rgb)
{
    return {static_cast<unsigned char>(rgb >> 16U), static_cast<unsigned char>(rgb >> 8U & 0xFFU),
            static_cast<unsigned char>(rgb & 0xFFU)};
}

class LineBreaker final : public wxTextWrapper {
public:
    wxString broken;

protected:
    void OnOutputLine(const wxString& text) override { broken += text; }
    void OnNewLine() override { broken += '\n'; }
};

} // namespace

void dress()
{
    GtkCssProvider* const provider = gtk_css_provider_new();
    gtk_css_provider_load_from_data(provider, style_sheet, -1, nullptr);
    gtk_style_context_add_provider_for_screen(gdk_screen_get_default(), GTK_STYLE_PROVIDER(provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    g_object_unref(provider);
}

void prefer_dark(bool on)
{
    g_object_set(gtk_settings_get_default(), "gtk-application-prefer-dark-theme", static_cast<gboolean>(on), nullptr);
}

bool dark()
{
    // wxWidgets remembers its colours from before a change of the variant; the theme itself does not.
    const wxColour text = theme_text();
    return text.GetLuminance() > 0.5;
}

wxColour ink(Tone tone)
{
    switch (tone) {
    case Tone::plain: return theme_text();
    case Tone::muted: return now({shade(0x5e5c64), shade(0xbcbac0)});
    case Tone::good: return now({shade(0x1b6a35), shade(0x8ff0a4)});
    case Tone::warning: return now({shade(0x854600), shade(0xf8d27a)});
    case Tone::danger: return now({shade(0xa8121f), shade(0xffa8a2)});
    }
    return {};
}

wxColour ground(Tone tone)
{
    switch (tone) {
    case Tone::plain: return now({shade(0xe6e4e1), shade(0x484848)});
    case Tone::muted: return now({shade(0xecebe9), shade(0x424242)});
    case Tone::good: return now({shade(0xdcf2e2), shade(0x1f4029)});
    case Tone::warning: return now({shade(0xfcedcb), shade(0x4a3b17)});
    case Tone::danger: return now({shade(0xfbe1e1), shade(0x582729)});
    }
    return {};
}

wxColour accent()
{
    return now({shade(0x1a5fb4), shade(0x8fbcf5)});
}

wxColour paper()
{
    return now({shade(0xffffff), shade(0x3d3d3d)});
}

wxColour line()
{
    return now({shade(0xdad7d3), shade(0x4d4d4d)});
}

wxFont title_font(const wxWindow& window)
{
    return window.GetFont().Scaled(1.5F).Bold();
}

wxFont heading_font(const wxWindow& window)
{
    return window.GetFont().Bold();
}

wxFont small_font(const wxWindow& window)
{
    return window.GetFont().Scaled(0.9F);
}

int field_height(const wxWindow& window)
{
    return window.GetCharHeight() + window.FromDIP(group);
}

wxStaticText* title(wxWindow* parent, const wxString& text)
{
    auto* const made = new wxStaticText(parent, wxID_ANY, text);
    made->SetFont(title_font(*parent));
    return made;
}

wxStaticText* heading(wxWindow* parent, const wxString& text)
{
    auto* const made = new wxStaticText(parent, wxID_ANY, text);
    made->SetFont(heading_font(*parent));
    return made;
}

wxStaticText* remark(wxWindow* parent, const wxString& text, int wrap)
{
    auto* const made = new wxStaticText(parent, wxID_ANY, text);
    made->SetFont(small_font(*parent));
    made->SetForegroundColour(ink(Tone::muted));
    if (wrap > 0)
        made->Wrap(parent->FromDIP(wrap));
    return made;
}

void give_two_lines(wxStaticText& text)
{
    text.SetMinSize(wxSize(text.FromDIP(label_width), 2 * text.GetCharHeight()));
    gtk_label_set_yalign(GTK_LABEL(text.GetHandle()), 0.5F);
}

void make_primary(wxButton& button)
{
    add_style(button, "suggested-action");
}

void make_flat(wxButton& button)
{
    gtk_button_set_relief(GTK_BUTTON(button.GetHandle()), GTK_RELIEF_NONE);
    add_style(button, "line");
}

void add_style(wxWindow& window, const char* css_class)
{
    gtk_style_context_add_class(gtk_widget_get_style_context(window.GetHandle()), css_class);
    if (auto* const list = dynamic_cast<wxDataViewCtrl*>(&window))
        gtk_style_context_add_class(gtk_widget_get_style_context(list->GtkGetTreeView()), css_class);
}

void pad_rows(wxDataViewCtrl& list, int vertical, int sideways)
{
    for (unsigned i = 0; i < list.GetColumnCount(); ++i) {
        GList* const cells = gtk_cell_layout_get_cells(GTK_CELL_LAYOUT(list.GetColumn(i)->GetGtkHandle()));
        for (GList* cell = cells; cell; cell = cell->next) {
            g_object_set(cell->data, "ypad", list.FromDIP(vertical), "xpad", list.FromDIP(sideways), nullptr);
            if (GTK_IS_CELL_RENDERER_TEXT(cell->data))
                g_object_set(cell->data, "ellipsize", PANGO_ELLIPSIZE_END, nullptr);
        }
        g_list_free(cells);
    }
}

void indent_first(wxDataViewCtrl& list)
{
    auto& first = *list.GetColumn(0);
    GList* const cells = gtk_cell_layout_get_cells(GTK_CELL_LAYOUT(first.GetGtkHandle()));
    g_object_set(cells->data, "xpad", list.FromDIP(page), nullptr);
    g_list_free(cells);
    // Before it is on the screen a column only knows the width that it was given.
    first.SetWidth(gtk_tree_view_column_get_fixed_width(GTK_TREE_VIEW_COLUMN(first.GetGtkHandle())) +
                   list.FromDIP(page));
    add_style(list, "indented");
}

void bring_into_view(wxScrolledWindow& body, const wxWindow& window)
{
    const int room = body.FromDIP(page);
    const int height = body.GetClientSize().y;
    const int top = body.ScreenToClient(window.GetScreenPosition()).y;
    const int bottom = top + std::min(window.GetSize().y, height - 2 * room);
    int by = 0;
    if (top < room)
        by = top - room;
    else if (bottom > height - room)
        by = bottom - height + room;
    int step = 1;
    body.GetScrollPixelsPerUnit(nullptr, &step);
    if (by != 0)
        body.Scroll(0, std::max(0, body.GetViewStart().y + (by + (by > 0 ? step - 1 : 0)) / step));
}

void make_room_for(wxWindow& grown)
{
    for (wxWindow* each = &grown; each && !each->IsTopLevel(); each = each->GetParent())
        each->InvalidateBestSize();
    wxWindow* outermost = &grown;
    for (wxWindow* each = &grown; each && !each->IsTopLevel(); each = each->GetParent()) {
        outermost = each;
        if (auto* const scrolled = dynamic_cast<wxScrolledWindow*>(each))
            scrolled->FitInside();
    }
    outermost->Layout();
    for (wxWindow* each = &grown; each && !each->IsTopLevel(); each = each->GetParent())
        each->Layout();
}

wxString broken(wxWindow& window, const wxString& text, int width)
{
    LineBreaker breaker;
    breaker.Wrap(&window, text, width);
    return breaker.broken;
}

} // namespace clinic::ui::look
