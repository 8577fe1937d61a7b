#define CATCH_CONFIG_RUNNER
#include "forms/kit/look.h"
#include "forms/words.h"
#include "support/ui_harness.h"

#include <wx/app.h>
#include <wx/dialog.h>
#include <wx/log.h>
#include <wx/modalhook.h>

namespace {

using clinic::testing::mishaps;

/// Writes down what must not happen instead of showing it to nobody.
class RecordingApp final : public wxApp {
public:
    bool OnInit() override
    {
        SetAppName("mesotrace-tests");
        SetExitOnFrameDelete(false);
        clinic::ui::speak(clinic::Words(MESOTRACE_LOCALE_DIR, clinic::Language::en));
        clinic::ui::look::dress();
        clinic::ui::look::prefer_dark(wxGetEnv("MESOTRACE_DARK", nullptr));
        // Scrolling happens at once, and two pictures of one thing are equal.
        g_object_set(gtk_settings_get_default(), "gtk-enable-animations", FALSE, "gtk-cursor-blink", FALSE, nullptr);
        return true;
    }
    bool OnExceptionInMainLoop() override
    {
        try {
            throw;
        } catch (const std::exception& trouble) {
            mishaps().emplace_back(std::string("exception in a handler: ") + trouble.what());
        }
        return true;
    }
};

/// A box that no test expects would wait for ever.
class NoBoxes final : public wxModalDialogHook {
public:
    NoBoxes() { Register(); }
    ~NoBoxes() override { Unregister(); }

protected:
    int Enter(wxDialog* box) override
    {
        mishaps().emplace_back("unexpected box: " + box->GetTitle().utf8_string());
        return wxID_CANCEL;
    }
};

void record_assertion(const wxString& file, int line, const wxString& function, const wxString& condition,
                      const wxString& message)
{
    mishaps().emplace_back(wxString::Format("%s:%d %s %s %s", file, line, function, condition, message).utf8_string());
}

int run_tests(int argc, char** argv)
{
    wxEventLoop loop;
    const wxEventLoopActivator active(&loop);
    const NoBoxes no_boxes;
    const int result = Catch::Session().run(argc, argv);
    for (auto* const window : wxTopLevelWindows)
        window->Destroy();
    clinic::testing::settle();
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    wxApp::SetInstance(new RecordingApp);
    int no_arguments = 1; // the command line is for Catch2
    if (!wxEntryStart(no_arguments, argv) || !wxTheApp->CallOnInit())
        return EXIT_FAILURE;
    wxSetAssertHandler(record_assertion);
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): wxWidgets keeps the new target
    delete wxLog::SetActiveTarget(new wxLogStderr);
    const int result = run_tests(argc, argv);
    wxTheApp->OnExit();
    wxEntryCleanup();
    return result;
}
