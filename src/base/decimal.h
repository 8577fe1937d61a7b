#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace clinic {

/// An exact decimal number (no binary fraction ever): at most 15 digits, at most 9 of them behind the point.
class Decimal {
public:
    constexpr Decimal() = default;
    constexpr explicit Decimal(std::int64_t whole) : billionths_(whole * 1'000'000'000) {}
    [[nodiscard]] static constexpr Decimal from_billionths(std::int64_t n)
    {
        Decimal d;
        d.billionths_ = n;
        return d;
    }

    [[nodiscard]] constexpr std::int64_t billionths() const { return billionths_; }
    [[nodiscard]] double to_double() const { return static_cast<double>(billionths_) / 1e9; }
    [[nodiscard]] std::string text() const; // shortest: "0.05", "12", "-3.5"
    auto operator<=>(const Decimal&) const = default;

private:
    std::int64_t billionths_ = 0;
};

/// The canonical form only: digits, at most one '.', no thousands separators ("0.05").
[[nodiscard]] std::optional<Decimal> decimal_from_text(std::string_view);

/// How a person's number is read in a locale with this decimal sign.
struct DecimalReading {
    std::optional<Decimal> value;
    /// Set when "1.234" or "1,234" may mean two numbers: both are shown to the person and nothing is guessed.
    std::optional<std::pair<std::string, std::string>> ambiguous;
};

/// Reads "1,5" and "1.5" alike; refuses text with both signs and text that is no number; three digits behind a single
/// sign that is not this locale's own, or that is also its thousands sign, is ambiguous (design/ux.md, Forms).
[[nodiscard]] DecimalReading decimal_from_people(std::string_view, char decimal_sign);
[[nodiscard]] std::string to_people(const Decimal&, char decimal_sign);

} // namespace clinic
