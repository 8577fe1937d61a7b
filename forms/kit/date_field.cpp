#include "forms/kit/date_field.h"

#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/words.h"

#include <wx/calctrl.h>
#include <wx/textctrl.h>

namespace clinic::ui {

namespace {

wxDateTime to_wx_day(Day day)
{
    const std::chrono::year_month_day date(day);
    return {static_cast<wxDateTime::wxDateTime_t>(unsigned(date.day())),
            static_cast<wxDateTime::Month>(unsigned(date.month()) - 1), int(date.year())};
}

Day from_wx_day(const wxDateTime& moment)
{
    using namespace std::chrono;
    return year(moment.GetYear()) / month(unsigned(moment.GetMonth()) + 1) / day(moment.GetDay());
}

/// The calendar below the field.
class Calendar final : public wxCalendarCtrl, public wxComboPopup {
public:
    explicit Calendar(Day today) : today_(today) {}

    bool Create(wxWindow* parent) override
    {
        wxCalendarCtrl::Create(parent, wxID_ANY, to_wx_day(today_), wxDefaultPosition, wxDefaultSize,
                               wxCAL_MONDAY_FIRST);
        Bind(wxEVT_CALENDAR_SEL_CHANGED, [this](const wxCalendarEvent&) { m_combo->SetText(GetStringValue()); });
        Bind(wxEVT_CALENDAR_DOUBLECLICKED, [this](const wxCalendarEvent&) { Dismiss(); });
        return true;
    }
    wxWindow* GetControl() override { return this; }
    [[nodiscard]] wxString GetStringValue() const override { return to_wx(to_people(from_wx_day(GetDate()))); }
    void SetStringValue(const wxString& text) override
    {
        if (const auto day = day_from_people(to_utf8(text), today_))
            SetDate(to_wx_day(*day));
    }
    wxSize GetAdjustedSize(int /*narrowest*/, int /*preferred*/, int /*highest*/) override { return GetBestSize(); }

private:
    Day today_;
};

} // namespace

DateField::DateField(wxWindow* parent, Day today)
    : wxComboCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER)
    , today_(today)
{
    SetPopupControl(new Calendar(today));
    SetMinSize(wxSize(GetTextExtent("00/00/0000").x + FromDIP(64), look::field_height(*this)));
    GetTextCtrl()->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        if (const auto typed = day(); typed && GetValue() != to_wx(to_people(*typed)))
            SetText(to_wx(to_people(*typed)));
        event.Skip();
    });
}

std::optional<Day> DateField::day() const
{
    return day_from_people(to_utf8(GetValue()), today_);
}

void DateField::show(std::optional<Day> day)
{
    GetTextCtrl()->ChangeValue(day ? to_wx(to_people(*day)) : wxString());
}

wxString DateField::problem() const
{
    if (day() || GetValue().Strip(wxString::both).empty())
        return {};
    return say("This is no day. Write it like 22/11/2026, or as today, +2w or -3d.");
}

} // namespace clinic::ui
