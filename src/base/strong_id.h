#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace clinic {

/// A row number that cannot be mistaken for the row number of something else.
template <typename Tag>
class StrongId {
public:
    explicit constexpr StrongId(std::int64_t value) : value_(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return value_; }
    auto operator<=>(const StrongId&) const = default;

private:
    std::int64_t value_;
};

/// Something a person can choose from a list: `key` is what people call it (F-HYD@3), `name` what they read.
template <typename Id>
struct Named {
    Id id;
    std::string key;
    std::string name;
};

} // namespace clinic
