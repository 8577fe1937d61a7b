#pragma once

#include "forms/kit/icons.h"
#include "screens/list_source.h"

#include <wx/font.h>
#include <wx/scrolwin.h>

class wxButton;
class wxDataViewCtrl;
class wxStaticText;
class wxWindow;

/// The one place that knows GTK's style sheets, colours, fonts and distances.
namespace clinic::ui::look {

// Distances in units of 1/96 inch, for FromDIP.
constexpr int near = 4;    // between a thing and what explains it
constexpr int row = 8;     // between rows
constexpr int beside = 12; // between a label and its field
constexpr int group = 16;  // around groups
constexpr int page = 24;   // around pages
constexpr int label_width = 168;
constexpr int field_width = 420;
constexpr int paragraph_width = label_width + beside + field_width;

/// Dresses the whole program. Once, before the first window.
void dress();
/// Asks for the dark or the light variant of the system's theme.
void prefer_dark(bool);
[[nodiscard]] bool dark();

/// For text and icons: at least 4.5 : 1 on every ground we use.
[[nodiscard]] wxColour ink(Tone);
/// The ground behind a chip or a bar of this tone, on which `ink` of the same tone can be read.
[[nodiscard]] wxColour ground(Tone);
[[nodiscard]] wxColour accent();
/// The ground of lists and groups, and the line around them.
[[nodiscard]] wxColour paper();
[[nodiscard]] wxColour line();

[[nodiscard]] wxFont title_font(const wxWindow&);
[[nodiscard]] wxFont heading_font(const wxWindow&);
[[nodiscard]] wxFont small_font(const wxWindow&);

/// How high a one-line field is, so that all of them are equally high.
[[nodiscard]] int field_height(const wxWindow&);

/// Text in a size and tone of ours; `wrap` in units of 1/96 inch, 0 for one line.
[[nodiscard]] wxStaticText* title(wxWindow* parent, const wxString&);
[[nodiscard]] wxStaticText* heading(wxWindow* parent, const wxString&);
[[nodiscard]] wxStaticText* remark(wxWindow* parent, const wxString&, int wrap = 0);

/// Lets a text go on in a second line instead of being cut off.
void give_two_lines(wxStaticText&);

/// The one button of a page that does its deed.
void make_primary(wxButton&);
/// A button without frame, for steps back and lines that can be pressed.
void make_flat(wxButton&);
void add_style(wxWindow&, const char* css_class);
/// Room around the cells of all columns; SetRowHeight does nothing for GTK's own renderers.
void pad_rows(wxDataViewCtrl&, int vertical, int sideways);
/// Puts the text of the first column below a page's title.
void indent_first(wxDataViewCtrl&);
/// Scrolls as little as is needed to see the window, with some room around it.
void bring_into_view(wxScrolledWindow& body, const wxWindow&);
/// Lays out everything around a window that has grown or shrunk.
void make_room_for(wxWindow&);
/// Breaks a text at words so that no line is wider than `width` pixels in the window's font.
[[nodiscard]] wxString broken(wxWindow&, const wxString& text, int width);

} // namespace clinic::ui::look
