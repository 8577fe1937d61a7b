#pragma once

#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <map>
#include <optional>

namespace clinic {

/// A course that somebody of the staff took (domain.md 5.2, CME). It counts on its last day.
struct TrainingDraft {
    std::optional<PractitionerId> practitioner = {};
    std::string title = {};
    std::string provider = {};
    std::optional<Day> first_day = {};
    std::optional<Day> last_day = {}; // empty: a single day
    std::optional<Decimal> hours = {};
    std::string category = {}; // as the clinic or its authority divides them
    std::string certificate_number = {};
    std::optional<TrainingId> corrects = {}; // what it takes the place of; that one stays, and counts no more
};

struct TrainingOnFile {
    TrainingId id;
    std::string key; // "TR-000001"
    TrainingDraft training;
};

struct TrainingFacts {
    Day today;
    bool practitioner_known = false;
    bool corrects_own = true;       // what it corrects is of the same practitioner
    bool corrected_already = false; // and another entry has taken its place
};

enum class TrainingRule {
    practitioner_missing,
    title_missing,
    title_unreadable,
    provider_missing,
    provider_unreadable,
    first_day_missing,
    last_day_before_first,
    day_in_future,
    hours_missing,
    hours_wrong,
    category_unreadable,
    certificate_number_unreadable,
    corrects_another,
    corrected_already,
};
template <>
struct CodeTable<TrainingRule> {
    static constexpr auto rows = std::to_array<Code<TrainingRule>>({
        {TrainingRule::practitioner_missing, "practitioner_missing"},
        {TrainingRule::title_missing, "title_missing"},
        {TrainingRule::title_unreadable, "title_unreadable"},
        {TrainingRule::provider_missing, "provider_missing"},
        {TrainingRule::provider_unreadable, "provider_unreadable"},
        {TrainingRule::first_day_missing, "first_day_missing"},
        {TrainingRule::last_day_before_first, "last_day_before_first"},
        {TrainingRule::day_in_future, "day_in_future"},
        {TrainingRule::hours_missing, "hours_missing"},
        {TrainingRule::hours_wrong, "hours_wrong"},
        {TrainingRule::category_unreadable, "category_unreadable"},
        {TrainingRule::certificate_number_unreadable, "certificate_number_unreadable"},
        {TrainingRule::corrects_another, "corrects_another"},
        {TrainingRule::corrected_already, "corrected_already"},
    });
};
[[nodiscard]] std::string_view field_of(TrainingRule);
[[nodiscard]] constexpr Weight weight_of(TrainingRule)
{
    return Weight::refused;
}
using TrainingViolations = Violations<TrainingRule>;
/// A correction may have no hours: then what it corrects never took place.
[[nodiscard]] TrainingViolations check(const TrainingDraft&, const TrainingFacts&);
using Training = Accepted<TrainingDraft, TrainingFacts, TrainingRule>;

[[nodiscard]] bool is_corrected(const std::vector<TrainingOnFile>&, TrainingId);

/// Hours that count, on a day.
struct TrainingTotals {
    std::map<int, Decimal> by_year; // of those years in which there were any
    Decimal last_12_months = {};
};
[[nodiscard]] TrainingTotals training_totals(const std::vector<TrainingOnFile>&, Day on);

} // namespace clinic
