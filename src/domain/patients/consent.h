#pragma once

#include "base/words.h"
#include "domain/clinic/indication.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"
#include "domain/patients/signature.h"

#include <optional>

namespace clinic {

/// What a patient is asked to agree to, each on its own (domain.md 6.2).
enum class ConsentSubject { treatment, photos, publication };
template <>
struct CodeTable<ConsentSubject> {
    static constexpr auto rows = std::to_array<Code<ConsentSubject>>({
        {ConsentSubject::treatment, "TREATMENT"},
        {ConsentSubject::photos, "PHOTOS"},
        {ConsentSubject::publication, "PUBLICATION"},
    });
};

enum class ConsentDecision { given, refused };
template <>
struct CodeTable<ConsentDecision> {
    static constexpr auto rows = std::to_array<Code<ConsentDecision>>({
        {ConsentDecision::given, "GIVEN"},
        {ConsentDecision::refused, "REFUSED"},
    });
};

/// How it was signed: on the screen, or on paper that was scanned.
enum class ConsentWay { drawn, on_paper };
template <>
struct CodeTable<ConsentWay> {
    static constexpr auto rows = std::to_array<Code<ConsentWay>>({
        {ConsentWay::drawn, "DRAWN"},
        {ConsentWay::on_paper, "ON_PAPER"},
    });
};

/// What a decision on file is worth at a moment (domain.md 6.2).
enum class ConsentState { given, refused, withdrawn, expired, superseded };
template <>
struct CodeTable<ConsentState> {
    static constexpr auto rows = std::to_array<Code<ConsentState>>({
        {ConsentState::given, "GIVEN"},
        {ConsentState::refused, "REFUSED"},
        {ConsentState::withdrawn, "WITHDRAWN"},
        {ConsentState::expired, "EXPIRED"},
        {ConsentState::superseded, "SUPERSEDED"},
    });
};

/// What was read to the end, and what the patient decided.
struct ConsentDraft {
    std::optional<PatientId> patient = {};
    std::optional<ConsentSubject> subject = {};
    std::optional<VersionId> version = {};           // of a treatment
    std::optional<Indication> indication = {};       // of a treatment
    std::optional<PractitionerId> practitioner = {}; // who explained it and answered
    std::optional<Language> language = {};
    std::string form = {}; // whose words: a key "CF-000001", or what the program brings along
    std::string text = {}; // exactly as it was read
    std::optional<ConsentDecision> decision = {};
    std::optional<Moment> decided = {};
    std::optional<ConsentWay> way = {};  // of a consent that was given
    DrawnSignature signature = {};       // drawn
    std::optional<DocumentId> scan = {}; // of the signed paper
    std::string guardian = {};           // who signs for a minor
    std::string interpreter = {};        // who translated or read it aloud, where somebody did
    std::string note = {};
    bool operator==(const ConsentDraft&) const = default;
};

struct ConsentFacts {
    Moment now{};
    bool patient_known = false;
    bool patient_minor = false; // on the day of the decision
    bool version_known = false;
    bool practitioner_known = false;
    bool scan_is_patients = false; // the paper is on file among the patient's own
};

enum class ConsentRule {
    patient_missing,
    subject_missing,
    version_missing,
    version_unexpected,
    indication_missing,
    practitioner_missing,
    language_missing,
    text_missing,
    text_unreadable,
    decision_missing,
    decided_missing,
    decided_in_future,
    way_missing,
    signature_missing,
    scan_missing,
    guardian_missing,
    note_unreadable,
};
template <>
struct CodeTable<ConsentRule> {
    static constexpr auto rows = std::to_array<Code<ConsentRule>>({
        {ConsentRule::patient_missing, "patient_missing"},
        {ConsentRule::subject_missing, "subject_missing"},
        {ConsentRule::version_missing, "version_missing"},
        {ConsentRule::version_unexpected, "version_unexpected"},
        {ConsentRule::indication_missing, "indication_missing"},
        {ConsentRule::practitioner_missing, "practitioner_missing"},
        {ConsentRule::language_missing, "language_missing"},
        {ConsentRule::text_missing, "text_missing"},
        {ConsentRule::text_unreadable, "text_unreadable"},
        {ConsentRule::decision_missing, "decision_missing"},
        {ConsentRule::decided_missing, "decided_missing"},
        {ConsentRule::decided_in_future, "decided_in_future"},
        {ConsentRule::way_missing, "way_missing"},
        {ConsentRule::signature_missing, "signature_missing"},
        {ConsentRule::scan_missing, "scan_missing"},
        {ConsentRule::guardian_missing, "guardian_missing"},
        {ConsentRule::note_unreadable, "note_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(ConsentRule);
[[nodiscard]] constexpr Weight weight_of(ConsentRule)
{
    return Weight::refused;
}
using ConsentViolations = Violations<ConsentRule>;
[[nodiscard]] ConsentViolations check(const ConsentDraft&, const ConsentFacts&);
using Consent = Accepted<ConsentDraft, ConsentFacts, ConsentRule>;

/// A patient may take a consent back at any time; what was done until then stays done.
struct WithdrawalDraft {
    std::optional<ConsentId> consent = {};
    std::optional<Moment> at = {};
    std::string note = {}; // what the patient says, if anything
    bool operator==(const WithdrawalDraft&) const = default;
};
struct WithdrawalFacts {
    Moment now{};
    std::optional<Moment> given = {}; // when what is withdrawn was given; none: it never was
    bool withdrawn_before = false;
};
enum class WithdrawalRule {
    consent_missing,
    never_given,
    withdrawn_before,
    at_missing,
    at_in_future,
    at_before_given,
    note_unreadable,
};
template <>
struct CodeTable<WithdrawalRule> {
    static constexpr auto rows = std::to_array<Code<WithdrawalRule>>({
        {WithdrawalRule::consent_missing, "consent_missing"},
        {WithdrawalRule::never_given, "never_given"},
        {WithdrawalRule::withdrawn_before, "withdrawn_before"},
        {WithdrawalRule::at_missing, "at_missing"},
        {WithdrawalRule::at_in_future, "at_in_future"},
        {WithdrawalRule::at_before_given, "at_before_given"},
        {WithdrawalRule::note_unreadable, "note_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(WithdrawalRule);
[[nodiscard]] constexpr Weight weight_of(WithdrawalRule)
{
    return Weight::refused;
}
using WithdrawalViolations = Violations<WithdrawalRule>;
[[nodiscard]] WithdrawalViolations check(const WithdrawalDraft&, const WithdrawalFacts&);
using Withdrawal = Accepted<WithdrawalDraft, WithdrawalFacts, WithdrawalRule>;

/// A decision as it was put down, and what came of it.
struct ConsentOnFile {
    ConsentId id;
    std::string key; // "CO-000012"
    ConsentDraft consent;
    std::string version_key = {}; // "HAIR-01@2"; empty unless a treatment
    std::optional<FormulaId> formula = {};
    std::string content_hash = {}; // of that version
    std::string sha256 = {};       // of the text that was read
    Moment recorded_at{};
    std::string recorded_by = {};
    std::optional<Moment> withdrawn = {};
    std::string withdrawal_note = {};
};

/// What a patient must have agreed to. A version of the same content is the same treatment (domain.md 4.2, 6.2).
struct ConsentQuestion {
    ConsentSubject subject = ConsentSubject::treatment;
    std::optional<VersionId> version = {};
    std::string content_hash = {};
    std::optional<Indication> indication = {};
};
[[nodiscard]] bool is_about(const ConsentOnFile&, const ConsentQuestion&);

/// How the last decision about a question stands at a moment.
struct ConsentStanding {
    ConsentState state;
    const ConsentOnFile* decision; // one of those that were handed in
};
/// Of what was decided until then; nothing where nothing was.
[[nodiscard]] std::optional<ConsentStanding> standing_of(const std::vector<ConsentOnFile>&, const ConsentQuestion&,
                                                         Moment at, const Zone&);
/// What this decision among all of the patient's is worth at a moment.
[[nodiscard]] ConsentState state_of(const ConsentOnFile&, const std::vector<ConsentOnFile>& all, Moment at,
                                    const Zone&);

/// A consent is renewed after so many months: a house rule, no law names one.
inline constexpr int consent_counts_months = 12;

/// The clinic's own words for what a patient reads before deciding; the last of a language counts.
struct ConsentTextDraft {
    std::optional<ConsentSubject> subject = {};
    std::optional<Language> language = {};
    std::string body = {}; // paragraphs; "# " begins a heading, "- " an item
    bool operator==(const ConsentTextDraft&) const = default;
};
struct ConsentTextFacts {
    std::string in_use = {}; // what is read now
};
enum class ConsentTextRule { subject_missing, language_missing, body_missing, body_unreadable, nothing_changed };
template <>
struct CodeTable<ConsentTextRule> {
    static constexpr auto rows = std::to_array<Code<ConsentTextRule>>({
        {ConsentTextRule::subject_missing, "subject_missing"},
        {ConsentTextRule::language_missing, "language_missing"},
        {ConsentTextRule::body_missing, "body_missing"},
        {ConsentTextRule::body_unreadable, "body_unreadable"},
        {ConsentTextRule::nothing_changed, "nothing_changed"},
    });
};
[[nodiscard]] std::string_view field_of(ConsentTextRule);
[[nodiscard]] constexpr Weight weight_of(ConsentTextRule)
{
    return Weight::refused;
}
using ConsentTextViolations = Violations<ConsentTextRule>;
[[nodiscard]] ConsentTextViolations check(const ConsentTextDraft&, const ConsentTextFacts&);
using ConsentText = Accepted<ConsentTextDraft, ConsentTextFacts, ConsentTextRule>;

struct ConsentTextOnFile {
    ConsentTextId id;
    std::string key; // "CF-000001"
    ConsentTextDraft text;
    Moment written_at{};
    std::string written_by = {};
};

} // namespace clinic
