#include "main/cli/interrupt.h"

#include <cstdio>
#include <unistd.h>

namespace clinic::cli {

namespace {

volatile std::sig_atomic_t asked_to_stop = 0;

void ask_to_stop(int /*signal*/)
{
    asked_to_stop = 1;
}

} // namespace

Interruptible::Interruptible()
{
    struct sigaction ours = {};
    ours.sa_handler = ask_to_stop;
    sigaction(SIGINT, &ours, &before_);
}

Interruptible::~Interruptible()
{
    sigaction(SIGINT, &before_, nullptr);
    if (shown_ >= 0)
        std::fputs("\r     \r", stderr);
}

bool Interruptible::go_on(int percent)
{
    if (percent != shown_ && isatty(STDERR_FILENO) != 0) {
        std::fprintf(stderr, "\r%3d %%", percent);
        shown_ = percent;
    }
    return go_on();
}

bool Interruptible::go_on() const
{
    return asked_to_stop == 0;
}

void Interruptible::end_if_asked() const
{
    if (go_on())
        return;
    std::signal(SIGINT, SIG_DFL);
    std::raise(SIGINT);
}

} // namespace clinic::cli
