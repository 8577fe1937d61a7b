#include "reports/names.h"

#include "domain/safety/term.h"

namespace clinic {

std::string name_of(const Words& words, Adherence value)
{
    using enum Adherence;
    switch (value) {
    case followed: return words("Followed");
    case partly: return words("Partly followed");
    case not_followed: return words("Not followed");
    case unknown: return words("Not known");
    }
    return {};
}

std::string name_of(const Words& words, AftercareState value)
{
    using enum AftercareState;
    switch (value) {
    case active: return words("In force");
    case minimum_elapsed: return words("May be cleared");
    case over: return words("Over");
    case cleared: return words("Cleared");
    }
    return {};
}

std::string name_of(const Words& words, AllergenGroup value)
{
    using enum AllergenGroup;
    switch (value) {
    case amide_anaesthetic: return words("Amide anaesthetics (lidocaine …)");
    case ester_anaesthetic_paba: return words("Ester anaesthetics and PABA (procaine …)");
    case xanthine: return words("Xanthines (caffeine …)");
    case ethylenediamine: return words("Ethylenediamine");
    case hymenoptera: return words("Bee or wasp venom");
    case fish: return words("Fish");
    case soy: return words("Soy");
    case egg: return words("Egg");
    case avian: return words("Poultry and feathers");
    case bacterial_protein: return words("Streptococcal protein");
    case bovine: return words("Beef");
    case porcine: return words("Pork");
    case ovine: return words("Sheep");
    case asteraceae: return words("Daisy family");
    case apiaceae: return words("Carrot family");
    case salicylate: return words("Salicylates (aspirin)");
    case sulfite: return words("Sulfites");
    case cobalt: return words("Cobalt");
    case nickel: return words("Nickel");
    case copper: return words("Copper");
    case iodine_thyroid: return words("Iodine");
    case coumarin_bleeding: return words("Coumarins (bleeding)");
    case preservative: return words("Preservatives");
    case citrate: return words("Citrate");
    case chlorhexidine: return words("Chlorhexidine");
    case latex: return words("Latex");
    }
    return {};
}

std::string name_of(const Words& words, AllergyState value)
{
    using enum AllergyState;
    switch (value) {
    case never_asked: return words("Allergies never asked");
    case asked_unknown: return words("Asked, not known");
    case none: return words("No known allergy");
    case listed: return words("Allergies listed");
    }
    return {};
}

std::string name_of(const Words& words, AnswerValue value)
{
    using enum AnswerValue;
    switch (value) {
    case not_asked: return words("Not asked");
    case yes: return words("Yes");
    case no: return words("No");
    }
    return {};
}

std::string name_of(const Words& words, AuditWindow value)
{
    using enum AuditWindow;
    switch (value) {
    case hours_72: return words("72 hours");
    case days_14: return words("14 days");
    case days_60: return words("60 days");
    }
    return {};
}

std::string name_of(const Words& words, Causality value)
{
    using enum Causality;
    switch (value) {
    case not_assessed: return words("Not assessed");
    case certain: return words("Certain");
    case probable: return words("Probable");
    case possible: return words("Possible");
    case unlikely: return words("Unlikely");
    case conditional: return words("Conditional");
    case unassessable: return words("Cannot be assessed");
    }
    return {};
}

std::string name_of(const Words& words, ChangeReason value)
{
    using enum ChangeReason;
    switch (value) {
    case safety_reaction: return words("Safety: reactions");
    case supplier_change: return words("Change of supplier");
    case regulatory: return words("Regulation");
    case stock: return words("Stock");
    case efficacy: return words("Efficacy");
    case error_correction: return words("Correction of an error");
    }
    return {};
}

std::string name_of(const Words& words, CheckInKind value)
{
    using enum CheckInKind;
    switch (value) {
    case hours_48_72: return words("48–72 hours");
    case day_7: return words("Day 7");
    case week_4: return words("Week 4");
    case week_9: return words("Week 9");
    case of_formula: return words("As the formula asks");
    }
    return {};
}

namespace {

std::string day_name(const Words& words, const std::string& day)
{
    return fill(words("Day {day}"), {{"day", day}});
}

} // namespace

std::string name_of(const Words& words, const ScheduledCheckIn& scheduled)
{
    return scheduled.day ? day_name(words, std::to_string(*scheduled.day)) : name_of(words, scheduled.kind);
}

std::string check_in_name(const Words& words, const std::string& text)
{
    static const std::string of_day = "DAY-";
    if (const auto kind = from_code<CheckInKind>(text))
        return name_of(words, *kind);
    return text.starts_with(of_day) ? day_name(words, text.substr(of_day.size())) : text;
}

std::string look_for_text(const Words& words, const ScheduledCheckIn& scheduled)
{
    using enum CheckInKind;
    if (!scheduled.look_for.empty())
        return scheduled.look_for;
    switch (scheduled.kind) {
    case hours_48_72:
        return words("Redness, swelling, bruises and itching that stay; fever, or pain that grows: an infection.");
    case day_7: return words("Points still visible, changes of colour; warmth, or a lump that grows: an infection.");
    case week_4:
        return words("New nodules or abscesses: an infection by mycobacteria shows after 15 to 59 days. Biopsy and "
                     "culture, and who else had the lot?");
    case week_9:
        return words("Nodules, abscesses or scars that came since; the result, and whether the patient is content.");
    case of_formula: return words("Whatever is not as before the session.");
    }
    return {};
}

std::string name_of(const Words& words, ConcentrationUnit value)
{
    using enum ConcentrationUnit;
    switch (value) {
    case percent_w_v: return words("% w/v");
    case mg_per_ml: return words("mg/mL");
    case ug_per_ml: return words("µg/mL");
    case iu_per_ml: return words("IU/mL");
    case mmol_per_l: return words("mmol/L");
    }
    return {};
}

std::string name_of(const Words& words, Country value)
{
    using enum Country;
    switch (value) {
    case fr: return words("France");
    case gr: return words("Greece");
    case gb: return words("United Kingdom");
    case us: return words("United States");
    case other: return words("Another country");
    }
    return {};
}

std::string name_of(const Words& words, Indication value)
{
    using enum Indication;
    switch (value) {
    case hair_restoration: return words("Hair restoration");
    case skin_rejuvenation: return words("Skin rejuvenation");
    case fat_reduction: return words("Fat reduction");
    case hyperpigmentation: return words("Hyperpigmentation");
    case hydration: return words("Hydration");
    case stretch_marks: return words("Stretch marks");
    case elasticity: return words("Elasticity");
    // TRANSLATORS: the cosmetic concern, not the skin infection.
    case cellulite: return words("Cellulite");
    }
    return {};
}

std::string name_of(const Words& words, IngredientCategory value)
{
    using enum IngredientCategory;
    switch (value) {
    case vitamin: return words("Vitamin");
    case mineral: return words("Mineral");
    case amino_acid: return words("Amino acid");
    case hyaluronic_acid: return words("Hyaluronic acid");
    case prp: return words("Platelet-rich plasma");
    case natural_extract: return words("Natural extract");
    case coenzyme: return words("Coenzyme");
    case nucleotide: return words("Nucleotide");
    case peptide: return words("Peptide");
    case vasodilator: return words("Vasodilator");
    case lipolytic: return words("Lipolytic");
    case anaesthetic: return words("Anaesthetic");
    case other_active: return words("Other active substance");
    }
    return {};
}

std::string name_of(const Words&, Language value)
{
    using enum Language;
    switch (value) { // each in itself, so that everybody finds their own
    case en: return "English";
    case fr: return "Français";
    case el: return "Ελληνικά";
    }
    return {};
}

std::string name_of(const Words& words, ReactionOutcome value)
{
    using enum ReactionOutcome;
    switch (value) {
    case recovered: return words("Recovered");
    case recovering: return words("Recovering");
    case not_recovered: return words("Not recovered");
    case recovered_with_sequelae: return words("Recovered with sequelae");
    case fatal: return words("Fatal");
    case unknown: return words("Outcome not known");
    }
    return {};
}

std::string name_of(const Words& words, Region value)
{
    using enum Region;
    switch (value) {
    case face: return words("Face");
    case scalp: return words("Scalp");
    case neck: return words("Neck");
    case arms: return words("Arms");
    case breasts: return words("Breasts");
    case abdomen: return words("Abdomen");
    case back: return words("Back (of the body)");
    case legs: return words("Legs");
    }
    return {};
}

std::string name_of(const Words& words, RequestChannel value)
{
    using enum RequestChannel;
    switch (value) {
    case in_person: return words("In person");
    case letter: return words("By letter");
    case email: return words("By e-mail");
    case phone: return words("By phone");
    }
    return {};
}

std::string name_of(const Words& words, Seriousness value)
{
    using enum Seriousness;
    switch (value) {
    case death: return words("Death");
    case life_threatening: return words("Life-threatening");
    case hospitalisation: return words("Hospitalisation");
    case disability: return words("Disability");
    case congenital_anomaly: return words("Congenital anomaly");
    case medically_important: return words("Otherwise medically important");
    case temporary_incapacity: return words("Temporary functional incapacity");
    case infection: return words("Infection");
    case disfigurement: return words("Significant disfigurement");
    }
    return {};
}

std::string name_of(const Words& words, CourseState value)
{
    using enum CourseState;
    switch (value) {
    case running: return words("Running");
    case complete: return words("Complete");
    case ended: return words("Ended early");
    }
    return {};
}

std::string name_of(const Words& words, AdviceKind value)
{
    using enum AdviceKind;
    switch (value) {
    case to_do: return words("To do");
    case avoid: return words("To avoid");
    case product: return words("Product");
    }
    return {};
}

std::string name_of(const Words& words, HandoutWay value)
{
    using enum HandoutWay;
    switch (value) {
    case paper: return words("On paper");
    case email: return words("By e-mail");
    case message: return words("By message");
    }
    return {};
}

std::string name_of(const Words& words, Acknowledgement value)
{
    using enum Acknowledgement;
    switch (value) {
    case repeated: return words("Told it back in own words");
    case said: return words("Said that it is understood");
    case signed_copy: return words("Signed a copy");
    case none: return words("Not acknowledged");
    }
    return {};
}

std::string name_of(const Words& words, SessionState value)
{
    using enum SessionState;
    switch (value) {
    case open: return words("Not signed");
    case signed_off: return words("Signed");
    case invalid: return words("Invalid");
    }
    return {};
}

std::string name_of(const Words& words, Sex value)
{
    using enum Sex;
    switch (value) {
    case female: return words("Female");
    case male: return words("Male");
    case other: return words("Other");
    case unknown: return words("Not stated");
    }
    return {};
}

std::string term_name(const Words& words, std::string_view code)
{
    const ReactionTerm* term = reaction_term(code);
    return term ? words(term->name.data()) : std::string(code);
}

std::string grade_name(const Words& words, int grade)
{
    switch (grade) {
    case 1: return words("Grade 1, mild");
    case 2: return words("Grade 2, moderate");
    case 3: return words("Grade 3, severe");
    case 4: return words("Grade 4, life-threatening");
    case 5: return words("Grade 5, death");
    default: return fill(words("Grade {number}"), {{"number", std::to_string(grade)}});
    }
}

std::string question_text(const Words& words, Question value)
{
    using enum Question;
    switch (value) {
    case history: return words("Anything new in the medical history?");
    case allergies: return words("Any allergy, or an allergic reaction before?");
    case earlier_reaction: return words("Any reaction to an earlier treatment?");
    case any_medicine: return words("Taking any medicine?");
    case aspirin: return words("Aspirin taken lately?");
    case pregnancy: return words("Pregnant, maybe pregnant, or breast-feeding?");
    case infection: return words("Infection, herpes, wound or sunburn at the site, or fever?");
    case no_cream_or_makeup: return words("No cream or makeup on the area today?");
    case simple_soap_shower: return words("Showered with a simple soap?");
    case no_tight_clothes: return words("No tight clothes today?");
    }
    return {};
}

std::string concentration_text(const Words& words, const Concentration& concentration)
{
    return to_people(concentration.value, decimal_sign(words.language())) + "\u00a0" +
           name_of(words, concentration.unit);
}

std::string deviation_text(const Words& words, const Deviation& deviation, const Concentration& written)
{
    const auto as_written = concentration_text(words, written);
    if (!deviation.strength)
        return fill(words("left out, instead of {written}"), {{"written", as_written}});
    return fill(words("{strength} instead of {written}"),
                {{"strength", concentration_text(words, *deviation.strength)}, {"written", as_written}});
}

std::string volume_text(const Words& words, Volume volume)
{
    return to_people(in_millilitres(volume), decimal_sign(words.language())) + "\u00a0" + words("mL");
}

} // namespace clinic
