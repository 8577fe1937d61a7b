#include "services/sample/sample_people.h"

#include "records/patients.h"
#include "records/staff.h"
#include "services/sample/sample_names.h"

#include <array>

namespace clinic {

namespace {

using std::chrono::days;

struct CertificationPlan {
    Language language; // of the practitioner
    CertificationType type;
    std::set<Technique> covers;
    days issued_before; // today
    std::optional<days> expires_after;
};

std::vector<CertificationPlan> certification_plans()
{
    using enum Technique;
    constexpr days three_years{1095};
    return {
        {Language::fr,
         CertificationType::diploma,
         {mesotherapy_face, mesotherapy_scalp, mesotherapy_body},
         three_years,
         std::nullopt},
        {Language::el, CertificationType::certificate, {mesotherapy_face, mesotherapy_scalp}, three_years, days(20)},
        {Language::en, CertificationType::certificate, {mesotherapy_body, prp}, three_years, days(-45)},
        {Language::fr,
         CertificationType::certificate,
         {mesotherapy_scalp, mesotherapy_body, prp},
         three_years,
         days(700)},
    };
}

CertificationOnFile add_certification(Change& change, const SampleWorld& world, PractitionerId holder,
                                      const CertificationPlan& plan, std::size_t number)
{
    CertificationDraft draft;
    draft.practitioner = holder;
    draft.type = plan.type;
    draft.issuer = "Sample register of certificates";
    draft.number = "SAMPLE-" + std::to_string(number);
    draft.issued = world.today - plan.issued_before;
    if (plan.expires_after)
        draft.expires = world.today + *plan.expires_after;
    draft.never_expires = !plan.expires_after;
    draft.covers = plan.covers;
    const CertificationFacts facts{.today = world.today,
                                   .practitioner_known = true,
                                   .number_taken = change.staff().number_taken(draft.issuer, draft.number)};
    const auto added = change.staff().add(accepted<Certification>(draft, facts));
    return {added.id, added.key, plan.type, draft.issuer, draft.number, *draft.issued, draft.expires, draft.covers};
}

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
    patient.allergies.push_back({plan.said.at(static_cast<std::size_t>(patient.language)), plan.group});
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
    std::size_t number = 0;
    for (const auto& plan : certification_plans()) {
        const auto name = sample_name(world.dice, plan.language, ++number % 2 == 0 ? Sex::male : Sex::female);
        const PractitionerDraft draft{.name = name.given + " " + name.family,
                                      .profession = "physician",
                                      .register_number = "SAMPLE-R" + std::to_string(number)};
        const auto added = change.staff().add(accepted<Practitioner>(draft, PractitionerFacts{}));
        world.practitioners.push_back(
            {added.id, draft.name, {add_certification(change, world, added.id, plan, number)}});
    }
}

void add_sample_patient(Change& change, SampleWorld& world)
{
    PatientFacts facts{.today = world.today, .same_person = {}, .row_version = std::nullopt};
    auto draft = new_person(world);
    while (!change.patients().same_person(draft, std::nullopt).empty())
        draft = new_person(world);
    const auto added = change.patients().add(accepted<Patient>(draft, facts));
    SamplePatient patient{
        .id = added.id, .born = *draft.born, .allergies = {}, .groups = {}, .wish = wish_of(world.dice)};
    for (const auto& allergy : draft.allergies) {
        patient.allergies = allergy.substance;
        if (allergy.group)
            patient.groups.insert(*allergy.group);
    }
    world.patients.push_back(std::move(patient));
}

} // namespace clinic
