#include "main/cli/audit_json.h"

#include "domain/safety/against_the_rest.h"
#include "domain/safety/version_change.h"
#include "main/cli/field.h"

#include <cmath>

namespace clinic::cli {

namespace {

/// An infinite ratio is no number that JSON holds.
Json number_json(double value)
{
    return std::isfinite(value) ? Json(value) : Json("infinite");
}

Json estimate_json(const Estimate& estimate)
{
    return {{"value", number_json(estimate.value)},
            {"low", estimate.interval ? number_json(estimate.interval->low) : Json()},
            {"high", estimate.interval ? number_json(estimate.interval->high) : Json()}};
}

} // namespace

Json line_json(const AuditLine& line)
{
    return {{"key", line.counts.key},
            {"name", line.counts.name},
            {"sessions", line.counts.sessions},
            {"reacted", line.counts.reacted},
            {"asked_no_reaction", line.counts.asked_no_reaction},
            {"not_yet_asked", line.counts.not_yet_asked()},
            {"followed_up", line.counts.followed_up()},
            {"patients", line.counts.patients},
            {"patients_reacted", line.counts.patients_reacted},
            {"rate", or_null(line.rate, number_json)},
            {"low", line.interval ? Json(line.interval->low) : Json()},
            {"high", line.interval ? Json(line.interval->high) : Json()},
            {"too_few", line.too_few}};
}

Json comparison_json(const Comparison& found)
{
    return {{"rate_before", estimate_json(found.before)},
            {"rate_after", estimate_json(found.after)},
            {"difference", estimate_json(found.difference)},
            {"risk_ratio", or_null(found.ratio, estimate_json)},
            {"rate_ratio_p", found.rates ? Json(found.rates->two_sided) : Json()},
            {"fisher_p", found.fisher.two_sided},
            {"pearson_p", found.pearson ? Json(found.pearson->p) : Json()},
            {"yates_p", found.yates ? Json(found.yates->p) : Json()}};
}

namespace {

Json change_json(const VersionChange& change)
{
    const auto same = [](auto value) { return Json(value); };
    Json json{{"before", change.before},
              {"after", change.after},
              {"too_few", change.too_few},
              {"sessions_needed", or_null(change.sessions_needed, same)}};
    const auto& found = change.comparison;
    if (!found)
        return json;
    json.update(comparison_json(*found));
    json["fisher_p_adjusted"] = or_null(change.adjusted_p, same);
    return json;
}

Json rest_json(const AgainstTheRest& each)
{
    Json json{{"key", each.key}, {"name", each.name}, {"too_few", each.too_few}};
    if (!each.comparison)
        return json;
    json.update(comparison_json(*each.comparison));
    json["fisher_p_adjusted"] = or_null(each.adjusted_p, [](double p) { return Json(p); });
    return json;
}

} // namespace

Json audit_json(const AuditReport& report)
{
    const auto iso = [](Day day) { return to_iso(day); };
    Json lines = Json::array();
    for (const auto& line : report.lines)
        lines.push_back(line_json(line));
    Json changes = Json::array();
    if (report.query.by == AuditBy::version)
        for (const auto& change : version_changes(report.lines))
            changes.push_back(change_json(change));
    Json rest = Json::array();
    for (const auto& each : against_the_rest(report.query.by, report.lines, report.all))
        rest.push_back(rest_json(each));
    return {{"by", code_of(report.query.by)},
            {"formula", report.formula},
            {"from", or_null(report.query.from, iso)},
            {"to", or_null(report.query.to, iso)},
            {"window", code_of(report.query.window)},
            {"lowest_grade", report.query.lowest_grade},
            {"serious_only", report.query.serious_only},
            {"lines", lines},
            {"changes", changes},
            {"against_the_rest", rest}};
}

} // namespace clinic::cli
