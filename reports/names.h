#pragma once

#include "base/words.h"
#include "domain/care/aftercare.h"
#include "domain/care/aftercare_change.h"
#include "domain/care/check_in.h"
#include "domain/care/contact.h"
#include "domain/care/handout.h"
#include "domain/care/photo.h"
#include "domain/care/session.h"
#include "domain/clinic/country.h"
#include "domain/documents/completeness.h"
#include "domain/formulas/deviation.h"
#include "domain/formulas/difference.h"
#include "domain/formulas/ingredient.h"
#include "domain/formulas/stock.h"
#include "domain/formulas/version.h"
#include "domain/patients/consent.h"
#include "domain/patients/patient.h"
#include "domain/requests/request.h"
#include "domain/safety/audit.h"
#include "domain/safety/reaction.h"
#include "domain/staff/certification.h"
#include "domain/staff/training.h"

namespace clinic {

/// What people call each value of the clinic's value sets, on papers and in windows alike.
[[nodiscard]] std::string name_of(const Words&, Adherence);
[[nodiscard]] std::string name_of(const Words&, AftercareState);
[[nodiscard]] std::string name_of(const Words&, AllergenGroup);
[[nodiscard]] std::string name_of(const Words&, AllergyCertainty);
[[nodiscard]] std::string name_of(const Words&, AllergyKind);
[[nodiscard]] std::string name_of(const Words&, AllergySeverity);
[[nodiscard]] std::string name_of(const Words&, AllergyState);
[[nodiscard]] std::string name_of(const Words&, Answered);
[[nodiscard]] std::string name_of(const Words&, AnswerValue);
[[nodiscard]] std::string name_of(const Words&, AuditWindow);
[[nodiscard]] std::string name_of(const Words&, Causality);
[[nodiscard]] std::string name_of(const Words&, CertificationStatus);
[[nodiscard]] std::string name_of(const Words&, CertificationType);
[[nodiscard]] std::string name_of(const Words&, DocumentType);
[[nodiscard]] std::string name_of(const Words&, SpecificationPart);
/// What a version says of this part, with tolerance, range and unit; empty where it says nothing.
[[nodiscard]] std::string text_of(const Words&, SpecificationPart, const Specification&);
[[nodiscard]] std::string name_of(const Words&, ExpectedPaper);
[[nodiscard]] std::string name_of(const Words&, PaperState);
[[nodiscard]] std::string name_of(const Words&, Proof);
[[nodiscard]] std::string name_of(const Words&, SanctionKind);
[[nodiscard]] std::string name_of(const Words&, VerificationMethod);
[[nodiscard]] std::string name_of(const Words&, VerificationResult);
[[nodiscard]] std::string name_of(const Words&, ChangeReason);
[[nodiscard]] std::string name_of(const Words&, CheckInKind);
/// "Week 4", or "Day 14" of a formula's own.
[[nodiscard]] std::string name_of(const Words&, const ScheduledCheckIn&);
/// The same from its text ("WEEK-4", "DAY-14").
[[nodiscard]] std::string check_in_name(const Words&, const std::string& text);
/// What is looked for at a contact: as the formula says, or what that time usually shows (domain.md 2.3).
[[nodiscard]] std::string look_for_text(const Words&, const ScheduledCheckIn&);
[[nodiscard]] std::string name_of(const Words&, ConcentrationUnit);
[[nodiscard]] std::string name_of(const Words&, ConsentDecision);
[[nodiscard]] std::string name_of(const Words&, ConsentState);
[[nodiscard]] std::string name_of(const Words&, ConsentSubject);
[[nodiscard]] std::string name_of(const Words&, ConsentWay);
[[nodiscard]] std::string name_of(const Words&, ContactChannel);
[[nodiscard]] std::string name_of(const Words&, Contraindication);
[[nodiscard]] std::string name_of(const Words&, ContraindicationWeight);
[[nodiscard]] std::string name_of(const Words&, Country);
[[nodiscard]] std::string name_of(const Words&, DifferenceKind);
[[nodiscard]] std::string name_of(const Words&, Indication);
[[nodiscard]] std::string name_of(const Words&, IngredientCategory);
[[nodiscard]] std::string name_of(const Words&, InjectionTechnique);
[[nodiscard]] std::string name_of(const Words&, Language);
[[nodiscard]] std::string name_of(const Words&, LegalClass);
[[nodiscard]] std::string name_of(const Words&, LineRole);
[[nodiscard]] std::string name_of(const Words&, MovementKind);
[[nodiscard]] std::string name_of(const Words&, ReactionPlace);
[[nodiscard]] std::string name_of(const Words&, ReporterType);
/// "3 h after the session", "12 days after the session".
[[nodiscard]] std::string latency_text(const Words&, const Latency&);
[[nodiscard]] std::string name_of(const Words&, VialEvent);
[[nodiscard]] std::string name_of(const Words&, ReactionOutcome);
[[nodiscard]] std::string name_of(const Words&, Region);
[[nodiscard]] std::string name_of(const Words&, RequestChannel);
[[nodiscard]] std::string name_of(const Words&, Route);
[[nodiscard]] std::string name_of(const Words&, Satisfaction);
[[nodiscard]] std::string name_of(const Words&, Seriousness);
[[nodiscard]] std::string name_of(const Words&, CourseState);
[[nodiscard]] std::string name_of(const Words&, AdviceKind);
[[nodiscard]] std::string name_of(const Words&, HandoutWay);
[[nodiscard]] std::string name_of(const Words&, Acknowledgement);
[[nodiscard]] std::string name_of(const Words&, PhotoView);
[[nodiscard]] std::string name_of(const Words&, Activator);
[[nodiscard]] std::string name_of(const Words&, Anticoagulant);
[[nodiscard]] std::string name_of(const Words&, Identifier);
[[nodiscard]] std::string name_of(const Words&, SpinUnit);
[[nodiscard]] std::string name_of(const Words&, SessionState);
[[nodiscard]] std::string name_of(const Words&, Side);
[[nodiscard]] std::string name_of(const Words&, Sex);
[[nodiscard]] std::string name_of(const Words&, StockUnit);
[[nodiscard]] std::string name_of(const Words&, Symptom);
[[nodiscard]] std::string name_of(const Words&, Technique);
[[nodiscard]] std::string name_of(const Words&, UrgentReason);
[[nodiscard]] std::string name_of(const Words&, Vehicle);
[[nodiscard]] std::string name_of(const Words&, VersionState);

/// "Coffee (Suspected, Mild reaction, hives)"; what nobody asked is left out.
[[nodiscard]] std::string allergy_text(const Words&, const Allergy&);
/// What a certification is called: as its type in the clinic's catalogue, or as its kind.
[[nodiscard]] std::string certification_name(const Words&, const CertificationOnFile&);
/// "Lipolytic injections (only: Fat reduction)"; without limits the technique alone.
[[nodiscard]] std::string allowance_text(const Words&, Technique, const std::set<Indication>& limits);
/// "12.5 h in the last 12 months · 2026: 10 h · 2025: 4 h", or that there is none.
[[nodiscard]] std::string training_text(const Words&, const TrainingTotals&);
/// Names one after the other: "Platelet-rich plasma, Fillers".
template <typename Enum>
[[nodiscard]] std::string names_of(const Words& words, const std::set<Enum>& values)
{
    std::string names;
    for (const Enum each : values)
        names += (names.empty() ? "" : ", ") + name_of(words, each);
    return names;
}

/// The sign of a reaction ("Urticaria"); a code that no term has is said as it is.
[[nodiscard]] std::string term_name(const Words&, std::string_view code);
/// A grade in words: "Grade 2, moderate" (CTCAE v5, domain.md 2.3).
[[nodiscard]] std::string grade_name(const Words&, int grade);
/// An aftercare item as the patient reads it: a whole polite sentence (domain.md 9).
[[nodiscard]] std::string aftercare_sentence(const Words&, std::string_view code);
/// The same in two or three words, for lists and tables.
[[nodiscard]] std::string aftercare_name(const Words&, std::string_view code);
/// A screening question as it is asked.
[[nodiscard]] std::string question_text(const Words&, Question);

/// "0.05 % w/v" in the language's decimal sign.
[[nodiscard]] std::string concentration_text(const Words&, const Concentration&);
/// "left out, instead of 2 %", "1 % instead of 2 %"
[[nodiscard]] std::string deviation_text(const Words&, const Deviation&, const Concentration& written);
/// "Face · From the front"
[[nodiscard]] std::string view_name(const Words&, BodyView);
/// "0.05 mL, 2 mm, Papule, 30G x 4 mm": what is known of it.
[[nodiscard]] std::string injecting_text(const Words&, const Injecting&);
/// "12 points"
[[nodiscard]] std::string points_text(const Words&, std::size_t count);
/// "12 vials": an amount of stock in its unit.
[[nodiscard]] std::string amount_text(const Words&, const Decimal&, StockUnit);
/// "2.5 mL"
[[nodiscard]] std::string volume_text(const Words&, Volume);

/// Something about what was prepared of a patient's blood, and what it is called.
struct SaidOfPrp {
    std::string label;
    std::string value;
};
/// All of it, from the draw to what came out, as a page and a patient's paper tell it.
[[nodiscard]] std::vector<SaidOfPrp> facts_of(const Words&, const Zone&, const PrpOnFile&);
/// "8 min at 1500 × g"
[[nodiscard]] std::string spin_text(const Words&, const Spin&);

} // namespace clinic
