#include "reports/papers/capsule.h"

#include "reports/papers/letterhead.h"

#include <sstream>

namespace clinic::papers {

namespace {

/// The lines as they are: the names before the first '=', and what they say.
Table lines_of(const std::string& text, const Words& words)
{
    Table table{.columns = {{words("Field"), 1.0}, {words("As signed"), 2.0}}, .rows = {}};
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto sign = line.find('=');
        table.rows.push_back({line.substr(0, sign), line.substr(sign + 1)});
    }
    return table;
}

} // namespace

Document capsule(const SealedSession& sealed, const Words& words)
{
    const Zone zone(sealed.clinic.zone);
    Document paper = letter_of(sealed.clinic, words, sealed.made_at);
    paper.title = words("What the signature froze");
    paper.subtitle = fill(words("Session {key}, {moment}"),
                          {{"key", sealed.session.key}, {"moment", zone.to_people(sealed.session.started)}});
    paper.footer = identity_line(sealed.patient) + " · " + sealed.session.key;
    if (sealed.session.state == SessionState::invalid)
        paper.blocks.emplace_back(Paragraph{
            words("This session was declared invalid after it was signed. What it says may not have been so."),
            ParagraphStyle::warning});
    paper.blocks.emplace_back(FactGrid{{{"SHA-256", sealed.capsule.sha256}}, 1});
    paper.blocks.emplace_back(
        Paragraph{words("This is the text that was signed: what was injected, by whom and by which proofs, as the "
                        "record stood at that moment. Moments are in UTC. Whatever was changed on file since is not in "
                        "it. The number above is the SHA-256 of exactly this text; a single other letter gives another "
                        "number."),
                  ParagraphStyle::muted});
    paper.blocks.emplace_back(lines_of(sealed.capsule.text, words));
    return paper;
}

} // namespace clinic::papers
