#include "services/sample/sample_people.h"

#include "records/patients.h"
#include "records/staff.h"
#include "services/sample/sample_names.h"

#include <array>

namespace clinic {

namespace {

using std::chrono::days;

/// How a practitioner of the sample stands: a licence since long ago, a yearly insurance, and what covers techniques.
struct StandingPlan {
    Language language; // of the practitioner
    CertificationType type;
    std::set<Technique> covers;
    std::optional<days> expires_after; // today
    days insured_for;                  // from today on
};

constexpr days three_years{1095};
constexpr days a_year{365};
constexpr days checked_after{7};
constexpr int insurances_before = 3;

std::vector<StandingPlan> standing_plans()
{
    using enum Technique;
    using enum CertificationType;
    return {
        {Language::fr, diploma, {mesotherapy_face, mesotherapy_scalp, mesotherapy_body}, std::nullopt, days(264)},
        {Language::el, certificate, {mesotherapy_face, mesotherapy_scalp}, days(20), days(140)},
        {Language::en, certificate, {mesotherapy_body, prp}, days(-45), days(25)},
        {Language::fr, certificate, {mesotherapy_scalp, mesotherapy_body, prp}, days(700), days(300)},
    };
}

/// Puts certifications of the sample on file, and what became of them.
class SampleCertifications {
public:
    SampleCertifications(Change& change, const SampleWorld& world, PractitionerId checker)
        : change_(change)
        , world_(world)
        , checker_(checker)
    {
    }

    CertificationId add(CertificationDraft draft)
    {
        draft.issuer = "Sample register";
        if (draft.number.empty())
            draft.number = next_number();
        draft.never_expires = !draft.expires;
        draft.catalogue_type = type_like(draft.type.value());
        const CertificationFacts facts{.today = world_.today, .practitioner_known = true, .number_taken = false};
        return change_.staff().add(accepted<Certification>(draft, facts)).id;
    }
    void check(CertificationId id, PractitionerId holder, Day on, VerificationMethod method)
    {
        const VerificationDraft draft{.certification = id,
                                      .verified_by = checker_,
                                      .on = on,
                                      .method = method,
                                      .source = "Sample register",
                                      .reference = "SAMPLE",
                                      .result = VerificationResult::confirmed};
        const VerificationFacts facts{
            .today = world_.today, .certification_known = true, .holder = holder, .verifier_known = true};
        (void)change_.staff().add(accepted<Verification>(draft, facts));
    }
    void confirm(CertificationId id, PractitionerId holder, Day on)
    {
        check(id, holder, on, VerificationMethod::online_register);
    }
    void revoke(CertificationId id, Day from, const std::string& reason)
    {
        const SanctionDraft draft{id, SanctionKind::revoked, from, reason};
        (void)change_.staff().add(accepted<Sanction>(draft, SanctionFacts{.certification_known = true}));
    }

    /// Licence, insurances one after the other, and what covers the techniques.
    void put(PractitionerId holder, const StandingPlan& plan)
    {
        const Day since = world_.today - three_years;
        CertificationDraft licence{.practitioner = holder, .type = CertificationType::licence, .issued = since};
        confirm(add(licence), holder, since + checked_after);
        CertificationDraft cover{.practitioner = holder, .type = plan.type, .issued = since, .covers = plan.covers};
        if (plan.expires_after)
            cover.expires = world_.today + *plan.expires_after;
        confirm(add(cover), holder, since + checked_after);
        insure(holder, plan.insured_for);
    }
    /// A course whose certificate was taken back, as it happens.
    void put_revoked_course(PractitionerId holder)
    {
        const Day since = world_.today - three_years;
        CertificationDraft course{.practitioner = holder,
                                  .type = CertificationType::certificate,
                                  .issued = since,
                                  .covers = {Technique::fillers}};
        const auto id = add(course);
        confirm(id, holder, since + checked_after);
        revoke(id, world_.today - a_year, "The school lost its accreditation; its certificates were taken back.");
    }

