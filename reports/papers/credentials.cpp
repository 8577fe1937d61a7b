#include "reports/papers/credentials.h"

#include "domain/staff/standing.h"
#include "reports/names.h"
#include "reports/papers/letterhead.h"

#include <algorithm>

namespace clinic::papers {

namespace {

Block allowed(const CredentialSheet& sheet, const Words& words)
{
    BulletList list;
    for (const auto& [technique, limits] : scope_on(sheet.certifications, sheet.on).allowed)
        list.bullets.push_back(
            {.lead = {}, .text = allowance_text(words, technique, limits), .mark = BulletMark::tick});
    if (list.bullets.empty())
        return Paragraph{words("Nothing: a verified licence, an insurance and a certification for the technique are "
                               "needed together."),
                         ParagraphStyle::warning};
    return list;
}

std::string time_of(const Words& words, const CertificationOnFile& each)
{
    return to_people(each.issued) + " – " + (each.expires ? to_people(*each.expires) : words("never expires"));
}

/// "Confirmed by the issuer · 02/03/2026 · The issuer's online register"
std::string check_of(const Words& words, const CertificationOnFile& each, Day on)
{
    const auto proof = proof_on(each.verifications, on);
    std::string text = name_of(words, proof);
    const auto last = std::find_if(each.verifications.rbegin(), each.verifications.rend(), [&](const auto& check) {
        return check.on <= on && (is_primary_source(check.method) || proof == Proof::paper_seen);
    });
    if (last != each.verifications.rend())
        text += " · " + to_people(last->on) + " · " + name_of(words, last->method);
    return text;
}

Table proofs(const CredentialSheet& sheet, const Words& words)
{
    Table table{.columns = {{words("Certification"), 1.2},
                            {words("Issuer and number"), 1.4},
                            {words("Status"), 1.3},
                            {words("Verification"), 1.6}},
                .rows = {}};
    for (const auto& each : sheet.certifications)
        table.rows.push_back({certification_name(words, each), each.issuer + "\n" + each.number,
                              name_of(words, status_on(each, sheet.on)) + "\n" + time_of(words, each),
                              needs_verification(each.type) ? check_of(words, each, sheet.on) : "–"});
    return table;
}

std::string register_line(const PractitionerDraft& person)
{
    if (!person.in_register)
        return person.register_number;
    const auto& row = register_row(*person.in_register);
    return std::string(row.name) + " " + person.register_number +
           (row.address.empty() ? "" : " · " + std::string(row.address));
}

} // namespace

Document credentials(const CredentialSheet& sheet, const Words& words)
{
    const auto& person = sheet.practitioner.practitioner;
    const auto day = to_people(sheet.on);
    Document paper = letter_of(sheet.clinic, words, sheet.made_at);
    paper.title = person.name;
    paper.subtitle =
        fill(words("{profession} · credentials on {day}"), {{"profession", person.profession}, {"day", day}});
    paper.footer = person.name + " · " + sheet.practitioner.key;
    if (!person.register_number.empty())
        paper.blocks.emplace_back(FactGrid{{{words("Professional register"), register_line(person)}}, 1});
    paper.blocks.emplace_back(Heading{2, fill(words("May do in this clinic on {day}"), {{"day", day}})});
    paper.blocks.emplace_back(allowed(sheet, words));
    paper.blocks.emplace_back(Heading{2, words("By which proofs")});
    if (sheet.certifications.empty())
        paper.blocks.emplace_back(Paragraph{words("None is on file."), ParagraphStyle::muted});
    else
        paper.blocks.emplace_back(proofs(sheet, words));
    if (!sheet.training.by_year.empty())
        paper.blocks.emplace_back(FactGrid{{{words("Training"), training_text(words, sheet.training)}}, 1});
    paper.blocks.emplace_back(Space{8});
    paper.blocks.emplace_back(
        Paragraph{words("“Confirmed by the issuer” means that somebody other than the practitioner asked the issuer or "
                        "its register. A paper that was only seen is not verified."),
                  ParagraphStyle::muted});
    return paper;
}

} // namespace clinic::papers
