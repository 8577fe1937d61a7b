#include "reports/papers/audit.h"

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
            {words("Formula"), report.formula.empty() ? words("all") : report.formula},
            {words("Reaction counted within"), name_of(words, report.query.window)},
            {words("Lowest grade counted"), grade_name(words, report.query.lowest_grade)},
            {words("Seriousness"), report.query.serious_only ? words("serious ones only") : words("all")}};
}

Table audit_table(const AuditReport& report, const Words& words)
{
    Table table{.columns = {{words("Formula version"), 1.4},
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
        table.rows.push_back({counts.key, std::to_string(counts.sessions), std::to_string(counts.reacted),
                              std::to_string(counts.asked_no_reaction), std::to_string(counts.not_yet_asked()),
                              percent(words, line.rate), percent(words, low), percent(words, high),
                              std::to_string(counts.patients), std::to_string(counts.patients_reacted),
                              remark(words, line)});
    }
    return table;
}

RateChart audit_chart(const AuditReport& report, const Words& words)
{
    RateChart chart{.words = words,
                    .title = words("Reactions by formula version"),
                    .x_label = words("Reacted among those followed up, with 95 % interval (Wilson)"),
                    .label_title = words("Formula version"),
                    .reacted_title = words("Reacted"),
                    .asked_no_reaction_title = words("Asked, no reaction"),
                    .not_yet_asked_title = words("Not yet asked"),
                    .rows = {}};
    for (const auto& line : report.lines)
        chart.rows.push_back({.label = line.counts.key,
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
        Paragraph{words("A session counts as followed up when a reaction fell into the window, or when the patient was "
                        "asked at or after its end. The rate is among those; sessions not yet asked are shown apart."),
                  ParagraphStyle::muted},
        Paragraph{words("Refuted reactions, and those whose causality is unlikely, are not counted."),
                  ParagraphStyle::muted}};
    return paper;
}

} // namespace clinic::papers