    /// A new certificate of which somebody has seen a copy, no more.
    void put_unverified_course(PractitionerId holder)
    {
        constexpr days lately{30};
        const Day since = world_.today - lately;
        CertificationDraft course{.practitioner = holder,
                                  .type = CertificationType::certificate,
                                  .issued = since,
                                  .covers = {Technique::prp}};
        check(add(course), holder, since + checked_after, VerificationMethod::copy_only);
    }

private:
    /// The clinic's type of a licence or an insurance; what covers techniques is each of its own kind.
    [[nodiscard]] std::optional<CatalogueTypeId> type_like(CertificationType category) const
    {
        if (category != CertificationType::licence && category != CertificationType::insurance)
            return std::nullopt;
        for (const auto& each : change_.staff().catalogue_types())
            if (each.type.category == category)
                return each.id;
        return std::nullopt;
    }
    std::string next_number() { return "SAMPLE-" + std::to_string(++number_); }

    /// Every policy takes the place of the one before, under the same number.
    void insure(PractitionerId holder, days left)
    {
        CertificationDraft policy{
            .practitioner = holder, .type = CertificationType::insurance, .number = next_number()};
        for (int before = insurances_before; before >= 0; --before) {
            policy.expires = world_.today + left - before * a_year;
            policy.issued = *policy.expires - a_year + days(1);
            policy.renews = add(policy);
        }
    }

