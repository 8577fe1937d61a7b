#pragma once

#include "base/calendar.h"

namespace clinic {

/// The only source of time. Tests stop it; nobody else calls the system clock.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override;
};

/// Stands still at one moment: for tests, drills and `--now`.
class StoppedClock final : public Clock {
public:
    explicit StoppedClock(Moment at) : moment(at) {}
    [[nodiscard]] Moment now() const override { return moment; }

    Moment moment;
};

} // namespace clinic
