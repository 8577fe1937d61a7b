#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

class wxEvtHandler;

namespace clinic::ui {

/// How far long work has come; `percent` below 0 means that nobody can tell.
struct Progress {
    int percent;
    std::string text;
};

/// How long work ended, told on the window's thread. Exactly one is called.
template <typename Result>
struct Ending {
    std::function<void(Result)> done;
    std::function<void()> cancelled;
    std::function<void(std::exception_ptr)> failed;
};

/// Work on a thread of its own. Keep it as the last member of the page that shows it: destroying it cancels the work,
/// waits for its end and tells nobody.
class Background {
public:
    using Tell = std::function<void(const Progress&)>;

    /// `page` and `on_progress` live on the window's thread; `work` must open its own connection, watch the stop token
    /// and may throw.
    template <typename Result>
    Background(wxEvtHandler& page, std::function<Result(std::stop_token, const Tell&)> work, Tell on_progress,
               Ending<Result> ending)
        : alive_(std::make_shared<bool>(true))
        , thread_([this_page = &page, alive = std::weak_ptr<bool>(alive_), work = std::move(work),
                   on_progress = std::move(on_progress), ending = std::move(ending)](const std::stop_token& stop) {
            const Tell tell = [&](const Progress& progress) {
                at_window(*this_page, alive, [on_progress, progress] { on_progress(progress); });
            };
            try {
                auto result = std::make_shared<Result>(work(stop, tell));
                if (stop.stop_requested())
                    at_window(*this_page, alive, ending.cancelled);
                else
                    at_window(*this_page, alive, [ending, result] { ending.done(std::move(*result)); });
            } catch (...) {
                if (stop.stop_requested())
                    at_window(*this_page, alive, ending.cancelled);
                else
                    at_window(*this_page, alive,
                              [ending, trouble = std::current_exception()] { ending.failed(trouble); });
            }
        })
    {
    }

    void cancel() { thread_.request_stop(); }

private:
    static void at_window(wxEvtHandler&, std::weak_ptr<bool> alive, std::function<void()>);

    std::shared_ptr<bool> alive_;
    std::jthread thread_;
};

} // namespace clinic::ui
