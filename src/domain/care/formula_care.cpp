#include "domain/care/formula_care.h"

#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

namespace {

using FormulaCareVerdict = Verdict<FormulaCareRule>;

void check_contacts(FormulaCareVerdict& verdict, const std::vector<OwnCheckIn>& check_ins)
{
    using enum FormulaCareRule;
    verdict.require(check_ins.size() <= most_check_ins, check_ins_too_many,
                    {{"most", static_cast<std::int64_t>(most_check_ins)}});
    std::set<int> days;
    for (std::size_t i = 0; i < check_ins.size(); ++i) {
        const auto& [day, look_for] = check_ins[i];
        const auto line = std::to_string(i + 1);
        verdict.require(day.has_value(), day_missing, {{"number", line}}, line);
        verdict.require(!day || (*day >= 1 && *day <= last_check_in_day), day_out_of_range,
                        {{"number", line}, {"most", std::int64_t{last_check_in_day}}}, line);
        if (day)
            verdict.require(days.insert(*day).second, day_twice, {{"day", std::int64_t{*day}}}, line);
        verdict.require(is_short_text(look_for), look_for_unreadable, {{"number", line}}, line);
    }
    verdict.require(days.empty() || *days.rbegin() >= late_infections_day, ends_before_late_infections,
                    {{"day", std::int64_t{late_infections_day}}});
}

/// Nothing for what no formula can make longer, or no rule knows.
std::optional<std::chrono::hours> usual_hours_of(const std::string& code)
{
    for (const auto& rule : aftercare_rules())
        if (rule.code == code)
            return usual_hours(rule);
    return std::nullopt;
}

void check_longer(FormulaCareVerdict& verdict, const std::map<std::string, std::int64_t>& longer)
{
    using enum FormulaCareRule;
    for (const auto& [code, least] : longer) {
        const auto usual = usual_hours_of(code);
        if (!usual) {
            verdict.require(false, item_unknown, {{"item", code}}, code);
            continue;
        }
        verdict.require(least > usual->count(), hours_not_longer,
                        {{"item", code}, {"usual", std::int64_t{usual->count()}}}, code);
        verdict.require(least <= longest_aftercare, hours_out_of_range, {{"item", code}, {"most", longest_aftercare}},
                        code);
    }
}

/// What it asks for, in whatever order it was written.
auto asked_by(const FormulaCareDraft& draft)
{
    std::map<int, std::string> check_ins;
    for (const auto& [day, look_for] : draft.check_ins)
        check_ins.emplace(day.value_or(0), look_for);
    return std::pair{check_ins, draft.longer};
}

} // namespace

std::string_view field_of(FormulaCareRule rule)
{
    using enum FormulaCareRule;
    switch (rule) {
    case formula_missing: return "formula_care.formula";
    case check_ins_too_many:
    case day_missing:
    case day_out_of_range:
    case day_twice:
    case look_for_unreadable:
    case ends_before_late_infections: return "formula_care.check_ins";
    case item_unknown:
    case hours_not_longer:
    case hours_out_of_range: return "formula_care.longer";
    case nothing_changed:
    case reason_too_short: return "formula_care.reason";
    }
    return "formula_care";
}

FormulaCareViolations check(const FormulaCareDraft& draft, const FormulaCareFacts& facts)
{
    FormulaCareVerdict verdict;
    verdict.require(draft.formula && facts.formula_known, FormulaCareRule::formula_missing);
    check_contacts(verdict, draft.check_ins);
    check_longer(verdict, draft.longer);
    verdict.require(asked_by(draft) != asked_by(facts.in_use), FormulaCareRule::nothing_changed);
    verdict.require(is_reason(draft.reason), FormulaCareRule::reason_too_short);
    return std::move(verdict).broken();
}

LongerAftercare longer_in(const FormulaCareOnFile& on_file)
{
    LongerAftercare longer{.key = on_file.key};
    for (const auto& [code, least] : on_file.care.longer)
        longer.hours.emplace(code, least);
    return longer;
}

} // namespace clinic
