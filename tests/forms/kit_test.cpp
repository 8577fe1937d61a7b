#include "forms/kit/background.h"
#include "forms/kit/banner.h"
#include "forms/kit/chart_canvas.h"
#include "forms/kit/look.h"
#include "forms/kit/paper_view.h"
#include "forms/kit/progress_row.h"
#include "forms/kit/timeline.h"
#include "forms/words.h"
#include "support/ui_harness.h"

#include <wx/sizer.h>

#include <atomic>
#include <cairo.h>
#include <cmath>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// One window of the kit, filling a frame.
template <typename Window>
class Alone final : public wxFrame {
public:
    template <typename... Args>
    explicit Alone(Args&&... args)
        : wxFrame(nullptr, wxID_ANY, "Alone", wxDefaultPosition, wxSize(900, 480))
        , window(new Window(this, std::forward<Args>(args)...))
    {
        auto* const whole = new wxBoxSizer(wxVERTICAL);
        whole->Add(window, wxSizerFlags(1).Expand());
        SetSizer(whole);
        testing::show(*this);
    }

    Window* window;
};

wxString utf8(const char* text)
{
    return wxString::FromUTF8(text);
}

std::vector<ui::TimelineEntry> history()
{
    return {{"22/11/2026", "14:30", ui::Icon::sessions, utf8("Session · F-HYD@3 · face"),
             utf8("Dr A. · 12 points, 2.4 ml · not signed"), Tone::warning},
            {"15/11/2026", "", ui::Icon::reactions, utf8("Reaction · swelling, grade 3"),
             utf8("Onset 26 h after the session · certain"), Tone::danger},
            {"03/11/2026", "day 3", ui::Icon::check, "Check-in answered", "No reaction reported < 3 & nothing else",
             Tone::good},
            {"01/11/2026", "10:00", ui::Icon::requests, "Document request", utf8("Dossier handed over · Ελένη"),
             Tone::plain},
            {"12/05/2026", "", ui::Icon::sessions, utf8("Session · F-LIP@2 · abdomen"), "", Tone::plain}};
}

/// How light a colour is to the eye (WCAG 2.1, relative luminance).
double lightness(const wxColour& colour)
{
    const auto part = [](unsigned char value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.Red()) + 0.7152 * part(colour.Green()) + 0.0722 * part(colour.Blue());
}

/// What Adwaita puts behind everything.
wxColour theme_ground(bool dark)
{
    return dark ? wxColour(0x35, 0x35, 0x35) : wxColour(0xf6, 0xf5, 0xf4);
}

/// Our paper below a fifth of the selection's blue.
wxColour selected_row(bool dark)
{
    return dark ? wxColour(0x2f, 0x3e, 0x52) : wxColour(0xd7, 0xe6, 0xfa);
}

