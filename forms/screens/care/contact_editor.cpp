#include "screens/care/contact_editor.h"

#include "records/patients.h"
#include "screens/care/session_words.h"

namespace clinic {

std::string ContactEditor::about() const
{
    const auto session = desk_.records.care().session(session_).value();
    const auto person = desk_.records.patients().patient(session.row.patient).value().patient;
    std::string text = session.row.key + " · " + session_title(desk_.words, session.row) + " · " +
                       desk_.zone().to_people(session.row.started);
    for (const auto& reach : {person.phone, person.email})
        if (!reach.empty())
            text.append(" · ").append(reach);
    const auto tried = static_cast<long>(desk_.records.care().contacts_of(session_).size());
    if (tried > 0)
        text.append(" · ").append(fill(desk_.words.plural("tried {count} time", "tried {count} times", tried),
                                       {{"count", std::to_string(tried)}}));
    return text;
}

std::string contact_text(const Words& words, const ContactRow& row)
{
    const auto reached = row.contact.reached.value_or(false) ? words("reached") : words("not reached");
    const auto text = name_of(words, row.contact.channel.value_or(ContactChannel::phone)) + ", " + reached;
    return row.contact.note.empty() ? text : text + ": " + row.contact.note;
}

} // namespace clinic
