#include "forms/kit/convert.h"
#include "forms/pear_form.h"
#include "support/ui_harness.h"

#include <wx/button.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// The pear form alone in a frame.
class PearFrame final : public wxFrame {
public:
    PearFrame() : wxFrame(nullptr, wxID_ANY, "Pears", wxDefaultPosition, wxSize(860, 760)), form(new PearForm(this))
    {
        form->on_left = [this] { left = true; };
        form->on_done = [this] { done = true; };
        testing::show(*this);
        form->begin();
    }

    PearForm* form;
    bool left = false;
    bool done = false;
};

wxTextEntry& text_of(const char* name)
{
    auto* const entry = dynamic_cast<wxTextEntry*>(wxWindow::FindWindowByName(name));
    REQUIRE(entry != nullptr);
    return *entry;
}

wxString shown_in(const char* name)
{
    return find(name).GetLabel();
}

} // namespace

TEST_CASE("a form begins with the keyboard in its first field", "[forms]")
{
    const OnScreen<PearFrame> pears;
    CHECK(until([&] { return has_focus(*pears->form->name); }));
    picture(*pears, "form");
}

TEST_CASE("a refused form shows all objections at once, beside the fields and in the bar", "[forms]")
{
    const OnScreen<PearFrame> pears;
    focus(find("pear.note"));
    click("form.primary");
    CHECK(pears->form->saved == 0);
    CHECK(is_shown("objections"));
    CHECK(shown_in("objections.head") == "Not saved. 2 things need your attention.");
    CHECK(until([&] { return has_focus(*pears->form->name); }));
    CHECK(std::string(atk_object_get_description(spoken(*pears->form->name))) == "Enter the name of the pears.");
    picture(*pears, "form_refused");

    focus(find("pear.note"));
    for (auto* const line : find("objections").GetChildren())
        if (line->GetLabel() == "Enter the day of the harvest.")
            click(*line);
    CHECK(until([&] { return has_focus(*pears->form->day); }));
}

TEST_CASE("a form is saved with Ctrl+S from wherever the keyboard is", "[forms]")
{
    const OnScreen<PearFrame> pears;
    put(*pears->form->name, "Conférence");
    focus(*pears->form->day);
    type("22112026");
    key('S', wxMOD_CONTROL);
    CHECK(until([&] { return pears->done; }));
    CHECK(pears->form->saved == 1);
    CHECK_FALSE(pears->form->changed());
}

TEST_CASE("a question is saved anyway only when the person says yes", "[forms]")
{
    const OnScreen<PearFrame> pears;
    put(*pears->form->name, "Williams");
    pears->form->day->show(Day(std::chrono::days(20000)));
    click("form.primary");
    REQUIRE(is_shown("objections.confirm.pear.name"));
    CHECK(shown_in("objections.head") == "Not saved yet. One thing needs your answer.");
    picture(*pears, "form_question");
    click("form.primary");
    CHECK(pears->form->saved == 0);
    click_at(find("objections.confirm.pear.name"), wxPoint(10, 10));
    click("form.primary");
    CHECK(pears->form->saved == 1);
    CHECK(pears->form->known_name_confirmed);
}

TEST_CASE("what nobody can read is said when the cursor leaves the field, and is never saved as empty", "[forms]")
{
    const OnScreen<PearFrame> pears;
    put(*pears->form->name, "Comice");
    pears->form->day->show(Day(std::chrono::days(20000)));
    focus(find("pear.time"));
    type("quarter past");
    key(WXK_TAB);
    CHECK(until([] {
        return std::string(atk_object_get_description(spoken(find("pear.time")))).starts_with("This is no time");
    }));
    key('S', wxMOD_CONTROL);
    CHECK(pears->form->saved == 0);
    CHECK(until([] { return has_focus(find("pear.time")); }));
}

TEST_CASE("leaving an untouched form asks nothing", "[forms]")
{
    const OnScreen<PearFrame> pears;
    key(WXK_ESCAPE);
    CHECK(until([&] { return pears->left; }));
}

TEST_CASE("leaving a form with text asks inside the page and keeps the text unless told otherwise", "[forms]")
{
    const OnScreen<PearFrame> pears;
    type("Abate");
    key(WXK_ESCAPE);
    REQUIRE(until([] { return is_shown("leave.question"); }));
    CHECK(until([] { return has_focus(find("leave.stay")); }));
    picture(*pears, "form_leaving");
    click("leave.stay");
    CHECK_FALSE(pears->left);
    CHECK(pears->form->name->text() == "Abate");
    click("form.cancel");
    click("leave.go");
    CHECK(until([&] { return pears->left; }));
}

TEST_CASE("days, times and numbers are read as people write them", "[forms]")
{
    const OnScreen<PearFrame> pears;
    using namespace std::chrono;
    pears->form->day->SetValue("+2w");
    CHECK(pears->form->day->day() == sys_days(2026y / December / 6));
    put(*pears->form->time, "9h15");
    CHECK(pears->form->time->time() == minutes(555));
    pears->form->weight->show(decimal_from_text("1.5"));
    CHECK(pears->form->weight->value() == decimal_from_text("1.5"));
    CHECK(pears->form->weight->problem().empty());
    focus(*pears->form->weight);
    hand().Char('A', wxMOD_CONTROL);
    type("1,234");
    CHECK_FALSE(pears->form->weight->value());
    CHECK(pears->form->weight->problem().Contains("1234"));
    CHECK(pears->form->weight->problem().Contains("1.234"));
}

