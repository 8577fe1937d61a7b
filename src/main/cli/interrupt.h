#pragma once

#include <csignal>

namespace clinic::cli {

/// While it lives, Ctrl+C asks long work to stop instead of ending the program in the middle.
class Interruptible {
public:
    Interruptible();
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

    /// False once somebody asked to stop; shows the progress, 0–100, on a terminal.
    [[nodiscard]] bool go_on(int percent);
    [[nodiscard]] bool go_on() const;
    /// Ends the program the way an interrupted one ends, when it was asked to stop.
    void end_if_asked() const;

private:
    struct sigaction before_ = {};
    int shown_ = -1;
};

} // namespace clinic::cli
