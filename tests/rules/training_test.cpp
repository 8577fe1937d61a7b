#include "domain/staff/training.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

TrainingFacts known()
{
    return {.today = day("2026-11-22"), .practitioner_known = true};
}

TrainingDraft course(const char* first, const char* last, const char* hours)
{
    return {.practitioner = PractitionerId(1),
            .title = "Anaphylaxis in the clinic",
            .provider = "School",
            .first_day = day_from_iso(first),
            .last_day = day_from_iso(last),
            .hours = decimal_from_text(hours)};
}

TrainingOnFile on_file(std::int64_t id, TrainingDraft training)
{
    return {TrainingId(id), "TR-00000" + std::to_string(id), std::move(training)};
}

} // namespace

TEST_CASE("a course has a title, a provider, a day that has been and hours that its days can hold", "[training]")
{
    using enum TrainingRule;
    CHECK(check(course("2026-11-20", "2026-11-22", "21.5"), known()).empty());
    CHECK(check(course("2026-11-22", "", "24"), known()).empty());
    CHECK(contains(check(course("2026-11-22", "", "24.5"), known()), hours_wrong));
    CHECK(contains(check(course("2026-11-22", "", "0"), known()), hours_wrong));
    CHECK(contains(check(course("2026-11-22", "", "-1"), known()), hours_wrong));
    CHECK(contains(check(course("2026-11-22", "", ""), known()), hours_missing));
    CHECK(contains(check(course("2026-11-22", "2026-11-21", "2"), known()), last_day_before_first));
    CHECK(contains(check(course("2026-11-22", "2026-11-23", "2"), known()), day_in_future));
    const auto empty = check(TrainingDraft{}, known());
    for (const auto rule : {practitioner_missing, title_missing, provider_missing, first_day_missing, hours_missing})
        CHECK(contains(empty, rule));
}

TEST_CASE("a correction is of the same person, takes one place once, and may say that nothing took place", "[training]")
{
    auto correction = course("2026-11-22", "", "0");
    correction.corrects = TrainingId(1);
    CHECK(check(correction, known()).empty());
    auto facts = known();
    facts.corrects_own = false;
    CHECK(contains(check(correction, facts), TrainingRule::corrects_another));
    facts = known();
    facts.corrected_already = true;
    CHECK(contains(check(correction, facts), TrainingRule::corrected_already));
}

TEST_CASE("hours count in the year of the last day, and for twelve months from it", "[training]")
{
    const std::vector all{on_file(1, course("2025-12-30", "2026-01-02", "10.5")),
                          on_file(2, course("2025-11-22", "", "4")), on_file(3, course("2025-11-23", "", "2.25")),
                          on_file(4, course("2024-05-01", "", "7"))};
    const auto totals = training_totals(all, day("2026-11-22"));
    CHECK(totals.by_year == std::map<int, Decimal>{{2024, Decimal(7)},
                                                   {2025, *decimal_from_text("6.25")},
                                                   {2026, *decimal_from_text("10.5")}});
    CHECK(totals.last_12_months.text() == "12.75");
    CHECK(training_totals(all, day("2025-12-31")).by_year.contains(2026) == false);
    CHECK(training_totals({}, day("2026-11-22")).by_year.empty());
}

TEST_CASE("what was corrected counts no more, its correction does", "[training]")
{
    auto right = course("2026-02-01", "", "3");
    right.corrects = TrainingId(1);
    auto nothing = course("2026-03-01", "", "0");
    nothing.corrects = TrainingId(2);
    const std::vector all{on_file(1, course("2026-02-01", "", "30")), on_file(2, course("2026-03-01", "", "8")),
                          on_file(3, right), on_file(4, nothing)};
    const auto totals = training_totals(all, day("2026-11-22"));
    CHECK(totals.by_year == std::map<int, Decimal>{{2026, Decimal(3)}});
    CHECK(totals.last_12_months == Decimal(3));
    CHECK(is_corrected(all, TrainingId(1)));
    CHECK_FALSE(is_corrected(all, TrainingId(3)));
}
