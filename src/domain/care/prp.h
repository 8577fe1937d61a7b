#pragma once

#include "base/codes.h"
#include "domain/clinic/violation.h"
#include "domain/formulas/concentration.h"
#include "domain/ids.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace clinic {

/// By what a person was recognised. Blood asks for two of them, when it is drawn and when it is injected (domain.md
/// 4.1).
enum class Identifier { full_name, birth_date, health_number, photo_document };
template <>
struct CodeTable<Identifier> {
    static constexpr auto rows = std::to_array<Code<Identifier>>({
        {Identifier::full_name, "FULL_NAME"},
        {Identifier::birth_date, "BIRTH_DATE"},
        {Identifier::health_number, "HEALTH_NUMBER"},
        {Identifier::photo_document, "PHOTO_DOCUMENT"},
    });
};
using Identity = std::set<Identifier>;
inline constexpr int identifiers_needed = 2;
[[nodiscard]] bool is_recognised(const Identity&);

enum class Anticoagulant { acd_a, citrate };
template <>
struct CodeTable<Anticoagulant> {
    static constexpr auto rows = std::to_array<Code<Anticoagulant>>({
        {Anticoagulant::acd_a, "ACD_A"},
        {Anticoagulant::citrate, "CITRATE"},
    });
};

enum class Activator { none, calcium_chloride, thrombin };
template <>
struct CodeTable<Activator> {
    static constexpr auto rows = std::to_array<Code<Activator>>({
        {Activator::none, "NONE"},
        {Activator::calcium_chloride, "CALCIUM_CHLORIDE"},
        {Activator::thrombin, "THROMBIN"},
    });
};

/// How the speed of a centrifuge is told: as the force in times g, or as turns a minute.
enum class SpinUnit { times_g, rpm };
template <>
struct CodeTable<SpinUnit> {
    static constexpr auto rows = std::to_array<Code<SpinUnit>>({
        {SpinUnit::times_g, "G"},
        {SpinUnit::rpm, "RPM"},
    });
};
struct Spin {
    std::optional<Decimal> speed = {};
    std::optional<SpinUnit> unit = {};
    std::optional<Decimal> minutes = {};
    bool operator==(const Spin&) const = default;
};

/// Platelet-rich plasma made of a patient's own blood, from the draw to what came out (domain.md 4.1). It has no lot
/// of a manufacturer, so this is what its traces hang on.
struct PrpDraft {
    std::optional<PatientId> patient = {};
    std::optional<Moment> drawn = {}; // the blood
    Identity identity = {};           // at the draw
    std::optional<PractitionerId> prepared_by = {};
    std::optional<Volume> blood = {};
    std::optional<Anticoagulant> anticoagulant = {};
    std::string anticoagulant_lot = {};
    std::string kit = {};
    std::string kit_lot = {};
    std::optional<Day> kit_expires = {};
    std::string centrifuge = {};
    std::vector<Spin> spins = {};
    std::optional<Volume> obtained = {};
    std::optional<Decimal> platelets_before = {}; // 10^9 in a litre of the blood, where it was counted
    std::optional<Decimal> platelets_after = {};  // of the plasma
    std::optional<Activator> activator = {};
    std::string activator_lot = {};
    std::string note = {};
    bool operator==(const PrpDraft&) const = default;
};

struct PrpFacts {
    Moment now{};
    Zone zone{"Etc/UTC"};
    bool patient_known = false;
    bool preparer_known = false;
};

