#pragma once

#include "base/clock.h"

#include <cstdint>
#include <string>

namespace clinic {

/// Makes row numbers that grow with time: 41 bits of milliseconds since 2020, 10 of the desk, 12 of a counter.
class IdMaker {
public:
    explicit IdMaker(const Clock& clock, int desk = 0) : clock_(clock), desk_(desk) {}

    /// Never the same twice, never smaller than the one before or than `after`.
    [[nodiscard]] std::int64_t next();
    void after(std::int64_t last) { last_ = last_ > last ? last_ : last; }

private:
    const Clock& clock_;
    int desk_;
    std::int64_t last_ = 0;
};

/// A request id nobody else has: 128 random bits in hex.
[[nodiscard]] std::string fresh_request_id();

} // namespace clinic
