#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace clinic::bench {

using Lap = std::chrono::duration<double, std::milli>;

/// How long one deed took, again and again.
class Laps {
public:
    template <typename Work>
    void time(Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        laps_.push_back(std::chrono::steady_clock::now() - start);
    }

    /// The lap that this share of all laps is not slower than.
    [[nodiscard]] double milliseconds_at(double share) const
    {
        auto sorted = laps_;
        std::sort(sorted.begin(), sorted.end());
        const auto place = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
        return sorted.at(place).count();
    }

private:
    std::vector<Lap> laps_;
};

} // namespace clinic::bench
