#pragma once

#include "domain/formulas/specification.h"

#include <string>
#include <vector>

namespace clinic {

/// A line of a composition without the record around it: the substance is its CAS number, or its INCI name where it
/// has none.
struct SubstanceLine {
    std::string substance;
    Concentration concentration;
    std::optional<LineRole> role;
};

/// The content of a version as one text that the same content always has, in whatever order it was written (domain.md
/// 4.2): a line "substance|amount|unit|role" for each substance, sorted, then "name=value" for what else is said.
[[nodiscard]] std::string canonical_form(const std::vector<SubstanceLine>&, const Specification&);
/// The SHA-256 of that text, in hex.
[[nodiscard]] std::string content_hash(const std::vector<SubstanceLine>&, const Specification&);

} // namespace clinic
