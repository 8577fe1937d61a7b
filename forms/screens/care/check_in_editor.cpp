#include "screens/care/check_in_editor.h"

#include "screens/care/contact_editor.h"
#include "services/care/after_session.h"

namespace clinic {

std::string CheckInEditor::title() const
{
    return fill(desk_.words("Check-in: {kind}"), {{"kind", name_of(desk_.words, row().scheduled)}});
}

std::string CheckInEditor::about() const
{
    const auto on_file = row();
    const auto session = desk_.records.care().session(on_file.session).value();
    return fill(desk_.words("Session {key}, {moment}; due {due}"),
                {{"key", on_file.session_key},
                 {"moment", desk_.zone().to_people(session.row.started)},
                 {"due", desk_.zone().to_people(on_file.scheduled.due)}});
}

std::vector<CheckInEditor::Item> CheckInEditor::items() const
{
    std::vector<Item> all;
    for (const auto& line : desk_.records.care().aftercare_of(session()))
        all.push_back({line.line.code, aftercare_name(desk_.words, line.line.code)});
    return all;
}

std::vector<Named<int>> CheckInEditor::pains() const
{
    const auto text = [this](int pain) {
        auto number = std::to_string(pain);
        if (pain == 0)
            return number + " – " + desk_.words("no pain");
        if (pain == severe_from)
            return number + " – " + desk_.words("severe");
        if (pain == worst_pain)
            return number + " – " + desk_.words("the worst imaginable");
        return number;
    };
    std::vector<Named<int>> scale;
    scale.reserve(worst_pain + 1);
    for (int pain = 0; pain <= worst_pain; ++pain)
        scale.push_back({pain, std::to_string(pain), text(pain)});
    return scale;
}

std::string CheckInEditor::attempts() const
{
    std::string text;
    for (const auto& row : desk_.records.care().contacts_of(session()))
        text.append(text.empty() ? "" : "\n")
            .append(desk_.zone().to_people(*row.contact.at))
            .append(", ")
            .append(contact_text(desk_.words, row));
    return text.empty() ? desk_.words("Nobody has tried yet.") : text;
}

CheckInDraft CheckInEditor::draft() const
{
    const auto on_file = row();
    CheckInDraft draft = on_file.closed ? on_file.outcome : CheckInDraft();
    draft.check_in = check_in_;
    if (!on_file.closed)
        draft.at = desk_.records.now();
    return draft;
}

std::vector<Told> CheckInEditor::objections(const CheckInDraft& draft) const
{
    return told(desk_, check_check_in(desk_.records, draft));
}

SaveOutcome<CheckInId> CheckInEditor::close(const CheckInDraft& draft)
{
    return told(desk_, close_check_in(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
