#include "base/id_maker.h"

#include <array>
#include <cstdio>
#include <random>

namespace clinic {

namespace {

using std::chrono::January;

constexpr Moment start = Day(std::chrono::year(2020) / January / 1);
constexpr int counter_bits = 12;
constexpr int desk_bits = 10;
constexpr int time_shift = counter_bits + desk_bits;
constexpr std::int64_t counter_mask = (std::int64_t{1} << counter_bits) - 1;

std::int64_t first_of(std::int64_t millisecond, int desk)
{
    return (millisecond << time_shift) | (static_cast<std::int64_t>(desk) << counter_bits);
}

} // namespace

std::int64_t IdMaker::next()
{
    const auto of_now = first_of((clock_.now() - start).count(), desk_);
    const auto last_millisecond = last_ >> time_shift;
    const auto of_last = first_of(last_millisecond, desk_);
    if (of_now > last_)
        last_ = of_now;
    else if (of_last > last_)
        last_ = of_last;
    else if (last_ < (of_last | counter_mask))
        ++last_;
    else // the counter is full: borrow from the next millisecond
        last_ = first_of(last_millisecond + 1, desk_);
    return last_;
}

std::string fresh_request_id()
{
    std::random_device random;
    std::string id;
    while (id.size() < 32) {
        std::array<char, 9> eight_digits{};
        std::snprintf(eight_digits.data(), eight_digits.size(), "%08x", random());
        id += eight_digits.data();
    }
    return id;
}

} // namespace clinic