    Change& change_;
    const SampleWorld& world_;
    PractitionerId checker_;
    int number_ = 0;
};

struct AllergyPlan {
    std::array<const char*, 3> said; // in the order of Language
    std::optional<AllergenGroup> group;
};

const std::vector<AllergyPlan>& allergy_plans()
{
    static const std::vector<AllergyPlan> plans{
        {{"Wasp stings", "Piqûres de guêpe", "Τσίμπημα σφήκας"}, AllergenGroup::hymenoptera},
        {{"Dental anaesthetic", "Anesthésique dentaire", "Οδοντιατρικό αναισθητικό"}, AllergenGroup::amide_anaesthetic},
        {{"Sunscreen with PABA", "Crème solaire au PABA", "Αντηλιακό με PABA"}, AllergenGroup::ester_anaesthetic_paba},
        {{"Daisies", "Pâquerettes", "Μαργαρίτες"}, AllergenGroup::asteraceae},
        {{"Coffee", "Café", "Καφές"}, AllergenGroup::xanthine},
        {{"Aspirin", "Aspirine", "Ασπιρίνη"}, AllergenGroup::salicylate},
        {{"Nickel", "Nickel", "Νικέλιο"}, AllergenGroup::nickel},
        {{"Eggs", "Œufs", "Αυγά"}, AllergenGroup::egg},
        {{"Penicillin", "Pénicilline", "Πενικιλίνη"}, std::nullopt},
    };
    return plans;
}

/// All four truths occur; "asked and none" is what most people say.
void put_allergies(Dice& dice, PatientDraft& patient)
{
    static constexpr std::array states{AllergyState::none,   AllergyState::never_asked, AllergyState::none,
                                       AllergyState::listed, AllergyState::none,        AllergyState::asked_unknown};
    patient.allergy_state = dice.pick(states);
    if (patient.allergy_state != AllergyState::listed)
        return;
    const auto& plan = dice.pick(allergy_plans());
    patient.allergies.push_back({.substance = plan.said.at(static_cast<std::size_t>(patient.language)),
                                 .group = plan.group,
                                 .kind = AllergyKind::allergy,
                                 .certainty = AllergyCertainty::suspected});
}

PatientDraft new_person(SampleWorld& world)
{
    static constexpr std::array sexes{Sex::female, Sex::female, Sex::female, Sex::male};
    constexpr int youngest_days = 19 * 366;
    constexpr int oldest_days = 78 * 365;
    PatientDraft patient;
    patient.language = world.dice.pick(all_of<Language>());
    patient.sex = world.dice.pick(sexes);
    const auto name = sample_name(world.dice, patient.language, patient.sex);
    patient.family_name = name.family;
    patient.given_name = name.given;
    patient.born = world.first_day - days(world.dice.between(youngest_days, oldest_days));
    patient.phone = sample_phone(world.dice, patient.language);
    if (world.dice.one_in(3))
        patient.email = "patient" + std::to_string(world.patients.size() + 1) + "@example.org";
    const bool long_history = world.plan.longest_history > 0 && world.patients.empty();
    if (long_history)
        patient.allergy_state = AllergyState::none;
    else
        put_allergies(world.dice, patient);
    return patient;
}

/// Every year a day on what must never be forgotten, and once a course on the technique.
void add_courses(Change& change, const SampleWorld& world, PractitionerId id)
{
    const auto add = [&](const char* title, Day on, const char* length) {
        const TrainingDraft draft{.practitioner = id,
                                  .title = title,
                                  .provider = "Sample school",
                                  .first_day = on,
                                  .hours = decimal_from_text(length)};
        const TrainingFacts facts{.today = world.today, .practitioner_known = true};
        (void)change.staff().add(accepted<Training>(draft, facts));
    };
    constexpr days lately{120};
    add("Mesotherapy: products, depths, aftercare", world.today - three_years, "16");
    add("Anaphylaxis and basic life support", world.today - lately - a_year, "7");
    add("Anaphylaxis and basic life support", world.today - lately, "7");
}

/// What the clinic's patients come for, the most frequent most often.
Indication wish_of(Dice& dice)
{
    using enum Indication;
    static constexpr std::array wishes{hair_restoration, hair_restoration,  hair_restoration, hair_restoration,
                                       cellulite,        cellulite,         cellulite,        skin_rejuvenation,
                                       hydration,        hyperpigmentation, stretch_marks,    elasticity};
    return dice.pick(wishes);
}

} // namespace

void add_sample_staff(Change& change, SampleWorld& world)
{
    const auto person = [&](Language language, Sex sex, const std::string& profession, const std::string& number) {
        const auto name = sample_name(world.dice, language, sex);
        const PractitionerDraft draft{
            .name = name.given + " " + name.family, .profession = profession, .register_number = number};
        return std::pair(change.staff().add(accepted<Practitioner>(draft, PractitionerFacts{})).id, draft.name);
    };
    const auto manager = person(Language::fr, Sex::female, "quality manager", "").first;
    SampleCertifications certifications(change, world, manager);
    std::size_t number = 0;
    for (const auto& plan : standing_plans()) {
        ++number;
        const auto [id, name] = person(plan.language, number % 2 == 0 ? Sex::male : Sex::female, "physician",
                                       "SAMPLE-R" + std::to_string(number));
        certifications.put(id, plan);
        world.practitioners.push_back({id, name, change.staff().certifications_of(id)});
    }
    for (const auto& each : world.practitioners)
        add_courses(change, world, each.id);
    certifications.put_revoked_course(world.practitioners.back().id);
    certifications.put_unverified_course(world.practitioners.front().id);
}

void add_sample_patient(Change& change, SampleWorld& world)
{
    PatientFacts facts{.today = world.today, .same_person = {}, .row_version = std::nullopt};
    auto draft = new_person(world);
    while (!change.patients().same_person(draft, std::nullopt).empty())
        draft = new_person(world);
    const auto added = change.patients().add(accepted<Patient>(draft, facts));
    SamplePatient patient{.id = added.id,
                          .born = *draft.born,
                          .sex = draft.sex,
                          .allergies = {},
                          .groups = {},
                          .wish = wish_of(world.dice)};
    for (const auto& allergy : draft.allergies) {
        patient.allergies = allergy.substance;
        if (allergy.group)
            patient.groups.insert(*allergy.group);
    }
    world.patients.push_back(std::move(patient));
}

} // namespace clinic
