#include "reports/reaction_text.h"

#include "reports/names.h"

namespace clinic {

std::string graded_signs_text(const Words& words, const std::vector<Sign>& signs)
{
    std::string text;
    for (const auto& sign : signs)
        text += (text.empty() ? "" : "; ") + term_name(words, sign.term) + " (" + grade_name(words, sign.grade) + ")";
    return text;
}

std::string outcome_text(const Words& words, ReactionOutcome outcome, std::optional<Day> ended,
                         const std::string& sequelae)
{
    auto text = name_of(words, outcome);
    if (ended)
        text = fill(words("{outcome}, on {day}"), {{"outcome", text}, {"day", to_people(*ended)}});
    return sequelae.empty() ? text : text + ": " + sequelae;
}

} // namespace clinic
