#include "domain/care/formula_care.h"
#include "support/broken_rules.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono_literals;

namespace formula_care_rules {

namespace {

using Rules = std::vector<FormulaCareRule>;
using enum FormulaCareRule;

FormulaCareDraft good_care()
{
    return {.formula = FormulaId(1),
            .check_ins = {{2, "warmth"}, {14, "nodules"}, {60, {}}},
            .longer = {{"NO_SAUNA", 120}},
            .reason = "Nodules were seen in the second week"};
}

Rules broken(const FormulaCareDraft& draft, const FormulaCareDraft& in_use = {})
{
    return rules_of(check(draft, {.formula_known = true, .in_use = in_use}));
}

template <typename Change>
Rules broken_after(Change change)
{
    auto draft = good_care();
    change(draft);
    return broken(draft);
}

const Moment ended = moment("2026-03-28T15:00:00+01:00"); // the night after it the clocks of Paris go forward

AftercareLine line_of(const std::vector<AftercareLine>& plan, std::string_view code)
{
    for (const auto& each : plan)
        if (each.code == code)
            return each;
    FAIL("no line " << code);
    std::terminate();
}

} // namespace

TEST_CASE("a formula's own check-ins lie on days of their own, within a year, with a reason", "[formula_care]")
{
    CHECK(broken(good_care()).empty());
    CHECK(broken({}) == Rules{formula_missing, nothing_changed, reason_too_short});
    CHECK(broken_after([](auto& draft) { draft.check_ins[1].day.reset(); }) == Rules{day_missing});
    CHECK(broken_after([](auto& draft) { draft.check_ins[1].day = 0; }) == Rules{day_out_of_range});
    CHECK(broken_after([](auto& draft) { draft.check_ins[1].day = 366; }) == Rules{day_out_of_range});
    CHECK(broken_after([](auto& draft) { draft.check_ins[1].day = 2; }) == Rules{day_twice});
    CHECK(broken_after([](auto& draft) { draft.check_ins[1].look_for = std::string(201, 'x'); }) ==
          Rules{look_for_unreadable});
    CHECK(broken_after([](auto& draft) {
              draft.check_ins.clear();
              for (int day = 53; day <= 65; ++day)
                  draft.check_ins.push_back({day, {}});
          }) == Rules{check_ins_too_many});
}

TEST_CASE("a last question before late infections show is remarked, not refused", "[formula_care]")
{
    auto draft = good_care();
    draft.check_ins.back().day = 59;
    CHECK(broken(draft) == Rules{ends_before_late_infections});
    CHECK_FALSE(stops(check(draft, {.formula_known = true})));
    draft.check_ins.clear(); // the usual ones
    CHECK(broken(draft).empty());
}

TEST_CASE("a formula may ask for more hours than the rules, never for fewer", "[formula_care]")
{
    const auto with = [](const char* code, std::int64_t hours) {
        auto draft = good_care();
        draft.longer = {{code, hours}};
        return broken(draft);
    };
    CHECK(with("NO_SAUNA", 73).empty());
    CHECK(with("NO_SAUNA", 72) == Rules{hours_not_longer});
    CHECK(with("NO_INTENSE_EXERCISE", 48) == Rules{hours_not_longer}); // 24 at least, 48 recommended
    CHECK(with("NO_INTENSE_EXERCISE", 49).empty());
    CHECK(with("NO_SAUNA", 2160).empty());
    CHECK(with("NO_SAUNA", 2161) == Rules{hours_out_of_range});
    CHECK(with("SUNSCREEN", 100) == Rules{item_unknown}); // something to do, with no end
    CHECK(with("NO_SUCH_THING", 100) == Rules{item_unknown});
}

TEST_CASE("what counts already is not put down again", "[formula_care]")
{
    auto same = good_care();
    std::swap(same.check_ins.front(), same.check_ins.back());
    same.reason = "For another reason altogether";
    CHECK(broken(same, good_care()) == Rules{nothing_changed});
    CHECK(broken({.formula = FormulaId(1), .reason = "As the others again"}, good_care()).empty());
}

TEST_CASE("the plan of a session takes the longer of rule and formula, in elapsed hours, and says whose it is",
          "[formula_care][aftercare]")
{
    const LongerAftercare longer{.key = "FC-000001",
                                 .hours = {{"NO_SAUNA", 120h},
                                           {"NO_MASSAGE", 120h},
                                           {"NO_POOL", 24h},
                                           {"NO_INTENSE_EXERCISE", 60h},
                                           {"NO_TIGHT_CLOTHING", 99h}}};
    const auto plan = aftercare_plan(ended, Region::face, Indication::hydration, longer);
    CHECK(plan.size() == aftercare_plan(ended, Region::face, Indication::hydration).size());
    const auto sauna = line_of(plan, "NO_SAUNA");
    CHECK(sauna.minimum_ends == moment("2026-04-02T16:00:00+02:00"));
    CHECK(sauna.recommended_ends == sauna.minimum_ends);
    CHECK(sauna.longer_by == "FC-000001");
    const auto massage = line_of(plan, "NO_MASSAGE"); // until cleared, but not before
    CHECK(massage.minimum_ends == ended + 120h);
    CHECK_FALSE(massage.recommended_ends);
    CHECK(massage.needs_clearance);
    const auto pool = line_of(plan, "NO_POOL");
    CHECK(pool.minimum_ends == ended + 72h);
    CHECK(pool.longer_by.empty());
    CHECK(line_of(plan, "NO_INTENSE_EXERCISE").minimum_ends == ended + 60h);
    CHECK(line_of(plan, "NO_INTENSE_EXERCISE").recommended_ends == ended + 60h);
}

TEST_CASE("a formula's own check-ins come in the place of the usual ones, in order, and are late as those are",
          "[formula_care][check_in]")
{
    const auto own = check_ins_after(ended, {{63, {}}, {2, "warmth"}, {7, {}}, {28, {}}});
    REQUIRE(own.size() == 4);
    const auto usual = check_ins_after(ended);
    for (std::size_t i = 0; i < own.size(); ++i) {
        CHECK(own[i].due == usual[i].due);
        CHECK(own[i].late_from == usual[i].late_from);
        CHECK(own[i].kind == CheckInKind::of_formula);
    }
    CHECK(own.front().look_for == "warmth");
    CHECK(text_of(own.front()) == "DAY-2");
    CHECK(text_of(usual.front()) == "48-72H");
}

} // namespace formula_care_rules
