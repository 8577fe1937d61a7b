#include "reports/papers/recall.h"

#include "reports/names.h"
#include "reports/papers/letterhead.h"

#include <set>

namespace clinic::papers {

namespace {

std::string expiry(const Words& words, const LotDraft& lot)
{
    return lot.expires ? to_people(*lot.expires) : words("none on the label");
}

std::vector<Fact> facts_of(const RecallList& list, const Words& words)
{
    std::vector<Fact> facts;
    if (list.lot) {
        const auto& lot = list.lot->lot;
        facts = {{words("Lot"), lot.code},
                 {words("Ingredient"), list.lot->ingredient_name},
                 {words("Manufacturer"), lot.manufacturer},
                 {words("Expiry"), expiry(words, lot)},
                 {words("Number"), list.lot->key}};
        if (!lot.gtin.empty())
            facts.push_back({words("GTIN"), lot.gtin});
    } else if (list.version) {
        facts = {{words("Formula version"), list.version->key}, {words("Name"), list.version->formula_name}};
    } else if (list.vial) {
        const Zone zone(list.clinic.zone);
        const auto& vial = *list.vial;
        facts = {{words("Number"), vial.key},
                 {words("What"), vial.name},
                 {words("Opened or mixed"), zone.to_people(vial.vial.opened.value()) + ", " + vial.opened_by_name}};
        if (!vial.checked_by_name.empty())
            facts.push_back({words("Checked by"), vial.checked_by_name});
    }
    std::set<std::string> patients;
    for (const auto& line : list.lines)
        patients.insert(line.patient.key);
    facts.push_back({words("Patients"), std::to_string(patients.size())});
    facts.push_back({words("Sessions"), std::to_string(list.lines.size())});
    return facts;
}

const std::optional<HoldOnFile>& hold_of(const RecallList& list)
{
    static const std::optional<HoldOnFile> none;
    if (list.lot)
        return list.lot->hold;
    if (list.version)
        return list.version->hold;
    return list.vial ? list.vial->hold : none;
}

/// What the list is about, in one line.
std::string subject_of(const RecallList& list)
{
    if (list.lot)
        return list.lot->lot.code + " · " + list.lot->ingredient_name;
    if (list.version)
        return list.version->key + " · " + list.version->formula_name;
    return list.vial ? list.vial->key + " · " + list.vial->name : std::string();
}

std::string title_of(const RecallList& list, const Words& words)
{
    if (list.lot)
        return words("Patients treated with a lot");
    return list.version ? words("Patients treated with a formula version") : words("Patients treated from a vial");
}

std::string contact(const PatientRow& row)
{
    const auto& patient = row.patient;
    std::string text = patient.phone;
    for (const auto& more : {patient.email})
        if (!more.empty())
            text += (text.empty() ? "" : "\n") + more;
    return text;
}

Table patients_table(const RecallList& list, const Words& words)
{
    const Zone zone(list.clinic.zone);
    Table table{.columns = {{words("Patient"), 1.6},
                            {words("Contact"), 1.8},
                            {words("Session"), 1.1},
                            {words("Started"), 1.3},
                            {words("Version"), 1.35},
                            {words("Volume"), 0.95, Alignment::right},
                            {words("Practitioner"), 1.15},
                            {words("Told on"), 1.0}},
                .rows = {},
                .when_empty = words("Nobody was treated with it in a signed session.")};
    std::string told;
    for (const auto& line : list.lines) {
        const bool same = line.patient.key == told;
        told = line.patient.key;
        const auto who = full_name(line.patient.patient) + "\n" + to_people(line.patient.patient.born.value()) + "\n" +
                         line.patient.key;
        table.rows.push_back(
            {same ? line.patient.key : who, same ? "" : contact(line.patient), line.session.key,
             zone.to_people(line.session.started),
             line.session.version_key + (line.session.deviates ? "\n" + words("(mixed otherwise)") : std::string()),
             line.session.volume ? volume_text(words, *line.session.volume) : "", line.session.practitioner_name});
    }
    return table;
}

Table open_table(const RecallList& list, const Words& words)
{
    const Zone zone(list.clinic.zone);
    Table table{.columns = {{words("Session"), 1.0},
                            {words("Started"), 1.2},
                            {words("Patient"), 2.0},
                            {words("Practitioner"), 1.6}},
                .rows = {}};
    for (const auto& row : list.not_signed)
        table.rows.push_back(
            {row.key, zone.to_people(row.started), row.patient_name + ", " + row.patient_key, row.practitioner_name});
    return table;
}

} // namespace

Document recall(const RecallList& list, const Words& words)
{
    const Zone zone(list.clinic.zone);
    Document paper = letter_of(list.clinic, words, list.made_at);
    const auto what = subject_of(list);
    paper.title = title_of(list, words);
    paper.subtitle = what;
    paper.footer = what + " · " + fill(words("Made on {moment}"), {{"moment", zone.to_people(list.made_at)}});
    paper.blocks = {FactGrid{facts_of(list, words)}};
    if (const auto& hold = hold_of(list))
        paper.blocks.emplace_back(
            Paragraph{fill(words("On hold since {since}, by {who}: {reason}"),
                           {{"since", zone.to_people(hold->since)}, {"who", hold->by}, {"reason", hold->reason}}),
                      ParagraphStyle::warning});
    paper.blocks.emplace_back(Heading{2, words("Patients")});
    paper.blocks.emplace_back(patients_table(list, words));
    if (!list.not_signed.empty()) {
        paper.blocks.emplace_back(Heading{2, words("Sessions not signed yet that would use it")});
        paper.blocks.emplace_back(open_table(list, words));
    }
    return paper;
}

} // namespace clinic::papers
