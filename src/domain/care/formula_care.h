#pragma once

#include "domain/care/aftercare.h"
#include "domain/care/check_in.h"

namespace clinic {

/// What a formula asks for after every session with it, beyond the rules for region and indication. The last one of a
/// formula counts, for sessions that are signed from then on.
struct FormulaCareDraft {
    std::optional<FormulaId> formula = {};
    std::vector<OwnCheckIn> check_ins = {};          // in place of the usual ones; none: the usual ones
    std::map<std::string, std::int64_t> longer = {}; // at least so many hours, by the code of what is to be avoided
    std::string reason = {};
    bool operator==(const FormulaCareDraft&) const = default;
};

struct FormulaCareFacts {
    bool formula_known = false;
    FormulaCareDraft in_use = {}; // what counts now
};

enum class FormulaCareRule {
    formula_missing,
    check_ins_too_many,
    day_missing,
    day_out_of_range,
    day_twice,
    look_for_unreadable,
    ends_before_late_infections, // warns (domain.md 2.3)
    item_unknown,
    hours_not_longer,
    hours_out_of_range,
    nothing_changed,
    reason_too_short,
};
template <>
struct CodeTable<FormulaCareRule> {
    static constexpr auto rows = std::to_array<Code<FormulaCareRule>>({
        {FormulaCareRule::formula_missing, "formula_missing"},
        {FormulaCareRule::check_ins_too_many, "check_ins_too_many"},
        {FormulaCareRule::day_missing, "day_missing"},
        {FormulaCareRule::day_out_of_range, "day_out_of_range"},
        {FormulaCareRule::day_twice, "day_twice"},
        {FormulaCareRule::look_for_unreadable, "look_for_unreadable"},
        {FormulaCareRule::ends_before_late_infections, "ends_before_late_infections"},
        {FormulaCareRule::item_unknown, "item_unknown"},
        {FormulaCareRule::hours_not_longer, "hours_not_longer"},
        {FormulaCareRule::hours_out_of_range, "hours_out_of_range"},
        {FormulaCareRule::nothing_changed, "nothing_changed"},
        {FormulaCareRule::reason_too_short, "reason_too_short"},
    });
};
/// The form's field; check-ins are told apart by their number, items by their code, as the violation's `line`.
[[nodiscard]] std::string_view field_of(FormulaCareRule);
[[nodiscard]] constexpr Weight weight_of(FormulaCareRule rule)
{
    return rule == FormulaCareRule::ends_before_late_infections ? Weight::warning : Weight::refused;
}
using FormulaCareViolations = Violations<FormulaCareRule>;
[[nodiscard]] FormulaCareViolations check(const FormulaCareDraft&, const FormulaCareFacts&);
using FormulaCare = Accepted<FormulaCareDraft, FormulaCareFacts, FormulaCareRule>;

inline constexpr std::size_t most_check_ins = 12;
/// Nobody is asked later than a year after.
inline constexpr int last_check_in_day = 365;
/// Infections by mycobacteria were seen until 59 days after an injection (domain.md 2.3).
inline constexpr int late_infections_day = 60;
/// 90 days: nothing is to be avoided longer.
inline constexpr std::int64_t longest_aftercare = 2160;

struct FormulaCareOnFile {
    FormulaCareId id;
    std::string key; // "FC-000001"
    FormulaCareDraft care;
    Moment at{};
    std::string by = {};
};
/// What it adds to the plan of a session.
[[nodiscard]] LongerAftercare longer_in(const FormulaCareOnFile&);

} // namespace clinic