double contrast(const wxColour& one, const wxColour& other)
{
    const double a = lightness(one);
    const double b = lightness(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

using CountingWork = std::function<int(std::stop_token, const ui::Background::Tell&)>;

} // namespace

TEST_CASE("every ink can be read on every ground it is used on, light and dark", "[forms]")
{
    const bool before = ui::look::dark();
    for (const bool dark : {false, true}) {
        ui::look::prefer_dark(dark);
        REQUIRE(until([&] { return ui::look::dark() == dark; }));
        for (const Tone tone : {Tone::muted, Tone::good, Tone::warning, Tone::danger}) {
            INFO("tone " << static_cast<int>(tone) << (dark ? " dark" : " light"));
            CHECK(contrast(ui::look::ink(tone), ui::look::ground(tone)) >= 4.5);
            CHECK(contrast(ui::look::ink(tone), ui::look::paper()) >= 4.5);
            CHECK(contrast(ui::look::ink(tone), theme_ground(dark)) >= 4.5);
            CHECK(contrast(ui::look::ink(tone), selected_row(dark)) >= 4.5);
        }
    }
    ui::look::prefer_dark(before);
    REQUIRE(until([&] { return ui::look::dark() == before; }));
}

TEST_CASE("the banner says in words what must not be overlooked", "[forms]")
{
    const OnScreen<Alone<ui::Banner>> banner;
    banner->window->show({utf8("Ελένη Lefèvre"),
                          utf8("41 years · 03/05/1985"),
                          "P-000042",
                          {{"Allergic to lidocaine", Tone::danger},
                           {"Not formula F-HYD v3: reacted 12/05/2026", Tone::danger},
                           {"1 session not signed", Tone::warning},
                           {"Consent signed", Tone::good}}});
    settle();
    CHECK(find("banner.name").GetLabel() == utf8("Ελένη Lefèvre"));
    CHECK(std::string(atk_object_get_name(spoken(find("banner.mark.1")))) ==
          "Not formula F-HYD v3: reacted 12/05/2026");
    picture(*banner, "banner");
    banner->window->show({"Zoe", "20 years", "P-000043", {}});
    settle();
    CHECK_FALSE(is_shown("banner.mark.0"));
}

TEST_CASE("a timeline is read line by line and opened with Enter", "[forms]")
{
    const OnScreen<Alone<ui::Timeline>> time("patient.timeline", "History");
    std::size_t opened = 99;
    time->window->on_open = [&](std::size_t entry) { opened = entry; };
    time->window->show(history());
    time->window->select(0);
    focus(find("patient.timeline"));
    picture(*time, "timeline");
    key(WXK_DOWN);
    key(WXK_RETURN);
    CHECK(until([&] { return opened == 1; }));

    auto* const list = dynamic_cast<wxDataViewCtrl*>(wxWindow::FindWindowByName("patient.timeline"));
    REQUIRE(list != nullptr);
    AtkObject* const cell = atk_table_ref_at(ATK_TABLE(gtk_widget_get_accessible(list->GtkGetTreeView())), 2, 2);
    CHECK(std::string(atk_object_get_name(cell)) == "Check-in answered\nNo reaction reported < 3 & nothing else");
    g_object_unref(cell);
}

TEST_CASE("a timeline of thousands of entries stays one list of equal rows", "[forms]")
{
    const OnScreen<Alone<ui::Timeline>> time("patient.timeline", "History");
    std::vector<ui::TimelineEntry> entries(4000, history()[4]);
    time->window->show(entries);
    time->window->select(3999);
    CHECK(time->window->selected() == 3999);
}

TEST_CASE("a chart is painted by its function and told in words", "[forms]")
{
    const OnScreen<Alone<ui::ChartCanvas>> chart("audit.chart", "Reactions");
    double seen_width = 0;
    chart->window->show(
        [&](cairo_t* cairo, double width, double, bool) {
            seen_width = width;
            cairo_set_source_rgb(cairo, 0.2, 0.4, 0.8);
            cairo_rectangle(cairo, 20, 20, 80, 40);
            cairo_fill(cairo);
        },
        "2 of 40 reacted");
    CHECK(until([&] { return seen_width > 100; }));
    CHECK(std::string(atk_object_get_description(spoken(*chart->window))) == "2 of 40 reacted");
}

TEST_CASE("a paper shows its pages and can be made larger", "[forms]")
{
    const OnScreen<Alone<ui::PaperView>> paper("handout.paper", "Handout");
    int first_page = 0;
    const ui::Paper a4{
        .pages = 3, .width = 595, .height = 842, .paint = [&](cairo_t*, int page) { first_page += page == 0; }};
    paper->window->show(a4, "Aftercare");
    CHECK(until([&] { return first_page > 0; }));
    picture(*paper, "paper");
    const int height = paper->window->GetVirtualSize().y;
    focus(*paper->window);
    key('=', wxMOD_CONTROL);
    CHECK(until([&] { return paper->window->zoom() > 1; }));
    CHECK(paper->window->GetVirtualSize().y > height);
}

TEST_CASE("long work tells how far it is and hands its result to the window", "[forms]")
{
    const OnScreen<Alone<ui::ProgressRow>> page("job");
    int result = 0;
    const wxThreadIdType here = wxThread::GetCurrentId();
    bool told_here = false;
    const ui::Background job(
        *page->window, CountingWork([](const std::stop_token&, const ui::Background::Tell& tell) {
            tell({50, "Half of it"});
            return 42;
        }),
        [&](const ui::Progress& progress) {
            told_here = wxThread::GetCurrentId() == here;
            page->window->tell(progress);
        },
        ui::Ending<int>{[&](int answer) { result = answer; }, {}, {}});
    REQUIRE(until([&] { return result == 42; }));
    CHECK(told_here);
    CHECK(find("job.text").GetLabel() == "Half of it");
    page->window->finish("Done");
    CHECK_FALSE(is_shown("job.bar"));
}

TEST_CASE("long work stops when somebody cancels it", "[forms]")
{
    const OnScreen<Alone<ui::ProgressRow>> page("job");
    bool cancelled = false;
    ui::Background job(
        *page->window, CountingWork([](const std::stop_token& stop, const ui::Background::Tell& tell) {
            tell({-1, "Counting"});
            while (!stop.stop_requested())
                std::this_thread::yield();
            return 0;
        }),
        [&](const ui::Progress& progress) { page->window->tell(progress); },
        ui::Ending<int>{{}, [&] { cancelled = true; }, {}});
    page->window->on_cancel = [&] { job.cancel(); };
    REQUIRE(until([] { return is_shown("job.cancel"); }));
    click("job.cancel");
    CHECK(until([&] { return cancelled; }));
}

TEST_CASE("trouble in long work arrives as what was thrown", "[forms]")
{
    const OnScreen<Alone<ui::ProgressRow>> page("job");
    std::string heard;
    const ui::Background job(
        *page->window, CountingWork([](const std::stop_token&, const ui::Background::Tell&) -> int {
            throw std::runtime_error("the disk fell off");
        }),
        [](const ui::Progress&) {}, ui::Ending<int>{{}, {}, [&](const std::exception_ptr& trouble) {
                                                        try {
                                                            std::rethrow_exception(trouble);
                                                        } catch (const std::exception& each) {
                                                            heard = each.what();
                                                        }
                                                    }});
    CHECK(until([&] { return heard == "the disk fell off"; }));
}

TEST_CASE("the end of work that was thrown away is told to nobody", "[forms]")
{
    const OnScreen<Alone<ui::ProgressRow>> page("job");
    bool told = false;
    {
        const ui::Background job(
            *page->window, CountingWork([](const std::stop_token&, const ui::Background::Tell&) { return 1; }),
            [](const ui::Progress&) {}, ui::Ending<int>{[&](int) { told = true; }, [&] { told = true; }, {}});
    }
    settle();
    CHECK_FALSE(told);
}

TEST_CASE("windows speak the language they are told to", "[forms]")
{
    ui::speak(Words(MESOTRACE_LOCALE_DIR, Language::fr));
    CHECK(ui::say("Cancel") == "Annuler");
    CHECK(ui::in_figures(1234567) == utf8("1\u202F234\u202F567"));
    ui::speak(Words(MESOTRACE_LOCALE_DIR, Language::el));
    CHECK(ui::say("Not asked") == utf8("Δεν ρωτήθηκε"));
    CHECK(ui::in_figures(-1234) == "-1.234");
    ui::speak(Words(MESOTRACE_LOCALE_DIR, Language::en));
    CHECK(ui::say("Cancel") == "Cancel");
}
