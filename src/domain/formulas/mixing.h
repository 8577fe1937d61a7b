#pragma once

#include "domain/formulas/concentration.h"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

/// A substance in a solution; for the calculator its name is enough.
struct Dissolved {
    std::string substance;
    Concentration concentration;
    bool operator==(const Dissolved&) const = default;
};

/// So much of a solution goes into the mix.
struct Poured {
    Volume volume;
    std::vector<Dissolved> contents;
};

struct Mix {
    Volume volume;
    std::vector<Dissolved> contents; // in the order of pouring
    bool rounded = false;            // an amount has no end and was rounded in its ninth place
};

/// What is in the mix: C = Σ(Ci·Vi) / ΣVi for each substance (domain.md 4.1). A mass is told in the unit it came in
/// first; IU and mmol stay what they are, so a substance that came in two of these stands there twice. Nothing for a
/// mix of no volume, or of one too large to count.
[[nodiscard]] std::optional<Mix> mix(const std::vector<Poured>&);

} // namespace clinic
