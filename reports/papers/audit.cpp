#include "reports/papers/audit.h"

#include "domain/safety/against_the_rest.h"
#include "domain/safety/version_change.h"
#include "reports/audit_names.h"
#include "reports/names.h"
#include "reports/papers/letterhead.h"

#include <cmath>

namespace clinic::papers {

namespace {

/// A fraction as percent with two places: enough to tell 0.05 from 0.14 %, and no more than counts can bear.
std::string percent(const Words& words, std::optional<double> fraction)
{
    if (!fraction)
        return "–";
    constexpr std::int64_t billionths_a_hundredth = 10'000'000;
    const auto hundredths = std::llround(*fraction * 10'000);
    return to_people(Decimal::from_billionths(hundredths * billionths_a_hundredth), decimal_sign(words.language()));
}

/// Ratios and p-values: as many places as counts can bear.
std::string rounded(const Words& words, double value, int places)
{
    if (!std::isfinite(value))
        return "∞";
    std::int64_t scale = 1;
    for (int i = 0; i < places; ++i)
        scale *= 10;
    constexpr std::int64_t billionths = 1'000'000'000;
    const auto steps = std::llround(value * static_cast<double>(scale));
    return to_people(Decimal::from_billionths(steps * (billionths / scale)), decimal_sign(words.language()));
}

/// A p-value with four places; a smaller one is never said to be nothing.
std::string p_text(const Words& words, double p)
{
    constexpr int places = 4;
    constexpr double least = 0.0001;
    return p < least ? "< " + rounded(words, least, places) : rounded(words, p, places);
}

/// "2 (0.16 to 4.24)".
std::string with_interval(const Words& words, const std::string& value, const std::optional<std::string>& low,
                          const std::optional<std::string>& high)
{
    if (!low || !high)
        return value;
    return fill(words("{value} ({low} to {high})"), {{"value", value}, {"low", *low}, {"high", *high}});
}

std::string percent_with_interval(const Words& words, const Estimate& estimate)
{
    if (!estimate.interval)
        return percent(words, estimate.value);
    return with_interval(words, percent(words, estimate.value), percent(words, estimate.interval->low),
                         percent(words, estimate.interval->high));
}

std::string ratio_text(const Words& words, const std::optional<Estimate>& ratio)
{
    constexpr int places = 2;
    if (!ratio)
        return "–";
    if (!ratio->interval)
        return rounded(words, ratio->value, places);
    return with_interval(words, rounded(words, ratio->value, places), rounded(words, ratio->interval->low, places),
                         rounded(words, ratio->interval->high, places));
}

std::string change_remark(const Words& words, const VersionChange& change)
{
    if (!change.comparison)
        return words("Nobody was asked after one of the two");
    std::string remark = change.too_few ? words("Too few to say") : std::string();
    if (change.sessions_needed)
        remark += (remark.empty() ? "" : ". ") +
                  fill(words.plural("A difference of this size would show with about {count} session of each",
                                    "A difference of this size would show with about {count} sessions of each",
                                    static_cast<long>(*change.sessions_needed)),
                       {{"count", std::to_string(*change.sessions_needed)}});
    return remark;
}

/// The figures of a comparison: the two rates, their difference and ratio, and how likely that is by chance.
std::vector<std::string> compared(const Words& words, const std::optional<Comparison>& found,
                                  std::optional<double> adjusted_p)
{
    if (!found)
        return {"–", "–", "–", "–", "–", "–"};
    return {percent_with_interval(words, found->before),     percent_with_interval(words, found->after),
            percent_with_interval(words, found->difference), ratio_text(words, found->ratio),
            p_text(words, found->fisher.two_sided),          p_text(words, adjusted_p.value_or(1))};
}

Table comparisons(const Words& words, const std::string& what, const std::string& before, const std::string& after)
{
    return {.columns = {{what, 1.7},
                        {before, 1.5, Alignment::right},
                        {after, 1.5, Alignment::right},
                        {words("Difference, points"), 1.6, Alignment::right},
                        {words("Risk ratio"), 1.5, Alignment::right},
                        {words("p (Fisher)"), 1.0, Alignment::right},
                        {words("p, adjusted"), 1.0, Alignment::right},
                        {words("Remark"), 1.7}},
            .rows = {},
            .when_empty = words("Nothing to compare in this choice and period.")};
}

Table version_change_table(const AuditReport& report, const Words& words)
{
    auto table = comparisons(words, words("Change"), words("Before, %"), words("After, %"));
    for (const auto& change : version_changes(report.lines)) {
        std::vector<std::string> row{change.before + " → " + change.after};
        for (auto& cell : compared(words, change.comparison, change.adjusted_p))
            row.push_back(std::move(cell));
        row.push_back(change_remark(words, change));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table rest_table(const AuditReport& report, const Words& words)
{
    const auto by = report.query.by;
    auto table = comparisons(words, name_of(words, by), words("The others, %"), words("This one, %"));
    for (const auto& each : against_the_rest(by, report.lines, report.all)) {
        std::vector<std::string> row{label_of(words, by, each.key, each.name)};
        for (auto& cell : compared(words, each.comparison, each.adjusted_p))
            row.push_back(std::move(cell));
        row.push_back(!each.comparison ? words("Nobody was asked after one of the two")
                      : each.too_few   ? words("Too few to say")
                                       : std::string());
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string remark(const Words& words, const AuditLine& line)
{
    if (line.counts.followed_up() == 0)
        return words("Nobody has been asked yet");
    return line.too_few ? words("Too few to say") : std::string();
}

std::string period(const AuditReport& report, const Words& words)
{
    const auto& [from, to] = std::pair(report.query.from, report.query.to);
    if (from && to)
        return fill(words("{from} to {to}"), {{"from", to_people(*from)}, {"to", to_people(*to)}});
    if (from)
        return fill(words("from {from}"), {{"from", to_people(*from)}});
    return to ? fill(words("until {to}"), {{"to", to_people(*to)}}) : words("everything on file");
}

} // namespace

std::vector<Fact> audit_facts(const AuditReport& report, const Words& words)
{
    return {{words("Sessions of"), period(report, words)},
            {words("Counted by"), name_of(words, report.query.by)},
            {words("Formula"), report.formula.empty() ? words("all") : report.formula},
            {words("Reaction counted within"), name_of(words, report.query.window)},
            {words("Lowest grade counted"), grade_name(words, report.query.lowest_grade)},
            {words("Seriousness"), report.query.serious_only ? words("serious ones only") : words("all")}};
}

Table audit_table(const AuditReport& report, const Words& words)
{
    Table table{.columns = {{name_of(words, report.query.by), 1.4},
                            {words("Sessions"), 0.9, Alignment::right},
                            {words("Reacted"), 0.9, Alignment::right},
                            {words("Asked, no reaction"), 1.0, Alignment::right},
                            {words("Not yet asked"), 1.0, Alignment::right},
                            {words("Rate %"), 0.8, Alignment::right},
                            {words("From %"), 0.8, Alignment::right},
                            {words("To %"), 0.8, Alignment::right},
                            {words("Patients"), 0.9, Alignment::right},
                            {words("Patients who reacted"), 1.0, Alignment::right},
                            {words("Remark"), 1.3}},
                .rows = {},
                .when_empty = words("No signed session falls into this period.")};
    for (const auto& line : report.lines) {
        const auto& counts = line.counts;
        const auto low = line.interval ? std::optional(line.interval->low) : std::nullopt;
        const auto high = line.interval ? std::optional(line.interval->high) : std::nullopt;
        table.rows.push_back({label_of(words, report.query.by, counts.key, counts.name),
                              std::to_string(counts.sessions), std::to_string(counts.reacted),
                              std::to_string(counts.asked_no_reaction), std::to_string(counts.not_yet_asked()),
                              percent(words, line.rate), percent(words, low), percent(words, high),
                              std::to_string(counts.patients), std::to_string(counts.patients_reacted),
                              remark(words, line)});
    }
    return table;
}

Table change_table(const AuditReport& report, const Words& words)
{
    return report.query.by == AuditBy::version ? version_change_table(report, words) : rest_table(report, words);
}

std::string comparison_sentence(const Comparison& found, const Words& words)
{
    const auto risks = [&](const std::string& text) {
        return fill(text, {{"after", percent(words, found.after.value)},
                           {"before", percent(words, found.before.value)},
                           {"difference", percent(words, found.difference.value)}});
    };
    const auto& interval = found.difference.interval;
    if (!interval)
        return risks(words("{after} % after, {before} % before; difference {difference} points"));
    return fill(risks(words("{after} % after, {before} % before; difference {difference} points (95 % interval {low} "
                            "to {high})")),
                {{"low", percent(words, interval->low)}, {"high", percent(words, interval->high)}});
}

RateChart audit_chart(const AuditReport& report, const Words& words)
{
    RateChart chart{.words = words,
                    .title = title_of(words, report.query.by),
                    .x_label = words("Reacted among those followed up, with 95 % interval (Wilson)"),
                    .label_title = name_of(words, report.query.by),
                    .reacted_title = words("Reacted"),
                    .asked_no_reaction_title = words("Asked, no reaction"),
                    .not_yet_asked_title = words("Not yet asked"),
                    .rows = {}};
    for (const auto& line : report.lines)
        chart.rows.push_back({.label = label_of(words, report.query.by, line.counts.key, line.counts.name),
                              .rate = line.rate,
                              .low = line.interval ? std::optional(line.interval->low) : std::nullopt,
                              .high = line.interval ? std::optional(line.interval->high) : std::nullopt,
                              .reacted = line.counts.reacted,
                              .asked_no_reaction = line.counts.asked_no_reaction,
                              .not_yet_asked = line.counts.not_yet_asked(),
                              .remark = remark(words, line)});
    return chart;
}

Document audit(const AuditReport& report, const Words& words)
{
    const Zone zone(report.clinic.zone);
    Document paper = letter_of(report.clinic, words, report.made_at);
    paper.title = words("Audit of adverse reactions");
    paper.subtitle = period(report, words);
    paper.footer = fill(words("Made on {moment}"), {{"moment", zone.to_people(report.made_at)}});
    paper.blocks = {
        FactGrid{audit_facts(report, words)},
        audit_chart(report, words),
        audit_table(report, words),
        Space{},
        Heading{1, comparison_title_of(words, report.query.by)},
        change_table(report, words),
        Paragraph{words("By what was injected, not by the date. The interval of a rate is Wilson's, of the difference "
                        "Newcombe's, of the risk ratio Katz's, each of 95 %; p is Fisher's exact, adjusted for several "
                        "comparisons after Benjamini and Hochberg."),
                  ParagraphStyle::muted},
        Paragraph{words("A session counts as followed up when a reaction fell into the window, or when the patient was "
                        "asked at or after its end. The rate is among those; sessions not yet asked are shown apart."),
                  ParagraphStyle::muted},
        Paragraph{words("A reaction counts with the worst grade that was ever seen of it, and with everything that it "
                        "led to."),
                  ParagraphStyle::muted},
        Paragraph{words("Refuted reactions, and those whose causality is unlikely, are not counted."),
                  ParagraphStyle::muted}};
    return paper;
}

} // namespace clinic::papers
