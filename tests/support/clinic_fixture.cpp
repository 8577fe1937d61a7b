#include "support/clinic_fixture.h"

#include "base/id_maker.h"
#include "db/open_records.h"
#include "services/care/sessions.h"
#include "services/clinic/set_up_clinic.h"
#include "services/formulas/formulas.h"
#include "services/formulas/ingredients.h"
#include "services/formulas/lots.h"
#include "services/patients/consents.h"
#include "services/patients/histories.h"
#include "services/patients/patients.h"
#include "services/safety/reactions.h"
#include "services/staff/add_staff.h"

namespace clinic::testing {

namespace {

using namespace std::chrono;

constexpr Day set_up_on = sys_days(2026y / August / 1);
constexpr Day today = sys_days(2026y / November / 22);

/// What was accepted; a refusal fails the test with the codes of the broken rules.
template <typename Value, typename Rule>
Value accepted(const Outcome<Value, Violations<Rule>>& outcome)
{
    if (!outcome)
        for (const auto& each : outcome.reasons())
            UNSCOPED_INFO("refused: " << code_of(each.rule));
    REQUIRE(outcome);
    return *outcome;
}

Actor set_up(Records& records)
{
    accepted(set_up_clinic(records,
                           {.name = "Clinique Lumière",
                            .country = Country::fr,
                            .zone = "Europe/Paris",
                            .language = Language::fr,
                            .phone = "+33 1 23 45 67 89",
                            .address = "12 rue des Lilas\n75020 Paris"},
                           "Dr Anna Keller", fresh_request_id()));
    return local_actor(records);
}

} // namespace

ScratchFolder::ScratchFolder() : path_(std::filesystem::temp_directory_path() / ("mesotrace-" + fresh_request_id()))
{
    std::filesystem::create_directory(path_);
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored; // a file left behind in the temporary folder fails no test
    std::filesystem::remove_all(path_, ignored);
}

ClinicFixture::ClinicFixture()
    : clock(set_up_on + hours(8))
    , owned(db::create_record(folder_.path() / "clinic.mesotrace", clock))
    , records(*owned)
    , actor(set_up(records))
    , practitioner(add_practitioner("Dr Anna Keller"))
    , manager(add_practitioner("Marie Roux"))
    , hyaluronate(add_ingredient("SODIUM HYALURONATE"))
    , vitamin_c(add_ingredient("ASCORBIC ACID"))
    , dexpanthenol(add_ingredient("PANTHENOL"))
    , caffeine(add_ingredient("CAFFEINE", {AllergenGroup::xanthine}))
    , glow_1(add_formula("GLOW-01", "Radiance", {hyaluronate, vitamin_c}, {Indication::skin_rejuvenation}))
    , glow_2(add_formula("GLOW-02", "Radiance, mild", {dexpanthenol}, {Indication::skin_rejuvenation}))
    , fresh(add_formula("FRESH-01", "Firm", {caffeine}, {Indication::skin_rejuvenation, Indication::cellulite}))
    , eleni(add_patient("Παπαδοπούλου", "Ελένη"))
{
    accepted(take_history(records, deed(), nothing_remarkable(eleni)));
    for (const auto version : {glow_1, glow_2, fresh})
        agree(eleni, version);
    agree(eleni, fresh, Indication::cellulite);
    add_licence(practitioner, sys_days(2028y / December / 31));
    for (const auto& [ingredient, code] :
         {std::pair{hyaluronate, "HA"}, {vitamin_c, "VC"}, {dexpanthenol, "DP"}, {caffeine, "CF"}}) {
        add_lot(ingredient, std::string(code) + "-OLD", sys_days(2026y / September / 30));
        add_lot(ingredient, std::string(code) + "-1", sys_days(2027y / June / 30));
        add_lot(ingredient, std::string(code) + "-2", sys_days(2027y / December / 31));
    }
    clock.moment = today + hours(10);
}

Deed ClinicFixture::deed() const
{
    return {.actor = actor, .request_id = fresh_request_id()};
}

IngredientId ClinicFixture::add_ingredient(const std::string& inci, const AllergenGroups& groups)
{
    return accepted(clinic::add_ingredient(records, deed(),
                                           {.inci = inci,
                                            .common_name = {},
                                            .cas = {},
                                            .ec = {},
                                            .category = IngredientCategory::other_active,
                                            .groups = groups,
                                            .functions = {}}))
        .id;
}

VersionId ClinicFixture::add_formula(const std::string& code, const std::string& name,
                                     const std::vector<IngredientId>& ingredients,
                                     const std::set<Indication>& indications)
{
    const auto formula =
        accepted(clinic::add_formula(records, deed(), {.code = code, .name = name, .indications = indications}));
    VersionDraft draft;
    draft.formula = formula.id;
    for (const auto ingredient : ingredients)
        draft.lines.push_back({ingredient, Concentration{Decimal(1), ConcentrationUnit::percent_w_v}});
    const auto version = accepted(add_version(records, deed(), draft)).id;
    put_in_force(version);
    return version;
}

void ClinicFixture::put_in_force(VersionId version)
{
    const auto change = records.begin_change(deed());
    change->formulas().submit(version, change->now());
    change->formulas().approve(version, practitioner, change->now());
    change->formulas().put_in_force(version, change->now());
    change->commit("version.enforce");
}

LotId ClinicFixture::add_lot(IngredientId ingredient, const std::string& code, Day expires)
{
    return accepted(
               clinic::add_lot(
                   records, deed(),
                   {.ingredient = ingredient, .code = code, .manufacturer = "Laboratoire Seine", .expires = expires}))
        .id;
}

PractitionerId ClinicFixture::add_practitioner(const std::string& name)
{
    return accepted(clinic::add_practitioner(
                        records, deed(), {.name = name, .profession = "physician", .register_number = "10001234567"}))
        .id;
}

CertificationId ClinicFixture::add_licence(PractitionerId id, Day expires)
{
    const auto techniques = all_of<Technique>();
    const auto licence = accepted(add_certification(records, deed(),
                                                    {.practitioner = id,
                                                     .type = CertificationType::licence,
                                                     .issuer = "Ordre des médecins",
                                                     .number = "L-" + std::to_string(id.value()),
                                                     .issued = sys_days(2020y / January / 1),
                                                     .expires = expires,
                                                     .covers = {techniques.begin(), techniques.end()}}))
                             .id;
    confirm(licence, set_up_on);
    accepted(add_certification(records, deed(),
                               {.practitioner = id,
                                .type = CertificationType::insurance,
                                .issuer = "Assurance Seine",
                                .number = "I-" + std::to_string(id.value()),
                                .issued = sys_days(2020y / January / 1),
                                .never_expires = true}));
    return licence;
}

void ClinicFixture::confirm(CertificationId id, Day on)
{
    accepted(verify_certification(records, deed(),
                                  {.certification = id,
                                   .verified_by = manager,
                                   .on = on,
                                   .method = VerificationMethod::online_register,
                                   .source = "annuaire.sante.fr",
                                   .reference = "1234",
                                   .result = VerificationResult::confirmed}));
}

HistoryDraft ClinicFixture::nothing_remarkable(PatientId patient)
{
    HistoryDraft history{.patient = patient};
    for (const auto what : asked_in_history())
        history.answers[what] = {};
    history.takes_medicines = Answered::no;
    history.treated_elsewhere = Answered::no;
    return history;
}

PatientId ClinicFixture::add_patient(const std::string& family_name, const std::string& given_name)
{
    PatientDraft draft;
    draft.family_name = family_name;
    draft.given_name = given_name;
    draft.born = sys_days(1985y / May / 3);
    draft.sex = Sex::female;
    draft.phone = "+30 210 1234567";
    draft.language = Language::el;
    draft.allergy_state = AllergyState::none;
    return accepted(clinic::add_patient(records, deed(), draft)).id;
}

ConsentId ClinicFixture::agree(PatientId patient, VersionId version, Indication indication)
{
    ConsentDraft draft{.patient = patient,
                       .subject = ConsentSubject::treatment,
                       .version = version,
                       .indication = indication,
                       .practitioner = practitioner,
                       .language = Language::el,
                       .form = "test",
                       .text = "# Συγκατάθεση\n\nΔιαβάστηκε ολόκληρο.\n",
                       .decision = ConsentDecision::given,
                       .decided = clock.moment,
                       .way = ConsentWay::drawn,
                       .signature = {{{100, 100}, {400, 200}, {700, 100}}}};
    return accepted(record_consent(records, deed(), draft)).id;
}

ConsentId ClinicFixture::agree_to_photos(PatientId patient)
{
    auto draft = records.patients().consents_of(patient).front().consent;
    draft.subject = ConsentSubject::photos;
    draft.version.reset();
    draft.indication.reset();
    draft.decided = clock.moment;
    return accepted(record_consent(records, deed(), draft)).id;
}

SessionDraft ClinicFixture::session_draft(PatientId patient, VersionId version)
{
    SessionDraft draft;
    draft.patient = patient;
    draft.practitioner = practitioner;
    draft.started = today + hours(8) + minutes(15);
    draft.ended = today + hours(9) + minutes(15);
    draft.region = Region::face;
    draft.indication = Indication::skin_rejuvenation;
    draft.version = version;
    const auto injected = records.formulas().version(version).value();
    const ConsentQuestion agreement{ConsentSubject::treatment, version, injected.content_hash, draft.indication};
    if (!standing_of(records.patients().consents_of(patient), agreement, *draft.started, Zone("Europe/Paris"))) {
        const auto now = std::exchange(clock.moment, *draft.started - hours(1));
        agree(patient, version);
        clock.moment = now;
    }
    for (const auto& line : injected.lines)
        for (const auto& lot : records.formulas().lots_of(line.ingredient))
            if (in_date(lot.lot.expires, today))
                draft.lots.emplace(line.ingredient, lot.id);
    draft.volume = millilitres(Decimal(2));
    for (const auto question : questions_for(draft.region, Sex::unknown))
        draft.screening.answers[question] = {needs_note(question, AnswerValue::no) ? AnswerValue::yes : AnswerValue::no,
                                             {}};
    return draft;
}

SessionDraft ClinicFixture::session_draft_at(PatientId patient, VersionId version, Moment started)
{
    const auto now = std::exchange(clock.moment, started - hours(1));
    agree(patient, version);
    clock.moment = now;
    auto draft = session_draft(patient, version);
    draft.started = started;
    draft.ended = started + minutes(30);
    for (auto& [ingredient, lot] : draft.lots)
        for (const auto& row : records.formulas().lots_of(ingredient))
            if (row.lot.expires > records.formulas().lot(lot)->lot.expires)
                lot = row.id;
    return draft;
}

std::unique_ptr<Records> ClinicFixture::next_start()
{
    owned.reset();
    return db::open_record(folder_.path() / "clinic.mesotrace", clock);
}

SessionId ClinicFixture::sign(const SessionDraft& draft)
{
    return accepted(sign_session(records, deed(), draft, std::nullopt)).id;
}

ReactionId ClinicFixture::report_urticaria(SessionId session, Day onset)
{
    ReactionDraft draft;
    draft.session = session;
    draft.onset = onset;
    draft.signs = {{"URTICARIA", 2}};
    draft.outcome = ReactionOutcome::recovering;
    return accepted(report_reaction(records, deed(), draft)).id;
}

} // namespace clinic::testing
