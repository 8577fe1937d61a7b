#include "forms/apple_list.h"
#include "forms/kit/list_page.h"
#include "support/ui_harness.h"

#include <wx/clipbrd.h>
#include <wx/dataobj.h>
#include <wx/srchctrl.h>

using namespace clinic;
using namespace clinic::testing;

namespace {

class AppleFrame final : public wxFrame {
public:
    explicit AppleFrame(long count)
        : wxFrame(nullptr, wxID_ANY, "Apples", wxDefaultPosition, wxSize(980, 620))
        , page(new ui::ListPage(this,
                                {"apples", "Apples", "Find an apple", "Apples will be listed here once they fell."},
                                std::make_unique<AppleList>(count)))
    {
        page->set_new("New apple", [this] { ++made; });
        page->on_open = [this](long row) { opened = row; };
        page->on_print = [this] { ++printed; };
        testing::show(*this);
    }

    ui::ListPage* page;
    int made = 0;
    int printed = 0;
    long opened = -1;
};

wxDataViewCtrl& rows()
{
    return find<wxDataViewCtrl>("apples.rows");
}

std::string spoken_cell(int row, int column)
{
    AtkObject* const table = gtk_widget_get_accessible(rows().GtkGetTreeView());
    AtkObject* const cell = atk_table_ref_at(ATK_TABLE(table), row, column);
    const char* const text = atk_object_get_name(cell);
    std::string found = text ? text : "";
    g_object_unref(cell);
    return found;
}

void press_header(unsigned column)
{
    gtk_tree_view_column_clicked(GTK_TREE_VIEW_COLUMN(rows().GetColumn(column)->GetGtkHandle()));
    settle();
}

} // namespace

TEST_CASE("a list says how many rows there are, and how many of them it shows", "[forms]")
{
    {
        const OnScreen<AppleFrame> apples(1204L);
        CHECK(find("apples.count").GetLabel() == "1,204");
        picture(*apples, "list");
    }
    const OnScreen<AppleFrame> apples(1'234'567L);
    CHECK(find("apples.count").GetLabel() == "first 100,000 of 1,234,567");
    apples->page->select(99'999);
    CHECK(apples->page->selected() == 99'999);
}

TEST_CASE("a screen reader reads every cell of a list", "[forms]")
{
    const OnScreen<AppleFrame> apples(5000L);
    CHECK(spoken_cell(4200, 0) == "A-4201");
    CHECK(spoken_cell(1, 1) == "Φιρίκι");
}

TEST_CASE("pressing a column's head sorts in the source, pressing again turns the order", "[forms]")
{
    const OnScreen<AppleFrame> apples(30L);
    press_header(0);
    CHECK(spoken_cell(0, 0) == "A-1");
    press_header(0);
    CHECK(spoken_cell(0, 0) == "A-30");
    CHECK(gtk_tree_view_column_get_sort_indicator(GTK_TREE_VIEW_COLUMN(rows().GetColumn(0)->GetGtkHandle())));
}

TEST_CASE("what is filtered is said, and an empty result offers the way back", "[forms]")
{
    const OnScreen<AppleFrame> apples(500L);
    focus(find("apples.find"));
    type("seven");
    CHECK(until([] { return find("apples.count").GetLabel() == "7"; }));
    CHECK(find("apples.narrowed").GetLabel() == wxString::FromUTF8("Only what matches “seven” is shown."));
    type("x");
    CHECK(until([] { return is_shown("apples.empty"); }));
    CHECK_FALSE(is_shown("apples.rows"));
    click("apples.first_step");
    CHECK(until([] { return is_shown("apples.rows"); }));
    CHECK_FALSE(is_shown("apples.narrowed"));
}

TEST_CASE("an empty list says what will be here and offers the first step", "[forms]")
{
    const OnScreen<AppleFrame> apples(0L);
    CHECK(is_shown("apples.empty"));
    picture(*apples, "list_empty");
    click("apples.first_step");
    CHECK(apples->made == 1);
}

TEST_CASE("Enter opens the selected row", "[forms]")
{
    const OnScreen<AppleFrame> apples(50L);
    apples->page->SetFocus();
    apples->page->select(3);
    settle();
    key(WXK_RETURN);
    CHECK(until([&] { return apples->opened == 3; }));
}

TEST_CASE("Ctrl+N and Ctrl+P work although the list has the keyboard", "[forms]")
{
    const OnScreen<AppleFrame> apples(50L);
    focus(rows());
    key('N', wxMOD_CONTROL);
    key('P', wxMOD_CONTROL);
    CHECK(until([&] { return apples->made == 1 && apples->printed == 1; }));
}

TEST_CASE("Ctrl+C copies the selected rows as text", "[forms]")
{
    const OnScreen<AppleFrame> apples(50L);
    focus(rows());
    apples->page->select(1);
    settle();
    key('C', wxMOD_CONTROL);
    wxTextDataObject copied;
    {
        const wxClipboardLocker open;
        REQUIRE(wxTheClipboard->GetData(copied));
    }
    CHECK(copied.GetText().utf8_string() == "A-2\tΦιρίκι\trotten\t92\n");
}

TEST_CASE("reading again keeps the selected row", "[forms]")
{
    const OnScreen<AppleFrame> apples(50L);
    apples->page->select(17);
    apples->page->read_again();
    CHECK(apples->page->selected() == 17);
}
