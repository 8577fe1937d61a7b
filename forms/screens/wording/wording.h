#pragma once

#include "base/words.h"
#include "domain/care/aftercare.h"
#include "domain/care/aftercare_change.h"
#include "domain/care/check_in.h"
#include "domain/care/contact.h"
#include "domain/care/course.h"
#include "domain/care/formula_care.h"
#include "domain/care/handout.h"
#include "domain/care/photo.h"
#include "domain/care/session.h"
#include "domain/clinic/clinic.h"
#include "domain/clinic/trouble.h"
#include "domain/documents/document.h"
#include "domain/formulas/formula.h"
#include "domain/formulas/ingredient.h"
#include "domain/formulas/lot.h"
#include "domain/formulas/version_steps.h"
#include "domain/patients/clinic_weight.h"
#include "domain/patients/patient.h"
#include "domain/requests/request.h"
#include "domain/safety/assessment.h"
#include "domain/safety/change_request.h"
#include "domain/safety/directive.h"
#include "domain/safety/reaction_follow_up.h"
#include "domain/staff/certification.h"
#include "domain/staff/handover.h"
#include "domain/staff/practitioner.h"
#include "domain/staff/training.h"

namespace clinic {

/// What is wrong, where, and how to mend it: one whole sentence for every rule, for windows and the command line alike.
/// Moments in it are told in the clinic's zone.
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<AddendumRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<AdviceRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<AftercareChangeRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<AnswerRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<AssessmentRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<ChangeDropRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<ChangeRequestRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<EffectReviewRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<DirectiveRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<DocumentRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<CatalogueTypeRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<CertificationRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<VerificationRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<SanctionRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<HandoverRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<TrainingRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<CheckInRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<ClearanceRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<ClinicRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<ContactRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<CourseRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<CourseEndRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<PhotoRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<PrpRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<PrpInvalidationRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<FormulaCareRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<ClinicWeightRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<PhotoHidingRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<FormulaRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<HandoutRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<InvalidationRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<ConsentRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<ConsentTextRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<HistoryRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<WithdrawalRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<HoldRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<IngredientRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<LotRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<MovementRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<VialRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<VialWasteRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<PatientRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<PractitionerRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<ReactionRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<ReactionFollowUpRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<RequestRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<SessionRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<VersionRule>&);
[[nodiscard]] std::string sentence(const Words&, const Zone&, const Violation<VersionStepRule>&);

/// What the machine could not do, and what a person can do about it.
[[nodiscard]] std::string sentence(const Words&, Trouble);

} // namespace clinic
