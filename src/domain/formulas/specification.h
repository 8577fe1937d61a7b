#pragma once

#include "domain/clinic/violation.h"
#include "domain/formulas/concentration.h"

#include <optional>
#include <string>

namespace clinic {

/// What an ingredient is for in a mix (domain.md 4.1).
enum class LineRole { active, excipient, preservative, solvent };
template <>
struct CodeTable<LineRole> {
    static constexpr auto rows = std::to_array<Code<LineRole>>({
        {LineRole::active, "ACTIVE"},
        {LineRole::excipient, "EXCIPIENT"},
        {LineRole::preservative, "PRESERVATIVE"},
        {LineRole::solvent, "SOLVENT"},
    });
};

/// What fills the mix up to its volume.
enum class Vehicle { water_for_injection, saline, buffered, alcoholic, oily };
template <>
struct CodeTable<Vehicle> {
    static constexpr auto rows = std::to_array<Code<Vehicle>>({
        {Vehicle::water_for_injection, "WATER_FOR_INJECTION"},
        {Vehicle::saline, "SALINE"},
        {Vehicle::buffered, "BUFFERED"},
        {Vehicle::alcoholic, "ALCOHOLIC"},
        {Vehicle::oily, "OILY"},
    });
};

/// Where the needle leaves the mix.
enum class Route { intraepidermal, intradermal, subcutaneous };
template <>
struct CodeTable<Route> {
    static constexpr auto rows = std::to_array<Code<Route>>({
        {Route::intraepidermal, "INTRAEPIDERMAL"},
        {Route::intradermal, "INTRADERMAL"},
        {Route::subcutaneous, "SUBCUTANEOUS"},
    });
};

/// How a version is made, kept and used, beside its composition; whatever is not said stays empty (domain.md 4.1).
struct Specification {
    std::optional<Vehicle> vehicle;
    std::optional<Decimal> ph;
    std::optional<Decimal> ph_tolerance;
    std::optional<Decimal> osmolality; // mOsm/kg
    std::optional<Decimal> osmolality_tolerance;
    std::optional<Route> route;
    std::optional<Decimal> depth;       // mm
    std::optional<Volume> least_volume; // in a session
    std::optional<Volume> most_volume;
    std::optional<std::int64_t> beyond_use_hours; // once mixed
    std::string preparation;
    std::string storage;
    std::string contraindications;
    std::string expected_reactions;
    bool operator==(const Specification&) const = default;
};

/// The scale of pH.
inline constexpr Decimal highest_ph{14};
/// Roughly what blood has; outside it an injection stings (domain.md 4.1).
inline constexpr Decimal lowest_isotonic{280};
inline constexpr Decimal highest_isotonic{310};
/// A needle that goes deeper leaves the skin (domain.md 4.1).
inline constexpr Decimal deepest_needle{4};

} // namespace clinic
