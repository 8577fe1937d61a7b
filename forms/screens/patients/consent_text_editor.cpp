#include "screens/patients/consent_text_editor.h"

#include "records/clinic.h"
#include "reports/consent_text.h"
#include "services/patients/consents.h"

namespace clinic {

ConsentTextDraft ConsentTextEditor::draft() const
{
    const auto language = desk_.records.clinic().clinic().value().language;
    return {.subject = ConsentSubject::treatment,
            .language = language,
            .body = in_use(ConsentSubject::treatment, language)};
}

std::string ConsentTextEditor::in_use(ConsentSubject subject, Language language) const
{
    const auto own = desk_.records.patients().consent_text_in_use(subject, language);
    return own ? own->text.body : consent_body(desk_.words.in(language), subject);
}

std::string ConsentTextEditor::about(ConsentSubject subject, Language language) const
{
    const auto own = desk_.records.patients().consent_text_in_use(subject, language);
    if (!own)
        return desk_.words("The words that the program brings along.");
    return fill(desk_.words("{key}, written by {name}, in use since {moment}."),
                {{"key", own->key}, {"name", own->written_by}, {"moment", desk_.zone().to_people(own->written_at)}});
}

std::vector<Told> ConsentTextEditor::objections(const ConsentTextDraft& draft) const
{
    return told(desk_, check_consent_text(desk_.records, draft, brought_along(desk_.words, draft)));
}

SaveOutcome<ConsentTextId> ConsentTextEditor::save(const ConsentTextDraft& draft)
{
    return told(desk_, write_consent_text(desk_.records, desk_.deed(), draft, brought_along(desk_.words, draft)));
}

} // namespace clinic
