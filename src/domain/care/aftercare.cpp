#include "domain/care/aftercare.h"

#include "domain/clinic/limits.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace clinic {

namespace {

using enum AftercareKind;
using std::chrono::hours;

const std::vector<Region> body{Region::neck,    Region::arms, Region::breasts,
                               Region::abdomen, Region::back, Region::legs};
const std::vector<Region> face_and_neck{Region::face, Region::neck};
const std::vector<Region> exposed{Region::face, Region::scalp, Region::neck, Region::arms, Region::legs};
const std::vector<Region> everywhere{};
const std::vector<Indication> any_indication{};
constexpr std::nullopt_t open_ended = std::nullopt;

/// A rule that names none holds for all.
template <typename Enum>
bool holds_for(const std::vector<Enum>& named, Enum value)
{
    return named.empty() || std::find(named.begin(), named.end(), value) != named.end();
}

std::optional<Moment> after(Moment start, std::optional<hours> elapsed)
{
    return elapsed ? std::optional(start + *elapsed) : std::nullopt;
}

} // namespace

const std::vector<AftercareRule>& aftercare_rules()
{
    static const std::vector<AftercareRule> rules{
        {"CLEAN_AREA", should_do, hours(0), open_ended, true, everywhere, any_indication, "S15–S17"},
        {"SUNSCREEN", should_do, hours(0), open_ended, true, exposed, any_indication, "S22, K4"},
        {"APPLY_RECOMMENDED_TOPICALS", should_do, open_ended, open_ended, true, everywhere, any_indication, "S20–S21"},
        {"NO_TOUCH_SCRATCH", avoid, hours(72), open_ended, true, everywhere, any_indication, "S18, S62"},
        {"NO_MASSAGE", avoid, hours(72), open_ended, true, everywhere, any_indication, "S62"},
        {"NO_MAKEUP", avoid, hours(24), hours(24), false, face_and_neck, any_indication, "S28"},
        {"NO_INTENSE_EXERCISE", avoid, hours(24), hours(48), false, everywhere, any_indication, "S23–S24, S67, K1"},
        {"NO_SUNBATHING", avoid, hours(48), hours(48), false, everywhere, any_indication, "S64"},
        {"NO_HOT_YOGA", avoid, hours(72), hours(72), false, everywhere, any_indication, "S23, K5"},
        {"NO_SAUNA", avoid, hours(72), hours(72), false, everywhere, any_indication, "S61"},
        {"NO_HAMMAM", avoid, hours(72), hours(72), false, everywhere, any_indication, "S61"},
        {"NO_POOL", avoid, hours(72), hours(72), false, everywhere, any_indication, "S61"},
        {"NO_HOT_BATH", avoid, hours(72), hours(72), false, everywhere, any_indication, "S61"},
        {"NO_IONISATION", avoid, hours(72), hours(72), false, everywhere, any_indication, "S65"},
        {"NO_TIGHT_CLOTHING", avoid, hours(72), open_ended, true, body, any_indication, "S63"},
        {"AVOID_DUST", avoid, hours(72), hours(72), false, everywhere, any_indication, "S66"},
        {"SHOWER_ONLY", should_do, hours(0), hours(72), false, everywhere, any_indication, "S60"},
        {"MOISTURISER_OK", allowed, hours(0), open_ended, false, everywhere, any_indication, "S73"},
        {"HYDRATE", should_do, open_ended, open_ended, false, everywhere, any_indication, "S25"},
        {"HEALTHY_DIET", advised, open_ended, open_ended, false, everywhere, any_indication, "S35"},
        {"ASK_BEFORE_OTHER_TREATMENT", should_do, open_ended, open_ended, true, everywhere, any_indication, "S32–S33"},
        {"REPORT_SEVERE_OR_PROLONGED", should_do, open_ended, open_ended, false, everywhere, any_indication, "S31"},
    };
    return rules;
}

const AftercareRule& aftercare_rule(std::string_view code)
{
    const auto& rules = aftercare_rules();
    const auto found = std::find_if(rules.begin(), rules.end(), [code](const auto& each) { return each.code == code; });
    if (found == rules.end())
        throw std::out_of_range("no aftercare rule " + std::string(code));
    return *found;
}

std::optional<hours> usual_hours(const AftercareRule& rule)
{
    if (rule.kind != avoid || !rule.minimum)
        return std::nullopt;
    return std::max(*rule.minimum, rule.recommended.value_or(*rule.minimum));
}

namespace {

/// The stricter one counts.
void make_longer(AftercareLine& line, const AftercareRule& rule, const LongerAftercare& longer)
{
    const auto usual = usual_hours(rule);
    const auto asked = longer.hours.find(line.code);
    if (!usual || asked == longer.hours.end() || asked->second <= *usual)
        return;
    line.minimum_ends = line.starts + asked->second;
    if (line.recommended_ends)
        line.recommended_ends = line.minimum_ends;
    line.longer_by = longer.key;
}

} // namespace

std::vector<AftercareLine> aftercare_plan(Moment session_end, Region region, Indication indication,
                                          const LongerAftercare& longer)
{
    std::vector<AftercareLine> plan;
    for (const auto& rule : aftercare_rules()) {
        if (holds_for(rule.regions, region) && holds_for(rule.indications, indication)) {
            plan.push_back({.code = std::string(rule.code),
                            .starts = session_end,
                            .minimum_ends = after(session_end, rule.minimum),
                            .recommended_ends = after(session_end, rule.recommended),
                            .needs_clearance = rule.needs_clearance});
            make_longer(plan.back(), rule, longer);
        }
    }
    return plan;
}

AftercareState state_at(const AftercareLine& line, std::optional<Moment> cleared_at, Moment now)
{
    if (cleared_at && *cleared_at <= now)
        return AftercareState::cleared;
    const bool minimum_passed = !line.minimum_ends || *line.minimum_ends <= now;
    if (line.needs_clearance)
        return minimum_passed ? AftercareState::minimum_elapsed : AftercareState::active;
    return line.recommended_ends && *line.recommended_ends <= now ? AftercareState::over : AftercareState::active;
}

std::string_view field_of(ClearanceRule rule)
{
    using enum ClearanceRule;
    switch (rule) {
    case item_missing:
    case cleared_already:
    case session_invalid: return "clearance.item";
    case early_reason_missing:
    case reason_unreadable: return "clearance.reason";
    }
    return "clearance";
}

ClearanceViolations check(const ClearanceDraft& draft, const ClearanceFacts& facts)
{
    using enum ClearanceRule;
    Verdict<ClearanceRule> verdict;
    verdict.require(draft.item && facts.line, item_missing);
    verdict.require(!facts.cleared_already, cleared_already);
    verdict.require(!facts.session_invalid, session_invalid);
    if (facts.line && facts.line->minimum_ends && facts.now < *facts.line->minimum_ends)
        verdict.require(is_reason(draft.reason), early_reason_missing, {{"minimum_ends", *facts.line->minimum_ends}});
    verdict.require(is_long_text(draft.reason), reason_unreadable);
    return std::move(verdict).broken();
}

} // namespace clinic
