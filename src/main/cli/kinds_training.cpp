#include "main/cli/kind.h"
#include "services/staff/trainings.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<TrainingDraft> training_fields()
{
    using Draft = TrainingDraft;
    return {
        key_field("practitioner", &Draft::practitioner, "practitioner", required, "Who took the course."),
        text_field("title", &Draft::title, required, "The course."),
        text_field("provider", &Draft::provider, required, "Who gave it."),
        day_field("first_day", &Draft::first_day, required, "Its day, or the first of them."),
        day_field("last_day", &Draft::last_day, optional, "The last day; its hours count in that year."),
        {"hours", required, "Its hours; 0 only in a correction of what never took place.", decimal_shape("h"),
         [](Draft& draft, const Cell& cell) { draft.hours = cell.decimal(); },
         [](const Draft& draft, const Desk&) {
             return or_null(draft.hours, [](const Decimal& hours) { return hours.text(); });
         }},
        text_field("category", &Draft::category, optional, "As the authority divides them, or the subject."),
        text_field("certificate_number", &Draft::certificate_number, optional, "The number on its certificate."),
        key_field("corrects", &Draft::corrects, "training", optional,
                  "What it takes the place of; that one stays and counts no more."),
    };
}

std::vector<Json> trainings(const Desk& desk)
{
    const auto all = desk.records.staff().trainings();
    std::vector<Json> rows;
    for (const auto& each : all) {
        rows.push_back(keyed(each.key, each.training, desk, training_fields()));
        rows.back()["corrected_by"] = Json();
        for (const auto& later : all)
            if (later.training.corrects == each.id)
                rows.back()["corrected_by"] = later.key;
    }
    return rows;
}

} // namespace

Json training_hours(const Desk& desk, PractitionerId practitioner)
{
    const auto totals = training_totals(desk.records.staff().training_of(practitioner), desk.today());
    Json by_year = Json::object();
    for (const auto& [year, hours] : totals.by_year)
        by_year[std::to_string(year)] = hours.text();
    return {{"last_12_months", totals.last_12_months.text()}, {"by_year", by_year}};
}

Kind training_kind()
{
    return listed(kind_of("training", "A course with its hours.", training_fields(), check_training, add_training),
                  trainings);
}

} // namespace clinic::cli
