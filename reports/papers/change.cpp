#include "reports/papers/change.h"

#include "reports/change_text.h"
#include "reports/names.h"
#include "reports/papers/audit.h"
#include "reports/papers/letterhead.h"

namespace clinic::papers {

namespace {

/// What changes of the composition; other properties are only named.
Table difference_table(const Difference& difference, const Words& words)
{
    Table table{.columns = {{words("Difference"), 1.4},
                            {words("Ingredient or property"), 2.0},
                            {words("Before"), 1.2},
                            {words("After"), 1.2}},
                .rows = {},
                .when_empty = words("Both say the same.")};
    const auto amount = [&words](const std::optional<Concentration>& each) {
        return each ? concentration_text(words, *each) : std::string("–");
    };
    const auto role = [&words](const std::optional<LineRole>& each) {
        return each ? name_of(words, *each) : std::string("–");
    };
    for (const auto& line : difference.lines) {
        const bool roles = line.kind == DifferenceKind::role_changed;
        table.rows.push_back({name_of(words, line.kind), line.name,
                              roles ? role(line.role_before) : amount(line.before),
                              roles ? role(line.role_after) : amount(line.after)});
    }
    for (const auto part : difference.parts)
        table.rows.push_back({words("Changed"), name_of(words, part), "", ""});
    return table;
}

void add_facts(Document& paper, const std::string& heading, std::vector<Fact> facts, const std::string& when_empty)
{
    paper.blocks.emplace_back(Heading{1, heading});
    if (facts.empty())
        paper.blocks.emplace_back(Paragraph{when_empty, ParagraphStyle::muted});
    else
        paper.blocks.emplace_back(FactGrid{std::move(facts), 1});
}

} // namespace

Document change(const ChangeReport& report, const Words& words)
{
    Document paper = letter_of(report.clinic, words, report.made_at);
    paper.title = words("Change of a formula");
    paper.subtitle = report.change.key + " · " + report.change.version_key + " · " + report.change.formula_name;
    paper.footer = fill(words("Made on {moment}"), {{"moment", Zone(report.clinic.zone).to_people(report.made_at)}});
    add_facts(paper, words("What was asked for"), request_facts(report, words), {});
    add_facts(paper, words("Versions that carry it out"), carrier_facts(report, words),
              words("No version has been written for it yet."));
    if (report.difference)
        paper.blocks.emplace_back(difference_table(*report.difference, words));
    if (is_open(report.change))
        add_facts(paper, words("Whose plans it touches"), affected_facts(report, words),
                  words("Nobody's: no unsigned session and no running course uses the version."));
    add_facts(paper, words("What it did"), effect_facts(report, words),
              words("No version is in force for it yet, so there is nothing to count."));
    if (report.counted) {
        const auto counts = as_audit(report);
        paper.blocks.insert(
            paper.blocks.end(),
            {audit_chart(counts, words), change_table(counts, words),
             Paragraph{words("By the version that was injected, not by the date. The interval of a rate "
                             "is Wilson's, of the difference Newcombe's, of the risk ratio Katz's, each "
                             "of 95 %; p is Fisher's exact, adjusted for several comparisons after "
                             "Benjamini and Hochberg."),
                       ParagraphStyle::muted}});
    }
    add_facts(paper, words("What was concluded"), review_facts(report, words),
              words("Nobody has looked at its effect yet."));
    return paper;
}

} // namespace clinic::papers
