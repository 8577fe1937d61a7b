#pragma once

#include <catch2/catch.hpp>

/// What a figure must be within so much, and not within a share of itself.
inline Approx oracle(double expected, double tolerance = 1e-6)
{
    return Approx(expected).margin(tolerance).epsilon(0);
}
