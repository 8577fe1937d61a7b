#include "base/clock.h"
#include "base/log.h"
#include "db/open_records.h"
#include "db/trouble.h"
#include "domain/clinic/rights.h"
#include "forms/clinic/set_up_form.h"
#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/main_window.h"
#include "forms/navigator.h"
#include "forms/places.h"
#include "forms/words.h"
#include "screens/wording/wording.h"
#include "services/clinic/set_up_clinic.h"

#include <wx/app.h>
#include <wx/cmdline.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/timer.h>

#include <cstdlib>
#include <filesystem>

namespace clinic {

namespace {

using std::filesystem::path;

constexpr int look_again_every = 1000; // milliseconds

std::optional<path> from_environment(const char* name)
{
    const char* const value = std::getenv(name);
    return value && *value ? std::optional<path>(value) : std::nullopt;
}

/// The folder that the system names, or the usual one below the person's own.
path own_folder(const char* name, const char* usual)
{
    return from_environment(name).value_or(from_environment("HOME").value_or("/") / usual) / "mesotrace";
}

path words_folder()
{
    if (auto given = from_environment("MESOTRACE_LOCALE_DIR"))
        return *given;
    std::error_code unknown;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    const auto installed = program.parent_path().parent_path() / "share" / "locale";
    return std::filesystem::exists(installed, unknown) ? installed : path(MESOTRACE_LOCALE_DIR);
}

Language system_language()
{
    switch (wxLocale::GetSystemLanguage()) {
    case wxLANGUAGE_FRENCH: return Language::fr;
    case wxLANGUAGE_GREEK: return Language::el;
    default: return Language::en;
    }
}

Trouble trouble_of(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const NotPermitted&) {
        return Trouble::not_permitted;
    } catch (...) {
        return db::trouble_behind(thrown);
    }
}

void log_thrown(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception& each) {
        log_error(each.what());
    } catch (...) {
        log_error("something that is no exception was thrown");
    }
}

void log_assertion(const wxString& file, int line, const wxString& /*function*/, const wxString& condition,
                   const wxString& message)
{
    log_warning(ui::to_utf8(wxString::Format("%s:%d: %s: %s", file, line, condition, message)));
}

} // namespace

/// The program with the windows: opens the record, shows the windows, and catches what went wrong in them.
class App final : public wxApp {
public:
    bool OnInit() override;
    void OnInitCmdLine(wxCmdLineParser&) override;
    bool OnCmdLineParsed(wxCmdLineParser&) override;
    bool OnExceptionInMainLoop() override;
    int OnExit() override;

private:
    void open_record();
    void choose_words(Language);
    void set_up();
    void work();
    void look_again();

    path record_ = own_folder("XDG_DATA_HOME", ".local/share") / "clinic.mesotrace";
    std::optional<Language> language_;
    std::unique_ptr<Clock> clock_ = std::make_unique<SystemClock>();
    std::unique_ptr<Records> records_;
    std::optional<Desk> desk_;
    std::optional<ui::Navigator> navigator_;
    ui::MainWindow* window_ = nullptr;
    wxTimer poll_;
    std::int64_t version_ = 0;
};

void App::OnInitCmdLine(wxCmdLineParser& line)
{
    line.AddOption(wxString(), "lang", "en, fr or el: the language of the windows");
    line.AddOption(wxString(), "now", "a moment such as 2026-11-22T10:30:00Z instead of the clock, for sample records");
    line.AddSwitch("h", "help", "says this", wxCMD_LINE_OPTION_HELP);
    line.AddParam("RECORD", wxCMD_LINE_VAL_STRING, wxCMD_LINE_PARAM_OPTIONAL);
}

