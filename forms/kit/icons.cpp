#include "forms/kit/icons.h"

namespace clinic::ui {

namespace {

/// Strokes in a square of 24, without frame and colour.
const char* strokes(Icon icon)
{
    switch (icon) {
    case Icon::today:
        return "<circle cx='12' cy='12' r='4'/><path d='M12 2.5v2.5M12 19v2.5M2.5 12h2.5M19 12h2.5M5.3 5.3l1.8 "
               "1.8M16.9 16.9l1.8 1.8M5.3 18.7l1.8-1.8M16.9 7.1l1.8-1.8'/>";
    case Icon::patients:
        return "<circle cx='9' cy='8' r='3.5'/><path d='M2.5 20c0-4 2.9-6.5 6.5-6.5s6.5 2.5 6.5 6.5M15.5 4.8a3.5 3.5 0 "
               "0 1 0 6.4M18 14c2.2.9 3.5 3 3.5 6'/>";
    case Icon::sessions:
        return "<path d='M17.5 2.5l4 4M19.5 4.5l-4 4M11.5 6.5l6 6M13.5 8.5l-8 8v2.5h2.5l8-8M5.5 18.5l-3 3M10 12l2 2'/>";
    case Icon::reactions: return "<path d='M2.5 12.5h4.5l2.5-7 4.5 13 2.5-6h5'/>";
    case Icon::formulas:
        return "<path d='M9 3h6M10 3v6.5L4.5 19a1.5 1.5 0 0 0 1.4 2h12.2a1.5 1.5 0 0 0 1.4-2L14 9.5V3M7.5 15h9'/>";
    case Icon::lots: return "<path d='M3.5 7.5L12 3l8.5 4.5v9L12 21l-8.5-4.5zM3.5 7.5L12 12l8.5-4.5M12 12v9'/>";
    case Icon::staff:
        return "<path d='M4 5h16v15H4zM9 5V2.5h6V5M7.5 17c.4-2 2.2-3 4.5-3s4.100 1 4.5 3'/><circle cx='12' cy='10.5' "
               "r='2'/>";
    case Icon::requests: return "<path d='M5 2.5h9l5 5v14H5zM14 2.5v5h5M8.5 12.5h7M8.5 16.5h4.5'/>";
    case Icon::audit: return "<path d='M12 2.5l8 3v6c0 5-3.5 8.5-8 10-4.5-1.5-8-5-8-10v-6zM8.5 12l2.5 2.5 4.5-5'/>";
    // Between two pixels of a small drawing the lines would be pale.
    case Icon::plus: return "<path d='M11.25 4.5v13.5M4.5 11.25h13.5'/>";
    case Icon::search: return "<circle cx='10.5' cy='10.5' r='6.5'/><path d='M15.5 15.5l5.5 5.5'/>";
    case Icon::warning: return "<path d='M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.2'/>";
    case Icon::check: return "<path d='M4.5 12.5l5 5 10-11'/>";
    case Icon::clock: return "<circle cx='12' cy='12' r='9'/><path d='M12 6.5V12l3.5 2.5'/>";
    case Icon::print: return "<path d='M7 8V3h10v5M7 17H3.5V8h17v9H17M7 13.5h10V21H7z'/>";
    case Icon::import: return "<path d='M12 3v11M7.5 10l4.5 4.5 4.5-4.5M3.5 16v5h17v-5'/>";
    case Icon::calendar: return "<path d='M3.5 5.5h17v15h-17zM3.5 10h17M8 3v4M16 3v4'/>";
    case Icon::lock: return "<path d='M5 10.5h14V21H5zM8 10.5V7.5a4 4 0 0 1 8 0v3'/>";
    case Icon::person: return "<circle cx='12' cy='8' r='4'/><path d='M4.5 21c0-4.5 3.300-7 7.5-7s7.5 2.5 7.5 7'/>";
    case Icon::back: return "<path d='M14.5 5l-7 7 7 7'/>";
    case Icon::camera: return "<path d='M3 7.5h4.5l2-3h5l2 3H21V20H3z'/><circle cx='12' cy='13.2' r='3.8'/>";
    }
    return "";
}

} // namespace

wxBitmapBundle drawing(Icon icon, const wxColour& colour, int side)
{
    wxString svg = "<svg xmlns='http://www.w3.org/2000/svg' width='24' height='24' viewBox='0 0 24 24' fill='none' "
                   "stroke-width='1.9' stroke-linecap='round' stroke-linejoin='round' stroke='";
    svg << colour.GetAsString(wxC2S_HTML_SYNTAX) << "'>" << strokes(icon) << "</svg>";
    return wxBitmapBundle::FromSVG(svg.utf8_str().data(), wxSize(side, side));
}

} // namespace clinic::ui
