#pragma once

#include <catch2/catch.hpp>
#include <gtk/gtk.h>
#include <wx/dataview.h>
#include <wx/evtloop.h>
#include <wx/frame.h>
#include <wx/stopwatch.h>
#include <wx/textentry.h>
#include <wx/uiaction.h>

#include <filesystem>
#include <string>
#include <vector>

/// Drives real windows with real X events and waits for conditions, never for a time.
namespace clinic::testing {

/// What went wrong outside a test's own checks: failed assertions of wxWidgets, exceptions in handlers.
inline std::vector<std::string>& mishaps()
{
    static std::vector<std::string> all;
    return all;
}

inline void pump()
{
    wxEventLoopBase::GetActive()->YieldFor(wxEVT_CATEGORY_ALL);
}

/// Lets the windows work until the condition holds; false when it never does.
template <typename Condition>
bool until(Condition condition)
{
    constexpr long patience = 4000;
    for (const wxStopWatch watch; !condition();) {
        if (watch.Time() > patience)
            return false;
        pump();
        wxMilliSleep(2);
    }
    return true;
}

inline void settle()
{
    for (int i = 0; i < 3; ++i) {
        pump();
        wxMilliSleep(2);
    }
}

/// A control by its name ("patient.name").
template <typename Control = wxWindow>
Control& find(const wxString& name)
{
    auto* const found = dynamic_cast<Control*>(wxWindow::FindWindowByName(name));
    INFO("control " << name.utf8_string());
    REQUIRE(found != nullptr);
    return *found;
}

inline bool is_shown(const wxString& name)
{
    const auto* const found = wxWindow::FindWindowByName(name);
    return found != nullptr && found->IsShownOnScreen();
}

/// One for the whole run: making another would dispatch events on the way.
inline wxUIActionSimulator& hand()
{
    static auto* const simulator = new wxUIActionSimulator;
    return *simulator;
}

/// The window shown and in front, the keyboard with it.
inline void show(wxTopLevelWindow& window)
{
    window.Show();
    window.Raise();
    REQUIRE(until([&] { return window.IsShownOnScreen() && window.IsActive(); }));
    settle();
}

/// Is this control, or a part of it, what the X server sees below the pointer?
inline bool is_below_pointer(const wxWindow& window)
{
    GdkDevice* const pointer = gdk_seat_get_pointer(gdk_display_get_default_seat(gdk_display_get_default()));
    GdkWindow* const below = gdk_device_get_window_at_position(pointer, nullptr, nullptr);
    gpointer widget = nullptr;
    if (below)
        gdk_window_get_user_data(below, &widget);
    for (auto* each = static_cast<GtkWidget*>(widget); each; each = gtk_widget_get_parent(each))
        if (each == window.GetHandle())
            return true;
    return false;
}

inline void click_at(wxWindow& window, const wxPoint& place)
{
    // A button ignores a press that no motion came before, and a motion of no distance is none.
    REQUIRE(until([&] {
        hand().MouseMove(window.ClientToScreen(place) + wxPoint(3, 3));
        settle();
        hand().MouseMove(window.ClientToScreen(place));
        settle();
        return is_below_pointer(window);
    }));
    hand().MouseClick();
    settle();
}

inline void click(wxWindow& window)
{
    REQUIRE(window.IsShownOnScreen());
    REQUIRE(window.IsEnabled());
    const wxSize size = window.GetClientSize();
    click_at(window, wxPoint(size.x / 2, size.y / 2));
}
inline void click(const wxString& name)
{
    click(find(name));
}

inline void key(int code, int modifiers = wxMOD_NONE)
{
    hand().Char(code, modifiers);
    settle();
}

/// Types keys of an English keyboard.
inline void type(const std::string& letters)
{
    for (const char letter : letters) {
        hand().Text(std::string(1, letter).c_str());
        pump();
    }
    settle();
}

/// Puts any text into a field, as pasting would.
inline void put(wxTextEntry& field, const std::string& text)
{
    field.SelectAll();
    field.WriteText(wxString::FromUTF8(text));
    settle();
}

/// The keyboard's owner according to GTK; wxWidgets does not know it for every control.
inline bool has_focus(wxWindow& window)
{
    GtkWidget* const owner = gtk_window_get_focus(GTK_WINDOW(wxGetTopLevelParent(&window)->GetHandle()));
    return owner && (owner == window.GetHandle() || gtk_widget_is_ancestor(owner, window.GetHandle()));
}

inline void focus(wxWindow& window)
{
    window.SetFocus();
    REQUIRE(until([&] { return has_focus(window); }));
}

/// What a screen reader says of the control that people use inside this window.
inline AtkObject* spoken(wxWindow& window)
{
    GtkWidget* found = window.GetHandle();
    while (GTK_IS_BIN(found) && !gtk_widget_get_can_focus(found) && gtk_bin_get_child(GTK_BIN(found)))
        found = gtk_bin_get_child(GTK_BIN(found));
    return gtk_widget_get_accessible(found);
}

/// A picture of the window as it stands on the screen into the folder $MESOTRACE_PICTURES; nothing happens without that
/// folder.
inline void picture(wxWindow& window, const std::string& name)
{
    wxString folder;
    if (!wxGetEnv("MESOTRACE_PICTURES", &folder))
        return;
    REQUIRE(until([&] { return window.IsShownOnScreen(); }));
    settle();
    // What the X server shows: drawing the widget by itself loses the heads of lists.
    GdkWindow* const shown = gtk_widget_get_window(wxGetTopLevelParent(&window)->GetHandle());
    GdkPixbuf* const pixels =
        gdk_pixbuf_get_from_window(shown, 0, 0, gdk_window_get_width(shown), gdk_window_get_height(shown));
    REQUIRE(pixels != nullptr);
    const auto file = std::filesystem::path(folder.utf8_string()) / (name + ".png");
    CHECK(gdk_pixbuf_save(pixels, file.c_str(), "png", nullptr, nullptr) == TRUE);
    g_object_unref(pixels);
}

/// Shows a frame for one test, and afterwards checks that nothing went wrong behind the test's back.
template <typename Window>
class OnScreen {
public:
    template <typename... Args>
    explicit OnScreen(Args&&... args) : window_(new Window(std::forward<Args>(args)...))
    {
        mishaps().clear();
    }
    ~OnScreen() // NOLINT(bugprone-exception-escape): a failed CHECK does not throw
    {
        window_->Destroy();
        settle();
        for (const auto& mishap : mishaps())
            UNSCOPED_INFO(mishap);
        CHECK(mishaps().empty());
    }
    OnScreen(const OnScreen&) = delete;
    OnScreen& operator=(const OnScreen&) = delete;

    Window& operator*() const { return *window_; }
    Window* operator->() const { return window_; }

private:
    Window* window_;
};

} // namespace clinic::testing
