#pragma once

#include "base/calendar.h"
#include "base/codes.h"
#include "base/outcome.h"

#include <optional>
#include <string>
#include <string_view>

namespace clinic {

/// What a GS1 label says of a packing (domain.md 4.3): identifiers 01, 10, 11, 17 and 21.
struct Gs1Label {
    std::string gtin; // always 14 digits
    std::string lot;
    std::string serial;
    std::optional<Day> produced;
    std::optional<Day> expires;
};

/// Why a text cannot be taken for a GS1 label.
enum class Gs1Fault { not_gs1, cut_short, gtin_check_digit, no_such_day, value_too_long, said_twice };
template <>
struct CodeTable<Gs1Fault> {
    static constexpr auto rows = std::to_array<Code<Gs1Fault>>({
        {Gs1Fault::not_gs1, "not_gs1"},
        {Gs1Fault::cut_short, "cut_short"},
        {Gs1Fault::gtin_check_digit, "gtin_check_digit"},
        {Gs1Fault::no_such_day, "no_such_day"},
        {Gs1Fault::value_too_long, "value_too_long"},
        {Gs1Fault::said_twice, "said_twice"},
    });
};

/// Reads an element string as a scanner sends it (FNC1 as 0x1D, with or without "]d2" before it) or as it is printed
/// below the bars, with its identifiers in parentheses. Day 00 is the last of its month; a year is the one of that
/// ending nearest to `today`. Identifiers that say nothing about a lot are passed over.
[[nodiscard]] Outcome<Gs1Label, Gs1Fault> read_gs1(std::string_view, Day today);

/// True for what nobody would type as a lot number: it begins as a GS1 label begins.
[[nodiscard]] bool looks_like_gs1(std::string_view);

} // namespace clinic
