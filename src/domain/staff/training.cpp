#include "domain/staff/training.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(TrainingRule rule)
{
    using enum TrainingRule;
    switch (rule) {
    case practitioner_missing: return "training.practitioner";
    case title_missing:
    case title_unreadable: return "training.title";
    case provider_missing:
    case provider_unreadable: return "training.provider";
    case first_day_missing: return "training.first_day";
    case last_day_before_first:
    case day_in_future: return "training.last_day";
    case hours_missing:
    case hours_wrong: return "training.hours";
    case category_unreadable: return "training.category";
    case certificate_number_unreadable: return "training.certificate_number";
    case corrects_another:
    case corrected_already: return "training.corrects";
    }
    return "training";
}

namespace {

constexpr int hours_of_a_day = 24;
constexpr int months_back = 12;

std::optional<Day> ends_on(const TrainingDraft& draft)
{
    return draft.last_day ? draft.last_day : draft.first_day;
}

/// More than nothing, and no more than its days have; a correction may say that there were none.
bool is_plausible(const TrainingDraft& draft)
{
    if (*draft.hours <= Decimal(0))
        return draft.corrects && *draft.hours == Decimal(0);
    if (!draft.first_day || *ends_on(draft) < *draft.first_day)
        return true; // the days are objected to by themselves
    const auto days_of_it = (*ends_on(draft) - *draft.first_day).count() + 1;
    return *draft.hours <= Decimal(days_of_it * hours_of_a_day);
}

void check_days(Verdict<TrainingRule>& verdict, const TrainingDraft& draft, const TrainingFacts& facts)
{
    using enum TrainingRule;
    verdict.require(draft.first_day.has_value(), first_day_missing);
    verdict.require(!draft.first_day || *draft.first_day <= *ends_on(draft), last_day_before_first);
    verdict.require(!ends_on(draft) || *ends_on(draft) <= facts.today, day_in_future);
}

Decimal sum(const Decimal& one, const Decimal& other)
{
    return Decimal::from_billionths(one.billionths() + other.billionths());
}

} // namespace

TrainingViolations check(const TrainingDraft& draft, const TrainingFacts& facts)
{
    using enum TrainingRule;
    Verdict<TrainingRule> verdict;
    verdict.require(draft.practitioner && facts.practitioner_known, practitioner_missing);
    verdict.require(!is_blank(draft.title), title_missing);
    verdict.require(is_short_text(draft.title), title_unreadable);
    verdict.require(!is_blank(draft.provider), provider_missing);
    verdict.require(is_short_text(draft.provider), provider_unreadable);
    check_days(verdict, draft, facts);
    verdict.require(draft.hours.has_value(), hours_missing);
    verdict.require(!draft.hours || is_plausible(draft), hours_wrong);
    verdict.require(is_short_text(draft.category), category_unreadable);
    verdict.require(is_short_text(draft.certificate_number), certificate_number_unreadable);
    verdict.require(!draft.corrects || facts.corrects_own, corrects_another);
    verdict.require(!draft.corrects || !facts.corrected_already, corrected_already);
    return std::move(verdict).broken();
}

bool is_corrected(const std::vector<TrainingOnFile>& all, TrainingId id)
{
    return std::any_of(all.begin(), all.end(), [id](const auto& each) { return each.training.corrects == id; });
}

TrainingTotals training_totals(const std::vector<TrainingOnFile>& all, Day on)
{
    TrainingTotals totals;
    const Day since = add_months(on, -months_back);
    for (const auto& each : all) {
        const auto last = ends_on(each.training);
        if (!last || *last > on || is_corrected(all, each.id) || each.training.hours == Decimal(0))
            continue;
        const int year{std::chrono::year_month_day(*last).year()};
        auto& in_year = totals.by_year[year];
        in_year = sum(in_year, *each.training.hours);
        if (*last > since)
            totals.last_12_months = sum(totals.last_12_months, *each.training.hours);
    }
    return totals;
}

} // namespace clinic
