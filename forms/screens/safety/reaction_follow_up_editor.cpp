#include "screens/safety/reaction_follow_up_editor.h"

#include "screens/safety/reaction_words.h"

namespace clinic {

std::string ReactionFollowUpEditor::about() const
{
    const auto on_file = row();
    const auto now = now_of(desk_.zone(), on_file);
    auto text = on_file.key + ", " + to_people(on_file.reaction.onset.value()) + ": " +
                signs_text(desk_.words, on_file.reaction.signs) + ", " + name_of(desk_.words, now.outcome);
    if (!now.seriousness.empty())
        text += "; " + fill(desk_.words("led to: {list}"), {{"list", names_of(desk_.words, now.seriousness)}});
    return text;
}

ReactionFollowUpDraft ReactionFollowUpEditor::draft() const
{
    const auto on_file = row();
    const bool first = on_file.follow_ups.empty();
    return {.reaction = reaction_,
            .seen = desk_.today(),
            .signs = first ? on_file.reaction.signs : on_file.follow_ups.back().follow_up.signs,
            .outcome = now_of(desk_.zone(), on_file).outcome};
}

} // namespace clinic
