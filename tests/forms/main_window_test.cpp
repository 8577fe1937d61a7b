#include "forms/apple_list.h"
#include "forms/kit/list_page.h"
#include "forms/main_window.h"
#include "forms/pear_form.h"
#include "support/ui_harness.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

wxWindow* make_apples(wxWindow* parent)
{
    auto* const page = new ui::ListPage(parent, {"apples", "Apples", "Find an apple", "Apples will be listed here."},
                                        std::make_unique<AppleList>(1204));
    page->set_new("New apple", [] {});
    return page;
}

wxWindow* make_plums(wxWindow* parent)
{
    return new ui::ListPage(parent, {"plums", "Plums", "Find a plum", "Plums will be listed here."},
                            std::make_unique<AppleList>(0));
}

std::vector<ui::Place> places()
{
    return {{"apples", "Apples", ui::Icon::today, make_apples, [] { return 7L; }},
            {"plums", "Plums", ui::Icon::patients, make_plums},
            {"lots", "Lots", ui::Icon::lots, make_plums}};
}

/// The main window among fruit.
class FruitWindow final : public OnScreen<ui::MainWindow> {
public:
    FruitWindow() : OnScreen("Orchard", places())
    {
        (*this)->set_person("Dr A.", {{"Sign out", [] {}}});
        (*this)->set_find(
            [](const std::string& typed) -> ui::TypeAheadBox::Offers {
                return typed == "cox" ? ui::TypeAheadBox::Offers{{42, "A-42", "Cox"}} : ui::TypeAheadBox::Offers{};
            },
            [this](const ui::Offer<std::int64_t>& found) { found_id = found.id; });
        (*this)->tell("Saved 14:02:11");
        (*this)->tell_standing(wxString::FromUTF8("Record sealed to #18,204 · Backup 2 h ago, proven 3 days ago"));
        testing::show(**this);
    }

    PearForm& open_form()
    {
        PearForm* form = nullptr;
        (*this)->push([&](wxWindow* parent) { return form = new PearForm(parent); });
        settle();
        return *form;
    }

    std::int64_t found_id = 0;
};

} // namespace

TEST_CASE("the window goes to its places by Ctrl and a digit, from wherever the keyboard is", "[forms]")
{
    FruitWindow orchard;
    CHECK(orchard->place() == "apples");
    picture(*orchard, "main");
    key('2', wxMOD_CONTROL);
    CHECK(until([&] { return orchard->place() == "plums"; }));
    CHECK(is_shown("plums.empty"));
    key('K', wxMOD_CONTROL);
    key('1', wxMOD_CONTROL);
    CHECK(until([&] { return orchard->place() == "apples"; }));
}

TEST_CASE("a place is chosen with the mouse, and its count says what waits there", "[forms]")
{
    FruitWindow orchard;
    auto& list = find<wxDataViewListCtrl>("main.places");
    CHECK(list.GetTextValue(0, 1) == "7");
    CHECK(list.GetTextValue(1, 1).empty());
    const wxRect row = list.GetItemRect(list.RowToItem(1));
    click_at(list, wxPoint(row.x + 20, row.y + row.height / 2));
    CHECK(until([&] { return orchard->place() == "plums"; }));
}

TEST_CASE("Ctrl+K finds, and Enter opens the one hit", "[forms]")
{
    FruitWindow orchard;
    key('K', wxMOD_CONTROL);
    REQUIRE(until([] { return has_focus(find("main.find")); }));
    type("cox");
    key(WXK_RETURN);
    CHECK(until([&] { return orchard.found_id == 42; }));
}

TEST_CASE("a form lies on its place's page and goes when it is saved", "[forms]")
{
    FruitWindow orchard;
    auto& form = orchard.open_form();
    CHECK(is_shown("main.back"));
    CHECK_FALSE(is_shown("apples.rows"));
    picture(*orchard, "main_form");
    put(*form.name, "Nashi");
    form.day->SetValue("today");
    key(WXK_RETURN, wxMOD_CONTROL);
    CHECK(until([] { return is_shown("apples.rows"); }));
    CHECK_FALSE(is_shown("main.back"));
}

TEST_CASE("a half-typed form waits in its place while the person looks elsewhere", "[forms]")
{
    FruitWindow orchard;
    auto& form = orchard.open_form();
    type("Nash");
    key('2', wxMOD_CONTROL);
    REQUIRE(until([] { return is_shown("plums.empty"); }));
    key('1', wxMOD_CONTROL);
    REQUIRE(until([&] { return form.IsShownOnScreen(); }));
    CHECK(form.name->text() == "Nash");
}

TEST_CASE("closing the window with unsaved text shows the form and asks there", "[forms]")
{
    FruitWindow orchard;
    orchard.open_form();
    type("Nash");
    key('2', wxMOD_CONTROL);
    orchard->Close();
    CHECK(until([] { return is_shown("leave.question"); }));
    CHECK(orchard->place() == "apples");
}

TEST_CASE("with the keyboard among the places Esc still leaves the form", "[forms]")
{
    FruitWindow orchard;
    orchard.open_form();
    focus(find("main.places"));
    key(WXK_ESCAPE);
    CHECK(until([] { return is_shown("apples.rows"); }));
}
