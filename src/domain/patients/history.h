#pragma once

#include "domain/clinic/violation.h"
#include "domain/ids.h"
#include "domain/patients/contraindication.h"

namespace clinic {

/// What a patient answers to a question of the history. Unknown is an answer: asked, but the patient cannot say.
enum class Answered { no, yes, unknown };
template <>
struct CodeTable<Answered> {
    static constexpr auto rows = std::to_array<Code<Answered>>({
        {Answered::no, "NO"},
        {Answered::yes, "YES"},
        {Answered::unknown, "UNKNOWN"},
    });
};

struct HistoryAnswer {
    Answered value = Answered::no;
    std::string note = {};
    std::optional<Day> until = {}; // from which the patient may be treated again, for what passes
    bool operator==(const HistoryAnswer&) const = default;
};

struct MedicineTaken {
    std::string name;
    std::string note; // dose, since when, what for
    bool operator==(const MedicineTaken&) const = default;
};

/// Mesotherapy that another clinic gave (S53). Whatever is empty is not known.
struct TreatmentElsewhere {
    std::string when; // as the patient says it: "2024", "last spring"
    std::string country;
    std::string clinic;
    std::string product;
    std::string reaction;
    bool operator==(const TreatmentElsewhere&) const = default;
};

/// A patient's history as it is taken, whole, on one occasion. The one taken last counts; the others stay on file.
struct HistoryDraft {
    std::optional<PatientId> patient = {};
    std::map<Contraindication, HistoryAnswer> answers = {}; // what is missing was not asked
    std::optional<Answered> takes_medicines = {};
    std::vector<MedicineTaken> medicines = {};
    std::optional<Answered> treated_elsewhere = {};
    std::vector<TreatmentElsewhere> treatments = {};
    std::string note = {};
    bool operator==(const HistoryDraft&) const = default;
};

struct HistoryFacts {
    bool patient_known = false;
};

enum class HistoryRule {
    patient_missing,
    answer_missing,
    answer_unexpected, // asked before every session, or not at all
    until_missing,
    until_unexpected,
    answer_unreadable,
    medicines_not_asked,
    medicines_missing,
    medicines_unexpected,
    medicine_unnamed,
    medicine_unreadable,
    elsewhere_not_asked,
    treatments_missing,
    treatments_unexpected,
    treatment_unreadable,
    note_unreadable,
};
template <>
struct CodeTable<HistoryRule> {
    static constexpr auto rows = std::to_array<Code<HistoryRule>>({
        {HistoryRule::patient_missing, "patient_missing"},
        {HistoryRule::answer_missing, "answer_missing"},
        {HistoryRule::answer_unexpected, "answer_unexpected"},
        {HistoryRule::until_missing, "until_missing"},
        {HistoryRule::until_unexpected, "until_unexpected"},
        {HistoryRule::answer_unreadable, "answer_unreadable"},
        {HistoryRule::medicines_not_asked, "medicines_not_asked"},
        {HistoryRule::medicines_missing, "medicines_missing"},
        {HistoryRule::medicines_unexpected, "medicines_unexpected"},
        {HistoryRule::medicine_unnamed, "medicine_unnamed"},
        {HistoryRule::medicine_unreadable, "medicine_unreadable"},
        {HistoryRule::elsewhere_not_asked, "elsewhere_not_asked"},
        {HistoryRule::treatments_missing, "treatments_missing"},
        {HistoryRule::treatments_unexpected, "treatments_unexpected"},
        {HistoryRule::treatment_unreadable, "treatment_unreadable"},
        {HistoryRule::note_unreadable, "note_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(HistoryRule);
[[nodiscard]] constexpr Weight weight_of(HistoryRule)
{
    return Weight::refused;
}
using HistoryViolations = Violations<HistoryRule>;
[[nodiscard]] HistoryViolations check(const HistoryDraft&, const HistoryFacts&);
using History = Accepted<HistoryDraft, HistoryFacts, HistoryRule>;

/// A history as it was taken.
struct HistoryOnFile {
    HistoryId id;
    std::string key; // "H-000012"
    HistoryDraft history;
    Moment taken_at;
    std::string taken_by;
};

/// What of it may stand against an injection: every "yes".
[[nodiscard]] Present present_in(const HistoryDraft&);
/// A history is confirmed again after this many months (domain.md 6.1).
inline constexpr int history_counts_months = 6;
[[nodiscard]] bool is_current(Day taken, Day on);

} // namespace clinic
