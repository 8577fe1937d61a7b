#include "services/sample/sample_consents.h"

#include "domain/care/agreed.h"
#include "records/patients.h"
#include "services/patients/consents.h"

#include <cmath>
#include <numbers>

namespace clinic {

namespace {

using std::chrono::minutes;

constexpr minutes before_session{15};

/// A hand of its own for each patient: waves that grow flatter, and a line below.
DrawnSignature sample_signature(PatientId patient)
{
    constexpr int points = 60;
    const int slant = static_cast<int>(patient.value() % 7);
    std::vector<PadPoint> name;
    for (int i = 0; i < points; ++i) {
        const double along = static_cast<double>(i) / points;
        const double wave = std::sin(along * (5 + slant) * 2 * std::numbers::pi) * (1 - 0.6 * along);
        const double lean = std::cos(along * (3 + slant) * 2 * std::numbers::pi) * 14;
        name.push_back({180 + static_cast<int>(along * 560 + lean), 150 - static_cast<int>(wave * 70)});
    }
    return {name, {{200, 228 + slant}, {460, 220}, {760, 232 - slant}}};
}

ConsentDraft consent_draft(const SessionDraft& session, ConsentSubject subject, Language language)
{
    ConsentDraft draft{.patient = session.patient,
                       .subject = subject,
                       .version = {},
                       .indication = {},
                       .practitioner = session.practitioner,
                       .language = language,
                       .decision = ConsentDecision::given,
                       .decided = *session.started - before_session,
                       .way = ConsentWay::drawn,
                       .signature = sample_signature(*session.patient)};
    if (subject == ConsentSubject::treatment) {
        draft.version = session.version;
        draft.indication = session.indication;
    }
    return draft;
}

ConsentId put_on_file(Change& change, const SampleWorld& world, ConsentDraft draft)
{
    const auto reading = consent_reading(change, draft).value();
    const auto text = world.plan.consent_text(reading, *draft.language);
    draft.form = text.form;
    draft.text = text.text;
    const auto on_file = accepted<Consent>(
        draft,
        ConsentFacts{.now = change.now(), .patient_known = true, .version_known = true, .practitioner_known = true});
    return change.patients().add(on_file, *draft.decided, world.actor.name).id;
}

void decide_on_photographs(Change& change, SampleWorld& world, const SamplePatient& patient,
                           const SessionDraft& session)
{
    constexpr std::int64_t asked_of = 3;
    const auto number = patient.id.value();
    if (patient.consents.size() > 1 || number % asked_of != 0)
        return;
    const auto language = change.patients().patient(patient.id).value().patient.language;
    auto draft = consent_draft(session, ConsentSubject::photos, language);
    if (number % (2 * asked_of) == 0) {
        draft.decision = ConsentDecision::refused;
        draft.way.reset();
        draft.signature.clear();
    }
    const auto id = put_on_file(change, world, draft);
    if (number % (5 * asked_of) != 0 || draft.decision == ConsentDecision::refused)
        return;
    const Moment at = *session.ended + minutes(30);
    change.patients().add(accepted<Withdrawal>(WithdrawalDraft{.consent = id, .at = at},
                                               WithdrawalFacts{.now = change.now(), .given = draft.decided}),
                          at, world.actor.name);
}

} // namespace

void agree_to(const SessionDraft& session, SigningFacts& facts)
{
    facts.consents = {{.id = ConsentId(1),
                       .key = {},
                       .consent = consent_draft(session, ConsentSubject::treatment, Language::en),
                       .version_key = facts.version->key,
                       .formula = facts.version->composition.formula,
                       .content_hash = facts.version->content_hash}};
}

void take_sample_consent(Change& change, SampleWorld& world, SamplePatient& patient, const SessionDraft& session,
                         SigningFacts& facts)
{
    facts.consents = patient.consents;
    if (!consent_of(session, facts)) {
        const auto language = change.patients().patient(patient.id).value().patient.language;
        put_on_file(change, world, consent_draft(session, ConsentSubject::treatment, language));
        patient.consents = change.patients().consents_of(patient.id);
        facts.consents = patient.consents;
        decide_on_photographs(change, world, patient, session);
    }
}

} // namespace clinic
