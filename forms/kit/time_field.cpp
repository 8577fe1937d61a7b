#include "forms/kit/time_field.h"

#include "base/calendar.h"
#include "forms/words.h"

namespace clinic::ui {

namespace {

constexpr int time_width = 96;

wxString to_text(std::chrono::minutes time)
{
    const auto minutes = static_cast<int>(time.count());
    return wxString::Format("%02d:%02d", minutes / 60, minutes % 60);
}

} // namespace

TimeField::TimeField(wxWindow* parent) : TextField(parent, time_width)
{
    Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        if (const auto typed = time(); typed && GetValue() != to_text(*typed))
            SetValue(to_text(*typed));
        event.Skip();
    });
}

std::optional<std::chrono::minutes> TimeField::time() const
{
    return time_of_day_from_people(text());
}

void TimeField::show(std::optional<std::chrono::minutes> time)
{
    ChangeValue(time ? to_text(*time) : wxString());
}

wxString TimeField::problem() const
{
    if (time() || GetValue().Strip(wxString::both).empty())
        return {};
    return say("This is no time of day. Write it like 9:15.");
}

} // namespace clinic::ui
