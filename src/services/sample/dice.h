#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace clinic {

/// Chance that falls the same way on every machine: the engine is fixed by the standard, its distributions are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}

    /// Both ends included.
    [[nodiscard]] int between(int lowest, int highest)
    {
        return lowest + static_cast<int>(below(static_cast<std::uint64_t>(highest - lowest) + 1));
    }
    [[nodiscard]] bool one_in(int times) { return between(1, times) == 1; }
    [[nodiscard]] std::size_t place_in(std::size_t size) { return static_cast<std::size_t>(below(size)); }
    template <typename Values>
    [[nodiscard]] const auto& pick(const Values& values)
    {
        return values[place_in(values.size())];
    }

private:
    std::uint64_t below(std::uint64_t end) { return engine_() % end; }

    std::mt19937_64 engine_;
};

} // namespace clinic
