#pragma once

#include "domain/care/body_map.h"
#include "domain/care/course.h"
#include "domain/care/prp.h"
#include "domain/care/screening.h"
#include "domain/clinic/country.h"
#include "domain/clinic/violation.h"
#include "domain/formulas/deviation.h"
#include "domain/formulas/vial.h"
#include "domain/patients/consent.h"
#include "domain/patients/history.h"
#include "domain/safety/directive.h"
#include "domain/staff/entitlement.h"

#include <map>
#include <optional>

namespace clinic {

/// A session while it is written: any field may still be missing or wrong.
struct SessionDraft {
    std::optional<PatientId> patient;
    std::optional<PractitionerId> practitioner;
    std::optional<Moment> started;
    std::optional<Moment> ended; // t0 of the aftercare
    std::optional<Region> region;
    std::optional<Indication> indication;
    std::optional<VersionId> version;
    std::map<IngredientId, LotId> lots;        // one an ingredient of the version
    std::map<IngredientId, Decimal> used = {}; // how much of each counted lot, in its unit
    std::map<VialId, Volume> drawn = {};       // from opened vials and the clinic's own mixtures
    PrpUse prp = {};                           // of the patient's own blood, where the version holds it
    Deviations deviations = {};                // what was mixed for this patient otherwise than the version says
    std::string deviation_reason = {};
    std::vector<InjectionPoint> points = {}; // in the order in which they were placed
    std::optional<Volume> volume;
    Screening screening;
    std::string note;
    /// Why the patient was treated in spite of it; empty: no override.
    std::string aspirin_override;
    std::string allergy_override;
    std::string objection_override;
    std::string contraindication_override = {};
    /// The row version that this draft was read from; 0 for a new session.
    std::int64_t row_version = 0;
    bool operator==(const SessionDraft&) const = default;
};

/// Invalid: signed, and declared afterwards never to have been so; it stays readable and counts nowhere.
enum class SessionState { open, signed_off, invalid };
template <>
struct CodeTable<SessionState> {
    static constexpr auto rows = std::to_array<Code<SessionState>>({
        {SessionState::open, "OPEN"},
        {SessionState::signed_off, "SIGNED"},
        {SessionState::invalid, "INVALID"},
    });
};

enum class SessionRule {
    already_signed,
    changed_meanwhile,
    patient_missing,
    practitioner_missing,
    started_missing,
    started_in_future,
    started_before_birth,
    ended_missing,
    ended_before_started,
    ended_too_late,
    region_missing,
    indication_missing,
    not_licensed,
    not_insured,
    not_certified,
    not_for_indication, // what would count is limited to others
    version_missing,
    version_not_in_force,
    version_held,
    version_not_for_indication, // warns
    standing_objection,
    against_directive,
    other_than_directed,
    shared_allergen_group, // warns (domain.md 2.7, 4)
    allergic_to_ingredient,
    allergy_asks_for_care, // warns (domain.md 4.6)
    allergist_first,       // warns (domain.md 4.6)
    forbidden_in_country,
    discouraged, // warns
    lot_missing,
    lot_of_other_ingredient,
    lot_unexpected,
    lot_expired,
    lot_held,
    lot_used_up,
    lot_amount_missing, // warns
    lot_amount_unreadable,
    lot_not_counted,
    lot_not_enough,
    lot_taken_already,
    deviation_unexpected,
    deviation_out_of_range,
    deviation_unchanged,
    deviation_other_unit,
    deviation_stronger, // warns
    mixture_over_100_percent,
    deviation_of_mixture,
    nothing_mixed,
    deviation_reason_too_short,
    deviation_reason_unreadable,
    drawn_not_positive,
    vial_missing,
    vial_of_other_version,
    vial_of_other_lot,
    vial_discarded,
    vial_held,
    vial_not_enough,
    prp_missing,
    prp_unexpected,
    prp_of_other_patient,
    prp_invalid,
    prp_after_session,
    prp_too_old,
    prp_waited_long, // warns (domain.md 4.1)
    prp_amount_missing,
    prp_amount_not_positive,
    prp_not_enough,
    prp_more_than_volume, // warns
    prp_identity_incomplete,
    volume_missing,
    volume_out_of_range,
    volume_beyond_formula, // warns
    points_too_many,
    point_off_drawing,
    point_out_of_range,
    point_incomplete,
    point_needle_unreadable,
    point_too_deep,            // warns (domain.md 4.1)
    points_differ_from_volume, // warns
    consent_missing,
    consent_to_other_version,
    consent_refused,
    consent_withdrawn,
    consent_expired,
    consent_too_late,
    question_not_asked,
    answer_needs_note,
    answer_unreadable,
    answer_contradicts_record, // warns
    history_not_taken,         // warns
    history_not_current,       // warns (domain.md 6.1)
    contraindication_stands,
    contraindication_warns, // warns
    course_too_early,       // warns
    last_aspirin_missing,
    last_aspirin_after_session,
    aspirin_too_recent,
    note_unreadable,
    override_reason_too_short,
};
template <>
struct CodeTable<SessionRule> {
    static constexpr auto rows = std::to_array<Code<SessionRule>>({
        {SessionRule::already_signed, "already_signed"},
        {SessionRule::changed_meanwhile, "changed_meanwhile"},
        {SessionRule::patient_missing, "patient_missing"},
        {SessionRule::practitioner_missing, "practitioner_missing"},
        {SessionRule::started_missing, "started_missing"},
        {SessionRule::started_in_future, "started_in_future"},
        {SessionRule::started_before_birth, "started_before_birth"},
        {SessionRule::ended_missing, "ended_missing"},
        {SessionRule::ended_before_started, "ended_before_started"},
        {SessionRule::ended_too_late, "ended_too_late"},
        {SessionRule::region_missing, "region_missing"},
        {SessionRule::indication_missing, "indication_missing"},
        {SessionRule::not_licensed, "not_licensed"},
        {SessionRule::not_insured, "not_insured"},
        {SessionRule::not_certified, "not_certified"},
        {SessionRule::not_for_indication, "not_for_indication"},
        {SessionRule::version_missing, "version_missing"},
        {SessionRule::version_not_in_force, "version_not_in_force"},
        {SessionRule::version_held, "version_held"},
        {SessionRule::version_not_for_indication, "version_not_for_indication"},
        {SessionRule::standing_objection, "standing_objection"},
        {SessionRule::against_directive, "against_directive"},
        {SessionRule::other_than_directed, "other_than_directed"},
        {SessionRule::shared_allergen_group, "shared_allergen_group"},
        {SessionRule::allergic_to_ingredient, "allergic_to_ingredient"},
        {SessionRule::allergy_asks_for_care, "allergy_asks_for_care"},
        {SessionRule::allergist_first, "allergist_first"},
        {SessionRule::forbidden_in_country, "forbidden_in_country"},
        {SessionRule::discouraged, "discouraged"},
        {SessionRule::lot_missing, "lot_missing"},
        {SessionRule::lot_of_other_ingredient, "lot_of_other_ingredient"},
        {SessionRule::lot_unexpected, "lot_unexpected"},
        {SessionRule::lot_expired, "lot_expired"},
        {SessionRule::lot_held, "lot_held"},
        {SessionRule::lot_used_up, "lot_used_up"},
        {SessionRule::lot_amount_missing, "lot_amount_missing"},
        {SessionRule::lot_amount_unreadable, "lot_amount_unreadable"},
        {SessionRule::lot_not_counted, "lot_not_counted"},
        {SessionRule::lot_not_enough, "lot_not_enough"},
        {SessionRule::lot_taken_already, "lot_taken_already"},
        {SessionRule::deviation_unexpected, "deviation_unexpected"},
        {SessionRule::deviation_out_of_range, "deviation_out_of_range"},
        {SessionRule::deviation_unchanged, "deviation_unchanged"},
        {SessionRule::deviation_other_unit, "deviation_other_unit"},
        {SessionRule::deviation_stronger, "deviation_stronger"},
        {SessionRule::mixture_over_100_percent, "mixture_over_100_percent"},
        {SessionRule::deviation_of_mixture, "deviation_of_mixture"},
        {SessionRule::nothing_mixed, "nothing_mixed"},
        {SessionRule::deviation_reason_too_short, "deviation_reason_too_short"},
        {SessionRule::deviation_reason_unreadable, "deviation_reason_unreadable"},
        {SessionRule::drawn_not_positive, "drawn_not_positive"},
        {SessionRule::vial_missing, "vial_missing"},
        {SessionRule::vial_of_other_version, "vial_of_other_version"},
        {SessionRule::vial_of_other_lot, "vial_of_other_lot"},
        {SessionRule::vial_discarded, "vial_discarded"},
        {SessionRule::vial_held, "vial_held"},
        {SessionRule::vial_not_enough, "vial_not_enough"},
        {SessionRule::prp_missing, "prp_missing"},
        {SessionRule::prp_unexpected, "prp_unexpected"},
        {SessionRule::prp_of_other_patient, "prp_of_other_patient"},
        {SessionRule::prp_invalid, "prp_invalid"},
        {SessionRule::prp_after_session, "prp_after_session"},
        {SessionRule::prp_too_old, "prp_too_old"},
        {SessionRule::prp_waited_long, "prp_waited_long"},
        {SessionRule::prp_amount_missing, "prp_amount_missing"},
        {SessionRule::prp_amount_not_positive, "prp_amount_not_positive"},
        {SessionRule::prp_not_enough, "prp_not_enough"},
        {SessionRule::prp_more_than_volume, "prp_more_than_volume"},
        {SessionRule::prp_identity_incomplete, "prp_identity_incomplete"},
        {SessionRule::volume_missing, "volume_missing"},
        {SessionRule::volume_out_of_range, "volume_out_of_range"},
        {SessionRule::volume_beyond_formula, "volume_beyond_formula"},
        {SessionRule::points_too_many, "points_too_many"},
        {SessionRule::point_off_drawing, "point_off_drawing"},
        {SessionRule::point_out_of_range, "point_out_of_range"},
        {SessionRule::point_incomplete, "point_incomplete"},
        {SessionRule::point_needle_unreadable, "point_needle_unreadable"},
        {SessionRule::point_too_deep, "point_too_deep"},
        {SessionRule::points_differ_from_volume, "points_differ_from_volume"},
        {SessionRule::consent_missing, "consent_missing"},
        {SessionRule::consent_to_other_version, "consent_to_other_version"},
        {SessionRule::consent_refused, "consent_refused"},
        {SessionRule::consent_withdrawn, "consent_withdrawn"},
        {SessionRule::consent_expired, "consent_expired"},
        {SessionRule::consent_too_late, "consent_too_late"},
        {SessionRule::question_not_asked, "question_not_asked"},
        {SessionRule::answer_needs_note, "answer_needs_note"},
        {SessionRule::answer_unreadable, "answer_unreadable"},
        {SessionRule::answer_contradicts_record, "answer_contradicts_record"},
        {SessionRule::history_not_taken, "history_not_taken"},
        {SessionRule::history_not_current, "history_not_current"},
        {SessionRule::contraindication_stands, "contraindication_stands"},
        {SessionRule::contraindication_warns, "contraindication_warns"},
        {SessionRule::course_too_early, "course_too_early"},
        {SessionRule::last_aspirin_missing, "last_aspirin_missing"},
        {SessionRule::last_aspirin_after_session, "last_aspirin_after_session"},
        {SessionRule::aspirin_too_recent, "aspirin_too_recent"},
        {SessionRule::note_unreadable, "note_unreadable"},
        {SessionRule::override_reason_too_short, "override_reason_too_short"},
    });
};
/// The form's field; questions and lots are told apart by the violation's `line`.
[[nodiscard]] std::string_view field_of(SessionRule);
[[nodiscard]] Weight weight_of(SessionRule);
using SessionViolations = Violations<SessionRule>;
/// What the practitioner lacks for the technique on that day, as a session and a question about the day tell it.
[[nodiscard]] SessionViolations missing_for(const Entitlement&, const std::string& practitioner, Technique, Day,
                                            std::optional<Indication> = {});

/// A session may be put down unfinished; it then only needs to be somebody's.
struct SavingFacts {
    bool patient_known = false;
    bool practitioner_known = false;
    std::optional<SessionState> state;       // of the session being edited
    std::optional<std::int64_t> row_version; // of the session being edited, now
    std::optional<PrpOnFile> prp = {};       // that the draft names
};
[[nodiscard]] SessionViolations check(const SessionDraft&, const SavingFacts&);
using OpenSession = Accepted<SessionDraft, SavingFacts, SessionRule>;

/// What the rules must know about the world before they can judge a signature.
struct SigningFacts {
    SavingFacts saving;
    Moment now{};
    Zone zone{"Etc/UTC"};
    std::optional<Day> patient_born;
    Sex patient_sex = Sex::unknown;
    std::vector<Allergy> listed_allergies = {};
    AllergenGroups patient_allergies;          // listed, with a known group
    std::optional<HistoryOnFile> history = {}; // taken last
    std::vector<ConsentOnFile> consents = {};  // everything decided, in any order
    std::string practitioner_name;
    std::vector<CertificationOnFile> certifications; // of the practitioner
    std::optional<VersionOnFile> version;
    std::map<LotId, LotOnFile> lots;        // those that the draft names
    std::map<VialId, VialOnFile> vials;     // those that the draft draws from
    std::vector<EarlierReaction> reactions; // of the patient
    std::vector<DirectiveOnFile> directives = {};
    std::vector<CourseOnFile> courses = {};
    std::vector<CourseSession> course_sessions = {};
    std::vector<ContraindicationRule> contraindications = contraindication_rules(); // as the clinic weighs them
    Country country = Country::other;                                               // the clinic's
};
/// Every rule between this draft and a signature, in the order of the form.
[[nodiscard]] SessionViolations check(const SessionDraft&, const SigningFacts&);
using SignedSession = Accepted<SessionDraft, SigningFacts, SessionRule>;

/// A session that takes longer was typed wrong.
inline constexpr std::chrono::hours longest_session{8};
/// More than this in one session was typed wrong: 100 mL.
inline constexpr Volume largest_volume{100'000};
/// No needle of this trade goes deeper (mm).
inline constexpr Decimal longest_needle{50};

/// Something added to a signed session later, by its own author at its own time.
struct AddendumDraft {
    std::optional<SessionId> session;
    std::string text;
};
struct AddendumFacts {
    bool session_signed = false;
};
enum class AddendumRule { session_not_signed, text_missing, text_unreadable };
template <>
struct CodeTable<AddendumRule> {
    static constexpr auto rows = std::to_array<Code<AddendumRule>>({
        {AddendumRule::session_not_signed, "session_not_signed"},
        {AddendumRule::text_missing, "text_missing"},
        {AddendumRule::text_unreadable, "text_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(AddendumRule);
[[nodiscard]] constexpr Weight weight_of(AddendumRule)
{
    return Weight::refused;
}
using AddendumViolations = Violations<AddendumRule>;
[[nodiscard]] AddendumViolations check(const AddendumDraft&, const AddendumFacts&);
using Addendum = Accepted<AddendumDraft, AddendumFacts, AddendumRule>;

/// Declares a signed session invalid: written down for the wrong patient, twice, or with what was not so.
struct InvalidationDraft {
    std::optional<SessionId> session;
    std::string reason;
};
struct InvalidationFacts {
    std::optional<SessionState> state;       // of the session
    std::vector<std::string> reactions = {}; // keys of those reported after it
};
enum class InvalidationRule { session_not_signed, invalid_already, reason_too_short, reactions_no_longer_counted };
template <>
struct CodeTable<InvalidationRule> {
    static constexpr auto rows = std::to_array<Code<InvalidationRule>>({
        {InvalidationRule::session_not_signed, "session_not_signed"},
        {InvalidationRule::invalid_already, "invalid_already"},
        {InvalidationRule::reason_too_short, "reason_too_short"},
        {InvalidationRule::reactions_no_longer_counted, "reactions_no_longer_counted"},
    });
};
[[nodiscard]] std::string_view field_of(InvalidationRule);
[[nodiscard]] constexpr Weight weight_of(InvalidationRule rule)
{
    return rule == InvalidationRule::reactions_no_longer_counted ? Weight::warning : Weight::refused;
}
using InvalidationViolations = Violations<InvalidationRule>;
[[nodiscard]] InvalidationViolations check(const InvalidationDraft&, const InvalidationFacts&);
using Invalidation = Accepted<InvalidationDraft, InvalidationFacts, InvalidationRule>;

} // namespace clinic
