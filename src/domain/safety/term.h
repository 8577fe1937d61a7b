#pragma once

#include <string_view>
#include <vector>

namespace clinic {

/// A sign of a reaction, with the CTCAE v5 grades that exist for it (domain.md 2.3); 1 to 5.
struct ReactionTerm {
    std::string_view code;
    std::string_view name; // English; the key of its translation
    int lowest_grade;
    int highest_grade;
};
[[nodiscard]] const std::vector<ReactionTerm>& reaction_terms();
/// The term of this code, or none.
[[nodiscard]] const ReactionTerm* reaction_term(std::string_view code);

} // namespace clinic