enum class PrpRule {
    patient_missing,
    drawn_missing,
    drawn_in_future,
    identity_incomplete,
    prepared_by_missing,
    blood_missing,
    blood_out_of_range,
    anticoagulant_missing,
    anticoagulant_lot_missing,
    kit_missing,
    kit_lot_missing,
    kit_expires_missing,
    kit_expired,
    centrifuge_missing,
    spins_missing,
    spins_too_many,
    spin_incomplete,
    spin_out_of_range,
    obtained_missing,
    obtained_out_of_range, // more than the blood it was made of
    platelets_out_of_range,
    platelets_not_enriched, // warns
    activator_missing,
    activator_lot_missing,
    activator_lot_unexpected,
    text_unreadable,
};
template <>
struct CodeTable<PrpRule> {
    static constexpr auto rows = std::to_array<Code<PrpRule>>({
        {PrpRule::patient_missing, "patient_missing"},
        {PrpRule::drawn_missing, "drawn_missing"},
        {PrpRule::drawn_in_future, "drawn_in_future"},
        {PrpRule::identity_incomplete, "identity_incomplete"},
        {PrpRule::prepared_by_missing, "prepared_by_missing"},
        {PrpRule::blood_missing, "blood_missing"},
        {PrpRule::blood_out_of_range, "blood_out_of_range"},
        {PrpRule::anticoagulant_missing, "anticoagulant_missing"},
        {PrpRule::anticoagulant_lot_missing, "anticoagulant_lot_missing"},
        {PrpRule::kit_missing, "kit_missing"},
        {PrpRule::kit_lot_missing, "kit_lot_missing"},
        {PrpRule::kit_expires_missing, "kit_expires_missing"},
        {PrpRule::kit_expired, "kit_expired"},
        {PrpRule::centrifuge_missing, "centrifuge_missing"},
        {PrpRule::spins_missing, "spins_missing"},
        {PrpRule::spins_too_many, "spins_too_many"},
        {PrpRule::spin_incomplete, "spin_incomplete"},
        {PrpRule::spin_out_of_range, "spin_out_of_range"},
        {PrpRule::obtained_missing, "obtained_missing"},
        {PrpRule::obtained_out_of_range, "obtained_out_of_range"},
        {PrpRule::platelets_out_of_range, "platelets_out_of_range"},
        {PrpRule::platelets_not_enriched, "platelets_not_enriched"},
        {PrpRule::activator_missing, "activator_missing"},
        {PrpRule::activator_lot_missing, "activator_lot_missing"},
        {PrpRule::activator_lot_unexpected, "activator_lot_unexpected"},
        {PrpRule::text_unreadable, "text_unreadable"},
    });
};
/// The form's field; spins are told apart by the violation's `line`.
[[nodiscard]] std::string_view field_of(PrpRule);
[[nodiscard]] constexpr Weight weight_of(PrpRule rule)
{
    return rule == PrpRule::platelets_not_enriched ? Weight::warning : Weight::refused;
}
using PrpViolations = Violations<PrpRule>;
[[nodiscard]] PrpViolations check(const PrpDraft&, const PrpFacts&);
using Prp = Accepted<PrpDraft, PrpFacts, PrpRule>;

/// More blood in one draw was typed wrong: half a litre.
inline constexpr Volume most_blood{500'000};
/// More was typed wrong (10^9 in a litre).
inline constexpr Decimal most_platelets{20'000};
/// Faster, in times g or turns a minute, or longer, in minutes, was typed wrong.
inline constexpr Decimal fastest_spin{20'000};
inline constexpr Decimal longest_spin{120};
inline constexpr std::size_t most_spins = 4;

/// Says that a preparation was put down wrongly: another patient's, or not so. It stays readable and is never injected.
struct PrpInvalidationDraft {
    std::optional<PrpId> prp = {};
    std::string reason = {};
};
struct PrpInvalidationFacts {
    bool known = false;
    bool invalid_already = false;
    std::string session = {}; // that counts and injected it
};
enum class PrpInvalidationRule { prp_missing, invalid_already, injected, reason_too_short };
template <>
struct CodeTable<PrpInvalidationRule> {
    static constexpr auto rows = std::to_array<Code<PrpInvalidationRule>>({
        {PrpInvalidationRule::prp_missing, "prp_missing"},
        {PrpInvalidationRule::invalid_already, "invalid_already"},
        {PrpInvalidationRule::injected, "injected"},
        {PrpInvalidationRule::reason_too_short, "reason_too_short"},
    });
};
[[nodiscard]] std::string_view field_of(PrpInvalidationRule);
[[nodiscard]] constexpr Weight weight_of(PrpInvalidationRule)
{
    return Weight::refused;
}
using PrpInvalidationViolations = Violations<PrpInvalidationRule>;
[[nodiscard]] PrpInvalidationViolations check(const PrpInvalidationDraft&, const PrpInvalidationFacts&);
using PrpInvalidation = Accepted<PrpInvalidationDraft, PrpInvalidationFacts, PrpInvalidationRule>;

/// Why a preparation is never injected.
struct PrpInvalid {
    Moment at{};
    std::string by;
    std::string reason;
};

/// A preparation as it was put down, and how much of it no session that counts has used.
struct PrpOnFile {
    PrpId id;
    std::string key; // "PRP-000012"
    std::string patient_name;
    std::string prepared_by_name;
    PrpDraft prp;
    Moment added_at{};
    std::string added_by = {};
    Volume left{};
    std::optional<PrpInvalid> invalid = {};
};

/// May still be injected in a session on that day: not invalid, something left, drawn then or within a day before.
[[nodiscard]] bool may_be_injected_on(const PrpOnFile&, Day, const Zone&);

/// What a session injects of a preparation, and by what the patient was recognised before.
struct PrpUse {
    std::optional<PrpId> prp = {};
    std::optional<Volume> amount = {};
    Identity identity = {};
    bool operator==(const PrpUse&) const = default;
    [[nodiscard]] bool empty() const { return *this == PrpUse(); }
};

/// From the draw to the injection it usually takes no longer (domain.md 4.1).
inline constexpr std::chrono::minutes prp_usually_within{60};
/// Longer, and it is another day's blood.
inline constexpr std::chrono::hours prp_at_most{24};

} // namespace clinic
