#include "screens/care/handout_editor.h"

#include "records/patients.h"

namespace clinic {

std::string HandoutEditor::about() const
{
    const auto session = row();
    return fill(desk_.words("Session {key}, {moment}"),
                {{"key", session.key}, {"moment", desk_.zone().to_people(session.started)}});
}

HandoutDraft HandoutEditor::draft() const
{
    return {.session = session_,
            .at = desk_.records.now(),
            .language = desk_.records.patients().patient(patient()).value().patient.language,
            .way = HandoutWay::paper};
}

std::string handout_text(const Words& words, const HandoutDraft& handout)
{
    const auto text = name_of(words, *handout.way) + ", " + name_of(words, *handout.language) + ": " +
                      name_of(words, *handout.acknowledged);
    return handout.note.empty() ? text : text + "\n" + handout.note;
}

} // namespace clinic
