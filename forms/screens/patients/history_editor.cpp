#include "screens/patients/history_editor.h"

#include "services/patients/histories.h"

namespace clinic {

std::string HistoryEditor::about() const
{
    const auto last = desk_.records.patients().last_history_of(patient_);
    if (!last)
        return desk_.words("Nobody has taken this patient's history yet.");
    return fill(desk_.words("Taken last on {moment} by {name}. What you confirm now counts from today; the old one "
                            "stays on file."),
                {{"moment", desk_.zone().to_people(last->taken_at)}, {"name", last->taken_by}});
}

std::vector<Named<Contraindication>> HistoryEditor::conditions(HistoryChapter chapter) const
{
    std::vector<Named<Contraindication>> asked;
    for (const auto each : asked_in_history())
        if (chapter_of(each) == chapter)
            asked.push_back({each, std::string(code_of(each)), name_of(desk_.words, each)});
    return asked;
}

HistoryDraft HistoryEditor::draft() const
{
    const auto last = desk_.records.patients().last_history_of(patient_);
    HistoryDraft draft = last ? last->history : HistoryDraft{};
    draft.patient = patient_;
    return draft;
}

std::vector<Told> HistoryEditor::objections(const HistoryDraft& draft) const
{
    return told(desk_, check_history(desk_.records, draft));
}

SaveOutcome<HistoryId> HistoryEditor::save(const HistoryDraft& draft)
{
    return told(desk_, take_history(desk_.records, desk_.deed(), draft));
}

std::string remarkable_text(const Words& words, const HistoryDraft& history)
{
    std::string text;
    const auto add = [&text](const std::string& each) { text.append(text.empty() ? "" : "; ").append(each); };
    for (const auto& [what, answer] : history.answers) {
        if (answer.value == Answered::no)
            continue;
        std::string said = name_of(words, what);
        if (answer.value == Answered::unknown)
            said = fill(words("{what}: not known"), {{"what", said}});
        if (answer.until)
            said = fill(words("{what}: not before {day}"), {{"what", said}, {"day", to_people(*answer.until)}});
        add(answer.note.empty() ? said : said + " (" + answer.note + ")");
    }
    for (const auto& each : history.medicines)
        add(each.note.empty() ? each.name : each.name + " (" + each.note + ")");
    for (const auto& each : history.treatments)
        add(fill(words("treated elsewhere: {where}"),
                 {{"where", each.country.empty() ? words("not known where") : each.country}}));
    return text.empty() ? words("nothing remarkable") : text;
}

std::string history_text(const Desk& desk, PatientId patient)
{
    const auto last = desk.records.patients().last_history_of(patient);
    if (!last)
        return desk.words("No history taken yet.");
    return fill(desk.words("Taken {day} by {name}: {what}"), {{"day", to_people(desk.zone().day_of(last->taken_at))},
                                                              {"name", last->taken_by},
                                                              {"what", remarkable_text(desk.words, last->history)}});
}

} // namespace clinic