bool App::OnCmdLineParsed(wxCmdLineParser& line)
{
    wxString given;
    if (line.Found("lang", &given) && !(language_ = from_code<Language>(ui::to_utf8(given))))
        return false;
    if (line.Found("now", &given)) {
        const auto now = moment_from_iso(ui::to_utf8(given));
        if (!now)
            return false;
        clock_ = std::make_unique<StoppedClock>(*now);
    }
    if (line.GetParamCount() > 0)
        record_ = ui::to_utf8(line.GetParam(0));
    return true;
}

bool App::OnInit()
{
    SetAppName("mesotrace");
    wxSetAssertHandler(log_assertion);
    if (!wxApp::OnInit())
        return false;
    log_to(own_folder("XDG_STATE_HOME", ".local/state") / "log");
    ui::look::dress();
    try {
        open_record();
    } catch (...) {
        log_thrown(std::current_exception());
        const Words words(words_folder(), language_.value_or(system_language()));
        wxMessageBox(ui::to_wx(sentence(words, trouble_of(std::current_exception()))), "Mesotrace");
        return false;
    }
    if (records_->clinic().local_account())
        work();
    else
        set_up();
    return true;
}

void App::open_record()
{
    std::filesystem::create_directories(record_.parent_path().empty() ? path(".") : record_.parent_path());
    log_info("opening the record");
    records_ =
        std::filesystem::exists(record_) ? db::open_record(record_, *clock_) : db::create_record(record_, *clock_);
    const auto clinic = records_->clinic().clinic();
    const auto account = records_->clinic().local_account();
    desk_.emplace(Desk{.records = *records_,
                       .actor = account.value_or(Actor{.account = AccountId(0), .name = {}, .roles = {}}),
                       .words = {}});
    choose_words(language_.value_or(clinic ? clinic->language : system_language()));
}

void App::choose_words(Language language)
{
    desk_->words = Words(words_folder(), language);
    ui::speak(desk_->words);
}

void App::set_up()
{
    auto* const frame = new wxFrame(nullptr, wxID_ANY, "Mesotrace");
    auto* const form = new ui::SetUpForm(frame, *desk_);
    form->on_done = [this, frame, form] {
        CallAfter([this, frame, form] {
            choose_words(language_.value_or(form->language()));
            work();
            frame->Destroy();
        });
    };
    form->on_left = [frame] { frame->Close(); };
    frame->SetClientSize(frame->FromDIP(wxSize(800, 760)));
    form->InitDialog();
    form->begin();
    frame->Show();
}

void App::work()
{
    navigator_.emplace(*desk_);
    const auto clinic = records_->clinic().clinic();
    window_ = new ui::MainWindow(clinic ? ui::to_wx(clinic->name) : wxString(), ui::places(*desk_, *navigator_));
    window_->Bind(wxEVT_DESTROY, [this](wxWindowDestroyEvent& event) {
        if (event.GetEventObject() == window_)
            window_ = nullptr;
        event.Skip();
    });
    navigator_->work_in(*window_);
    navigator_->show_standing();
    ui::set_find(*window_, *desk_, *navigator_);
    window_->set_person(ui::to_wx(desk_->actor.name), {{ui::say("Import…"), [this] { navigator_->open_import(); }}});
    window_->Show();
    version_ = records_->version();
    poll_.Bind(wxEVT_TIMER, [this](const wxTimerEvent&) { look_again(); });
    poll_.Start(look_again_every);
}

void App::look_again()
{
    // While the window waits for an import, the record is in the middle of a change.
    if (!window_ || !window_->IsEnabled())
        return;
    const auto now = records_->version();
    if (now == version_)
        return;
    version_ = now;
    navigator_->show_standing();
    window_->record_changed();
}

bool App::OnExceptionInMainLoop()
{
    const auto thrown = std::current_exception();
    log_thrown(thrown);
    if (window_)
        window_->warn(ui::to_wx(sentence(desk_->words, trouble_of(thrown))));
    return true;
}

int App::OnExit()
{
    poll_.Stop();
    records_.reset();
    stop_log();
    return wxApp::OnExit();
}

} // namespace clinic

wxIMPLEMENT_APP(clinic::App);
