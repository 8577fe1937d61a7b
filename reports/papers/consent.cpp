#include "reports/papers/consent.h"

#include "reports/consent_text.h"
#include "reports/names.h"
#include "reports/papers/letterhead.h"

#include <sstream>

namespace clinic::papers {

namespace {

/// "Label: value", as the lines before the first heading are.
void add_fact(FactGrid& facts, const std::string& line)
{
    const auto colon = line.find(": ");
    if (colon != std::string::npos)
        facts.facts.push_back({line.substr(0, colon), line.substr(colon + 2)});
}

Document paper_for(const ClinicDraft& clinic, const PatientRow& patient, const Words& words, Moment made_at)
{
    Document paper = letter_of(clinic, words, made_at);
    paper.enlargeable = true;
    paper.footer = identity_line(patient);
    return paper;
}

FactGrid decision_of(const DecidedConsent& decided, const Words& words)
{
    const Zone zone(decided.clinic.zone);
    const auto& consent = decided.consent.consent;
    FactGrid facts{.facts = {{words("Decision"), name_of(words, *consent.decision)},
                             {words("On"), zone.to_people(*consent.decided)}},
                   .columns = 2};
    const auto add = [&facts](const std::string& label, const std::string& value) {
        if (!value.empty())
            facts.facts.push_back({label, value});
    };
    if (consent.way)
        add(words("Signed"), name_of(words, *consent.way));
    add(words("Guardian"), consent.guardian);
    add(words("Interpreter"), consent.interpreter);
    add(words("Number"), decided.consent.key);
    add(words("Words read"), consent.form);
    add(words("Put on file by"), decided.consent.recorded_by);
    if (decided.consent.withdrawn)
        add(words("Withdrawn on"), zone.to_people(*decided.consent.withdrawn));
    add(words("Today"), name_of(words, decided.state));
    add(words("Note"), consent.note);
    add(words("Note of the withdrawal"), decided.consent.withdrawal_note);
    return facts;
}

} // namespace

std::vector<Block> consent_blocks(const std::string& text)
{
    std::vector<Block> blocks;
    FactGrid facts{.facts = {}, .columns = 2};
    BulletList list;
    bool in_head = true;
    const auto close_list = [&] {
        if (!list.bullets.empty())
            blocks.emplace_back(std::exchange(list, {}));
    };
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line); // the title, which the paper has on top
    while (std::getline(lines, line)) {
        const bool heading = line.starts_with("# ");
        if (in_head && heading)
            blocks.emplace_back(facts);
        in_head = in_head && !heading;
        if (in_head)
            add_fact(facts, line);
        else if (line.starts_with("- "))
            list.bullets.push_back({.lead = {}, .text = line.substr(2)});
        else
            close_list();
        if (heading)
            blocks.emplace_back(Heading{2, line.substr(2)});
        else if (!in_head && !line.empty() && !line.starts_with("- "))
            blocks.emplace_back(Paragraph{line});
    }
    close_list();
    if (in_head)
        blocks.emplace_back(facts);
    return blocks;
}

Document consent_to_sign(const ConsentReading& reading, const Words& words)
{
    Document paper = paper_for(reading.clinic, reading.patient, words, reading.made_at);
    paper.title = consent_title(words, reading.subject);
    paper.footer += " · " + consent_form_of(reading);
    paper.blocks = consent_blocks(consent_text(words, reading));
    paper.blocks.emplace_back(Space{});
    paper.blocks.emplace_back(Paragraph{words("☐ I agree.    ☐ I do not agree.")});
    paper.blocks.emplace_back(SignatureLines{.labels = {words("Patient, or guardian with name: place, day, signature"),
                                                        words("Who explained it: day, signature")}});
    return paper;
}

std::vector<Block> decided_blocks(const DecidedConsent& decided, const Words& words)
{
    const auto& consent = decided.consent.consent;
    auto blocks = consent_blocks(consent.text);
    blocks.emplace_back(Heading{2, words("What was decided")});
    blocks.emplace_back(decision_of(decided, words));
    if (!consent.signature.empty())
        blocks.emplace_back(
            SignatureLines{.labels = {consent.guardian.empty() ? full_name(decided.patient.patient) : consent.guardian},
                           .drawn = consent.signature});
    blocks.emplace_back(
        Paragraph{fill(words("SHA-256 of the text as it was read: {digest}"), {{"digest", decided.consent.sha256}}),
                  ParagraphStyle::muted});
    return blocks;
}

Document consent(const DecidedConsent& decided, const Words& words)
{
    Document paper = paper_for(decided.clinic, decided.patient, words, decided.made_at);
    paper.title = consent_title(words, *decided.consent.consent.subject);
    paper.footer += " · " + decided.consent.key;
    paper.blocks = decided_blocks(decided, words);
    return paper;
}

} // namespace clinic::papers
