#include "screens/patients/consent_file.h"

#include "records/formulas.h"
#include "records/staff.h"
#include "reports/consent_text.h"
#include "reports/names.h"
#include "reports/papers/consent.h"
#include "services/patients/consents.h"

namespace clinic {

std::string ConsentFile::title() const
{
    const auto on_file = row();
    return consent_title(desk_.words, *on_file.consent.subject) + ", " + on_file.key;
}

bool ConsentFile::stands() const
{
    return decided_consent(desk_.records, consent_).value().state == ConsentState::given;
}

std::vector<ConsentFile::Fact> ConsentFile::facts() const
{
    const auto decided = decided_consent(desk_.records, consent_).value();
    const auto& consent = decided.consent.consent;
    const auto& words = desk_.words;
    std::vector<Fact> facts{
        {words("Today"), name_of(words, decided.state)},
        {words("Decision"), name_of(words, *consent.decision) + ", " + desk_.zone().to_people(*consent.decided)}};
    const auto add = [&facts](const std::string& label, const std::string& value) {
        if (!value.empty())
            facts.push_back({label, value});
    };
    if (decided.consent.withdrawn)
        add(words("Withdrawn on"), desk_.zone().to_people(*decided.consent.withdrawn));
    add(words("Note of the withdrawal"), decided.consent.withdrawal_note);
    if (consent.indication)
        add(words("Treatment"), decided.consent.version_key + ", " + name_of(words, *consent.indication));
    add(words("Explained by"), desk_.records.staff().practitioner(*consent.practitioner).value().practitioner.name);
    if (consent.way)
        add(words("Signed"), name_of(words, *consent.way));
    add(words("Guardian"), consent.guardian);
    add(words("Interpreter"), consent.interpreter);
    add(words("Note"), consent.note);
    add(words("Words read"), consent.form + ", " + name_of(words, *consent.language));
    add(words("SHA-256 of the text"), decided.consent.sha256);
    return facts;
}

papers::Document ConsentFile::paper() const
{
    const auto decided = decided_consent(desk_.records, consent_).value();
    return papers::consent(decided, desk_.words.in(*decided.consent.consent.language));
}

WithdrawalDraft ConsentFile::draft() const
{
    return {.consent = consent_, .at = desk_.records.now()};
}

std::vector<Told> ConsentFile::objections(const WithdrawalDraft& draft) const
{
    return told(desk_, check_withdrawal(desk_.records, draft));
}

SaveOutcome<ConsentId> ConsentFile::withdraw(const WithdrawalDraft& draft)
{
    return told(desk_, withdraw_consent(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