TEST_CASE("a typed date is shown in the clinic's manner once the cursor has left", "[forms]")
{
    const OnScreen<PearFrame> pears;
    focus(*pears->form->day);
    type("today");
    key(WXK_TAB);
    CHECK(until([&] { return pears->form->day->GetValue() == "22/11/2026"; }));
}

TEST_CASE("a type-ahead narrows while typing, whatever the accents, and Enter takes the marked one", "[forms]")
{
    const OnScreen<PearFrame> pears;
    focus(*pears->form->orchard);
    type("LEFEVRE");
    REQUIRE(until([&] { return pears->form->orchard->is_open(); }));
    key(WXK_RETURN);
    CHECK(pears->form->orchard->chosen() == OrchardId(1));
    CHECK_FALSE(pears->form->orchard->is_open());
}

TEST_CASE("what cannot be chosen is stepped over, and Esc closes the list but not the form", "[forms]")
{
    const OnScreen<PearFrame> pears;
    focus(*pears->form->orchard);
    type("o-");
    REQUIRE(until([&] { return pears->form->orchard->is_open(); }));
    picture(*pears, "form_type_ahead");
    key(WXK_DOWN);
    key(WXK_RETURN);
    CHECK(pears->form->orchard->chosen() == OrchardId(3));
    key(WXK_DOWN);
    REQUIRE(pears->form->orchard->is_open());
    key(WXK_ESCAPE);
    CHECK_FALSE(pears->form->orchard->is_open());
    CHECK_FALSE(is_shown("leave.question"));
}

TEST_CASE("a press on a line of the list takes it, and on one that cannot be chosen does nothing", "[forms]")
{
    const OnScreen<PearFrame> pears;
    focus(*pears->form->orchard);
    type("o-");
    REQUIRE(until([&] { return pears->form->orchard->is_open(); }));
    auto& list = find<wxDataViewListCtrl>("pear.orchard.offers");
    const auto press = [&](int row) {
        const wxRect place = list.GetItemRect(list.RowToItem(row));
        click_at(list, wxPoint(place.x + 20, place.y + place.height / 2));
    };
    press(1);
    CHECK_FALSE(pears->form->orchard->chosen());
    press(3);
    CHECK(pears->form->orchard->chosen() == OrchardId(4));
    CHECK_FALSE(pears->form->orchard->is_open());
}

TEST_CASE("typed text that stands for nothing is no choice", "[forms]")
{
    const OnScreen<PearFrame> pears;
    focus(*pears->form->orchard);
    type("nowhere");
    CHECK_FALSE(pears->form->orchard->chosen());
    CHECK_FALSE(pears->form->orchard->problem().empty());
}

TEST_CASE("an answer is not asked until somebody answers, and yes opens a line for the details", "[forms]")
{
    const OnScreen<PearFrame> pears;
    CHECK(pears->form->washed->answer() == std::nullopt);
    CHECK_FALSE(is_shown("pear.washed.note"));
    click_at(find("pear.washed.yes"), wxPoint(10, 14));
    CHECK(pears->form->washed->answer() == true);
    REQUIRE(until([] { return is_shown("pear.washed.note"); }));
    put(text_of("pear.washed.note"), "rain");
    CHECK(pears->form->washed->note() == "rain");
    CHECK(pears->form->changed());
    picture(*pears, "form_answered");
    click_at(find("pear.washed.no"), wxPoint(10, 14));
    CHECK(pears->form->washed->note().empty());
}

TEST_CASE("choices and check lists give back the typed values they show", "[forms]")
{
    const OnScreen<PearFrame> pears;
    CHECK(pears->form->ripeness->chosen() == std::nullopt);
    pears->form->ripeness->show(Ripeness::soft);
    CHECK(pears->form->ripeness->chosen() == Ripeness::soft);
    pears->form->spots->show({Spot::green, Spot::worm});
    CHECK(pears->form->spots->chosen() == std::vector{Spot::green, Spot::worm});
}

TEST_CASE("a screen reader finds a field's stable id and its label", "[forms]")
{
    const OnScreen<PearFrame> pears;
    AtkObject* const object = spoken(*pears->form->name);
    CHECK(std::string(atk_object_get_accessible_id(object)) == "pear.name");
    CHECK(std::string(atk_object_get_name(object)) == "Name");
}

TEST_CASE("Tab walks through the fields and out of a note of many lines", "[forms]")
{
    const OnScreen<PearFrame> pears;
    key(WXK_TAB);
    CHECK(until([&] { return has_focus(*pears->form->orchard); }));
    focus(*pears->form->note);
    key(WXK_TAB);
    CHECK(until([&] { return has_focus(*pears->form->counted); }));
}
