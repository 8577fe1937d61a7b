#include "screens/safety/reaction_words.h"

#include "reports/names.h"

namespace clinic {

std::string signs_text(const Words& words, const std::vector<Sign>& signs)
{
    std::string text;
    for (const auto& sign : signs)
        text += (text.empty() ? "" : ", ") + term_name(words, sign.term) + " (" + std::to_string(sign.grade) + ")";
    return text;
}

std::string where_text(const Words& words, const ReactionDraft& reaction)
{
    std::string text;
    const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (reaction.place)
        add(name_of(words, *reaction.place));
    if (!reaction.site.empty())
        add(reaction.site);
    if (reaction.size_mm)
        add(to_people(*reaction.size_mm, decimal_sign(words.language())) + " mm");
    return text;
}

std::string judgement_text(const Words& words, const ReactionRow& row)
{
    return row.refuted ? words("No reaction to what was injected") : name_of(words, row.causality);
}

} // namespace clinic
