#include "reports/names.h"

namespace clinic {

std::string name_of(const Words& words, ContraindicationWeight value)
{
    using enum ContraindicationWeight;
    switch (value) {
    case absolute: return words("blocks");
    case temporary: return words("blocks until a day");
    case relative: return words("warns");
    case none: return words("does not count");
    }
    return {};
}

std::string name_of(const Words& words, Contraindication value)
{
    using enum Contraindication;
    switch (value) {
    case pregnancy: return words("Pregnancy or breast-feeding");
    case infection: return words("Infection or fever");
    case minor: return words("Younger than 18");
    case coagulopathy: return words("Clotting disorder (haemophilia, low platelets)");
    case anticoagulant: return words("Anticoagulants (warfarin, heparin, direct ones)");
    case immunosuppression: return words("Weak immune system (HIV, transplant, chemotherapy, biologics, steroids)");
    case autoimmune: return words("Autoimmune disease (lupus, scleroderma, vitiligo, psoriasis)");
    case cancer_active: return words("Cancer now");
    case cancer_history: return words("Cancer in the last five years");
    case diabetes_uncontrolled: return words("Diabetes that is not controlled");
    case keloid: return words("Keloid scars, own or in the family");
    case cardiac_arrhythmia: return words("Heart disease with arrhythmia");
    case hypertension: return words("High blood pressure");
    case thyroid: return words("Thyroid disease");
    case renal_hepatic: return words("Kidney or liver disease");
    case epilepsy: return words("Epilepsy");
    case thrombosis_history: return words("Thrombosis before");
    case asthma_sulfite: return words("Asthma, or sulfites not tolerated");
    case isotretinoin: return words("Isotretinoin in the last months");
    case recent_procedure: return words("Laser, peel, filler or surgery lately");
    case vasovagal_history: return words("Fainting, or fear of needles");
    case bdd_screen: return words("Concern about looks that is out of proportion");
    case equipment_allergy: return words("Metal, latex or chlorhexidine not tolerated");
    }
    return {};
}

std::string name_of(const Words& words, Answered value)
{
    switch (value) {
    case Answered::no: return words("No");
    case Answered::yes: return words("Yes");
    case Answered::unknown: return words("Does not know");
    }
    return {};
}

std::string name_of(const Words& words, AllergyKind value)
{
    switch (value) {
    case AllergyKind::allergy: return words("Allergy");
    case AllergyKind::sensitivity: return words("Sensitivity");
    }
    return {};
}

std::string name_of(const Words& words, AllergyCertainty value)
{
    switch (value) {
    case AllergyCertainty::suspected: return words("Suspected");
    case AllergyCertainty::definite: return words("Definite");
    }
    return {};
}

std::string name_of(const Words& words, AllergySeverity value)
{
    switch (value) {
    case AllergySeverity::mild: return words("Mild reaction");
    case AllergySeverity::moderate: return words("Moderate reaction");
    case AllergySeverity::severe: return words("Severe reaction");
    }
    return {};
}

std::string allergy_text(const Words& words, const Allergy& allergy)
{
    std::string details;
    const auto add = [&details](const std::string& text) { details.append(details.empty() ? "" : ", ").append(text); };
    if (allergy.kind == AllergyKind::sensitivity)
        add(name_of(words, *allergy.kind));
    if (allergy.certainty)
        add(name_of(words, *allergy.certainty));
    if (allergy.severity)
        add(name_of(words, *allergy.severity));
    if (!allergy.reaction.empty())
        add(allergy.reaction);
    return details.empty() ? allergy.substance : allergy.substance + " (" + details + ")";
}

std::string name_of(const Words& words, ContactChannel value)
{
    switch (value) {
    case ContactChannel::phone: return words("By phone");
    case ContactChannel::message: return words("By message");
    case ContactChannel::in_person: return words("In person");
    case ContactChannel::video: return words("By video");
    }
    return {};
}

std::string name_of(const Words& words, Symptom value)
{
    switch (value) {
    case Symptom::redness: return words("Redness");
    case Symptom::irritation: return words("Irritation");
    case Symptom::swelling: return words("Swelling");
    case Symptom::bruise: return words("Bruises");
    case Symptom::visible_points: return words("Visible injection points");
    case Symptom::itching: return words("Bothersome itching");
    }
    return {};
}

std::string name_of(const Words& words, Satisfaction value)
{
    switch (value) {
    case Satisfaction::very_dissatisfied: return words("Very dissatisfied");
    case Satisfaction::dissatisfied: return words("Dissatisfied");
    case Satisfaction::neither: return words("Neither satisfied nor dissatisfied");
    case Satisfaction::satisfied: return words("Satisfied");
    case Satisfaction::very_satisfied: return words("Very satisfied");
    }
    return {};
}

std::string name_of(const Words& words, UrgentReason value)
{
    switch (value) {
    case UrgentReason::severe_pain: return words("Severe pain");
    case UrgentReason::itching: return words("Bothersome itching");
    case UrgentReason::prolonged: return words("Symptoms that last too long");
    }
    return {};
}

std::string name_of(const Words& words, PhotoView value)
{
    using enum PhotoView;
    switch (value) {
    case front: return words("From the front");
    case left_oblique: return words("Left side, three quarters");
    case right_oblique: return words("Right side, three quarters");
    case left: return words("From the left");
    case right: return words("From the right");
    case back: return words("From behind");
    case top: return words("From above");
    }
    return {};
}

std::string name_of(const Words& words, ConsentSubject value)
{
    using enum ConsentSubject;
    switch (value) {
    case treatment: return words("Treatment");
    case photos: return words("Photographs");
    case publication: return words("Showing photographs to others");
    }
    return {};
}

std::string name_of(const Words& words, ConsentDecision value)
{
    switch (value) {
    case ConsentDecision::given: return words("Agrees");
    case ConsentDecision::refused: return words("Does not agree");
    }
    return {};
}

std::string name_of(const Words& words, ConsentWay value)
{
    switch (value) {
    case ConsentWay::drawn: return words("On this screen");
    case ConsentWay::on_paper: return words("On paper, scanned");
    }
    return {};
}

std::string name_of(const Words& words, ConsentState value)
{
    using enum ConsentState;
    switch (value) {
    case given: return words("Consent stands");
    case refused: return words("Refused");
    case withdrawn: return words("Withdrawn");
    case expired: return words("More than a year old");
    case superseded: return words("Decided anew later");
    }
    return {};
}

} // namespace clinic
