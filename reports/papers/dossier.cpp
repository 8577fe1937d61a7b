#include "reports/papers/dossier.h"

#include "reports/consent_text.h"
#include "reports/names.h"
#include "reports/papers/consent.h"
#include "reports/papers/dossier_reactions.h"
#include "reports/papers/letterhead.h"

#include <algorithm>
#include <set>

namespace clinic::papers {

namespace {

/// The dossier while it is written: the facts, the words and the clinic's clock.
struct Writing {
    const Dossier& dossier;
    const Words& words;
    Zone zone;
    std::vector<Block> blocks;

    [[nodiscard]] std::string day(std::optional<Day> each) const { return each ? to_people(*each) : std::string(); }
};

std::string expiry(const Words& words, std::optional<Day> expires)
{
    return expires ? to_people(*expires) : words("none on the label");
}

/// Without those that were declared invalid.
std::ptrdiff_t counted(const std::vector<DossierSession>& sessions)
{
    return std::count_if(sessions.begin(), sessions.end(), [](const auto& each) { return !each.session.invalidation; });
}

void write_cover(Writing& out)
{
    const auto& [dossier, words, zone, blocks] = out;
    FactGrid facts{.facts = {{words("Patient"), full_name(dossier.patient.patient)},
                             {words("Born"), to_people(*dossier.patient.patient.born)},
                             {words("Patient number"), dossier.patient.key},
                             {words("Sessions"), std::to_string(counted(dossier.sessions))},
                             {words("Made on"), zone.to_people(dossier.made_at)}}};
    if (dossier.request) {
        facts.facts.push_back({words("Request"), dossier.request->key});
        facts.facts.push_back({words("Received"), out.day(dossier.request->request.received)});
        facts.facts.push_back({words("Answer due by"), to_people(dossier.request->due.legal_limit)});
    }
    out.blocks.emplace_back(facts);
    out.blocks.emplace_back(Paragraph{
        words("This dossier tells everything that this clinic has injected: when and where, which formula version with "
              "its full composition, which lots, and who did it by which certification.")});
}

void write_contents(Writing& out)
{
    const auto& words = out.words;
    Table table{.columns = {{words("Session"), 1.0},
                            {words("Day"), 1.0},
                            {words("Region"), 1.0},
                            {words("Formula version"), 1.2},
                            {words("Practitioner"), 1.6}},
                .rows = {},
                .when_empty = words("No session has been signed for this patient.")};
    for (const auto& each : out.dossier.sessions)
        table.rows.push_back(each.session.invalidation
                                 ? std::vector<std::string>{each.session.row.key,
                                                            to_people(out.zone.day_of(*each.session.session.started)),
                                                            name_of(words, SessionState::invalid), "", ""}
                                 : std::vector<std::string>{each.session.row.key,
                                                            to_people(out.zone.day_of(*each.session.session.started)),
                                                            name_of(words, *each.session.session.region),
                                                            each.version.key, each.practitioner.practitioner.name});
    out.blocks.emplace_back(Heading{1, words("Sessions")});
    out.blocks.emplace_back(table);
}

std::string certification_text(const Words& words, const std::optional<CertificationOnFile>& certification)
{
    if (!certification)
        return words("No certification on file for that day");
    const std::string validity =
        certification->expires
            ? fill(words("valid {from} to {until}"),
                   {{"from", to_people(certification->issued)}, {"until", to_people(*certification->expires)}})
            : fill(words("valid from {from}, never expires"), {{"from", to_people(certification->issued)}});
    return name_of(words, certification->type) + ", " + certification->issuer + ", " + certification->number + ", " +
           validity;
}

bool session_has_lot(const DossierSession& told, IngredientId ingredient)
{
    return told.session.session.lots.contains(ingredient);
}

/// How the patient's own blood was prepared, and what of it was injected.
void write_prp(Writing& out, const DossierSession& told)
{
    if (!told.prp)
        return;
    const auto& words = out.words;
    const auto& use = told.session.session.prp;
    FactGrid grid{.facts = {{words("Plasma of your own blood"), told.prp->key}}};
    for (auto& each : facts_of(words, out.zone, *told.prp))
        grid.facts.push_back({std::move(each.label), std::move(each.value)});
    grid.facts.push_back({words("Injected"), volume_text(words, use.amount.value())});
    grid.facts.push_back({words("Before the injection recognised by"), names_of(words, use.identity)});
    out.blocks.emplace_back(std::move(grid));
}

Table lots_table(const Words& words, const DossierSession& told)
{
    Table table{.columns = {{words("Ingredient"), 1.6},
                            {words("Concentration"), 1.0, Alignment::right},
                            {words("Lot"), 1.0},
                            {words("Manufacturer"), 1.4},
                            {words("Expires"), 1.0}},
                .rows = {}};
    for (const auto& line : told.version.lines) {
        const auto& deviations = told.session.session.deviations;
        const auto deviation = deviations.find(line.ingredient);
        std::vector<std::string> row{line.ingredient_name,
                                     deviation == deviations.end()
                                         ? concentration_text(words, line.concentration)
                                         : deviation_text(words, deviation->second, line.concentration)};
        if (told.prp && !session_has_lot(told, line.ingredient) && !is_left_out(deviations, line.ingredient))
            row.insert(row.end(), {told.prp->key, words("your own blood"), ""});
        for (const auto& lot : told.lots)
            if (lot.lot.ingredient == line.ingredient)
                row.insert(row.end(), {lot.lot.code, lot.lot.manufacturer, expiry(words, lot.lot.expires)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The vials and preparations that the session drew from.
Table drawn_table(const Writing& out, const DossierSession& told)
{
    const auto& words = out.words;
    Table table{.columns = {{words("Drawn from"), 2.2},
                            {words("Amount"), 0.8, Alignment::right},
                            {words("Opened or mixed"), 1.6},
                            {words("Checked by"), 1.4}},
                .rows = {}};
    for (const auto& [vial, amount] : told.drawn)
        table.rows.push_back({vial.key + " · " + vial.name, volume_text(words, amount),
                              out.zone.to_people(vial.vial.opened.value()) + ", " + vial.opened_by_name,
                              vial.checked_by_name});
    return table;
}

/// Where each point was, as a picture and counted.
void write_points(Writing& out, const SessionDraft& session)
{
    if (session.points.empty())
        return;
    const auto& words = out.words;
    Table table{.columns = {{words("View"), 1.0},
                            {words("Points"), 0.7, Alignment::right},
                            {words("At each point"), 2.6},
                            {words("Together"), 0.9, Alignment::right}},
                .rows = {}};
    for (const auto& group : grouped(session.points))
        table.rows.push_back({name_of(words, group.side), std::to_string(group.count), injecting_text(words, group.how),
                              volume_text(words, group.volume)});
    out.blocks.emplace_back(BodyMap{.words = words, .region = *session.region, .points = session.points});
    out.blocks.emplace_back(table);
}

void write_overrides(Writing& out, const SessionDraft& session)
{
    for (const auto* reason : {&session.objection_override, &session.allergy_override, &session.aspirin_override,
                               &session.contraindication_override})
        if (!reason->empty())
            out.blocks.emplace_back(Paragraph{
                fill(out.words("Treated in spite of a warning, for this reason: {reason}"), {{"reason", *reason}})});
}

void write_session(Writing& out, const DossierSession& told)
{
    const auto& words = out.words;
    const auto& session = told.session.session;
    const auto& signature = told.session.signature;
    out.blocks.emplace_back(
        Heading{2, fill(words("Session {number} on {day}"),
                        {{"number", told.session.row.key}, {"day", to_people(out.zone.day_of(*session.started))}})});
    if (const auto& invalid = told.session.invalidation) {
        out.blocks.emplace_back(Paragraph{
            fill(words("This session was declared invalid on {moment} by {name}, for this reason: {reason}"),
                 {{"moment", out.zone.to_people(invalid->at)}, {"name", invalid->by}, {"reason", invalid->reason}}),
            ParagraphStyle::warning});
        out.blocks.emplace_back(Space{});
        return; // what it says was not so, and may be about somebody else
    }
    out.blocks.emplace_back(
        FactGrid{.facts = {{words("From"), out.zone.to_people(*session.started)},
                           {words("To"), out.zone.to_people(*session.ended)},
                           {words("Region"), name_of(words, *session.region)},
                           {words("Indication"), name_of(words, *session.indication)},
                           {words("Formula version"), told.version.key + " " + told.version.formula_name},
                           {words("Volume injected"), volume_text(words, *session.volume)}}});
    FactGrid who{.facts = {{words("Practitioner"),
                            told.practitioner.practitioner.name + ", " + told.practitioner.practitioner.profession},
                           {words("Entitled by"), certification_text(words, told.certification)},
                           {words("Signed"), signature->by + ", " + out.zone.to_people(signature->at)}},
                 .columns = 1};
    if (!told.sealed.empty())
        who.facts.push_back({words("Sealed as (SHA-256)"), told.sealed});
    out.blocks.emplace_back(std::move(who));
    out.blocks.emplace_back(lots_table(words, told));
    if (!session.deviations.empty())
        out.blocks.emplace_back(Paragraph{fill(words("Mixed for you otherwise than the formula says, for this reason: "
                                                     "{reason}"),
                                               {{"reason", session.deviation_reason}}),
                                          ParagraphStyle::key});
    write_prp(out, told);
    if (!told.drawn.empty())
        out.blocks.emplace_back(drawn_table(out, told));
    write_points(out, session);
    write_overrides(out, session);
    if (!session.note.empty())
        out.blocks.emplace_back(Paragraph{session.note});
    for (const auto& each : told.aftercare)
        if (each.changed)
            out.blocks.emplace_back(Paragraph{fill(words("Aftercare changed: {item} until {moment}. {reason}"),
                                                   {{"item", aftercare_name(words, each.line.code)},
                                                    {"moment", out.zone.to_people(*each.line.recommended_ends)},
                                                    {"reason", each.changed->reason}}),
                                              ParagraphStyle::muted});
    for (const auto& each : told.advice)
        out.blocks.emplace_back(
            Paragraph{fill(words("Advised beside the plan ({kind}): {text}"),
                           {{"kind", name_of(words, *each.advice.kind)},
                            {"text", each.advice.text + (each.advice.how.empty() ? "" : ": ") + each.advice.how}}),
                      ParagraphStyle::muted});
    for (const auto& each : told.handouts)
        out.blocks.emplace_back(
            Paragraph{fill(words("Aftercare handed over on {moment}: {way}, {language}. {acknowledged}."),
                           {{"moment", out.zone.to_people(*each.handout.at)},
                            {"way", name_of(words, *each.handout.way)},
                            {"language", name_of(words, *each.handout.language)},
                            {"acknowledged", name_of(words, *each.handout.acknowledged)}}),
                      ParagraphStyle::muted});
    for (const auto& addendum : told.session.addenda)
        out.blocks.emplace_back(Paragraph{
            fill(words("Addendum of {moment} by {author}: {text}"),
                 {{"moment", out.zone.to_people(addendum.at)}, {"author", addendum.author}, {"text", addendum.text}}),
            ParagraphStyle::muted});
    out.blocks.emplace_back(Space{});
}

void write_version(Writing& out, const VersionRow& version)
{
    const auto& words = out.words;
    out.blocks.emplace_back(Heading{2, version.key + " " + version.formula_name});
    FactGrid facts{.facts = {{words("In force from"), out.zone.to_people(*version.in_force_from)},
                             {words("Until"), version.in_force_until ? out.zone.to_people(*version.in_force_until)
                                                                     : words("still in force")}}};
    out.blocks.emplace_back(facts);
    if (version.reason)
        out.blocks.emplace_back(
            Paragraph{fill(words("Why it replaced the version before it: {kind}. {reason}"),
                           {{"kind", name_of(words, *version.reason)}, {"reason", version.reason_text}})});
    Table table{.columns = {{words("Ingredient"), 2.0}, {words("Concentration"), 1.0, Alignment::right}}, .rows = {}};
    for (const auto& line : version.lines)
        table.rows.push_back({line.ingredient_name, concentration_text(words, line.concentration)});
    out.blocks.emplace_back(table);
    out.blocks.emplace_back(Space{});
}

void write_versions(Writing& out)
{
    out.blocks.emplace_back(Heading{1, out.words("Formula versions")});
    std::set<std::string> written;
    for (const auto& each : out.dossier.sessions)
        if (!each.session.invalidation && written.insert(each.version.key).second)
            write_version(out, each.version);
}

std::string said(const Words& words, const HistoryAnswer& answer)
{
    std::string text = name_of(words, answer.value);
    if (answer.until)
        text += ", " + fill(words("not to be treated before {day}"), {{"day", to_people(*answer.until)}});
    return answer.note.empty() ? text : text + ": " + answer.note;
}

std::string said(const TreatmentElsewhere& each)
{
    std::string text;
    for (const auto* const part : {&each.when, &each.country, &each.clinic, &each.product, &each.reaction})
        if (!part->empty())
            text.append(text.empty() ? "" : ", ").append(*part);
    return text;
}

void write_history(Writing& out, const HistoryOnFile& taken)
{
    const auto& words = out.words;
    const auto& history = taken.history;
    out.blocks.emplace_back(
        Heading{2, fill(words("History taken on {moment} by {name}"),
                        {{"moment", out.zone.to_people(taken.taken_at)}, {"name", taken.taken_by}})});
    Table table{.columns = {{words("Asked"), 1.6}, {words("Answer"), 1.6}}, .rows = {}};
    for (const auto what : asked_in_history())
        if (const auto found = history.answers.find(what); found != history.answers.end())
            table.rows.push_back({name_of(words, what), said(words, found->second)});
    for (const auto& each : history.medicines)
        table.rows.push_back({words("Medicine"), each.note.empty() ? each.name : each.name + ", " + each.note});
    for (const auto& each : history.treatments)
        table.rows.push_back({words("Mesotherapy elsewhere"), said(each)});
    if (!history.note.empty())
        table.rows.push_back({words("Note"), history.note});
    out.blocks.emplace_back(table);
    out.blocks.emplace_back(Space{});
}

void write_histories(Writing& out)
{
    const auto& patient = out.dossier.patient.patient;
    out.blocks.emplace_back(Heading{1, out.words("What you told us about your health")});
    std::string allergies = name_of(out.words, patient.allergy_state);
    for (const auto& each : patient.allergies)
        allergies.append("; ").append(allergy_text(out.words, each));
    out.blocks.emplace_back(Paragraph{allergies});
    if (out.dossier.histories.empty())
        out.blocks.emplace_back(Paragraph{out.words("No medical history is on file.")});
    for (const auto& each : out.dossier.histories)
        write_history(out, each);
}

void write_consents(Writing& out)
{
    if (out.dossier.consents.empty())
        return;
    out.blocks.emplace_back(Heading{1, out.words("What you agreed to")});
    for (const auto& each : out.dossier.consents) {
        const auto title = consent_title(out.words, *each.consent.consent.subject);
        out.blocks.emplace_back(Heading{2, title + " · " + each.consent.key});
        for (auto& block : decided_blocks(each, out.words))
            out.blocks.push_back(std::move(block));
        out.blocks.emplace_back(Space{});
    }
}

void write_photos(Writing& out)
{
    if (out.dossier.photos.empty())
        return;
    const auto& words = out.words;
    Table table{
        .columns = {{words("Photograph"), 0.9}, {words("Taken"), 1.1}, {words("Region"), 0.8}, {words("View"), 1.6}},
        .rows = {}};
    for (const auto& row : out.dossier.photos)
        table.rows.push_back({row.key, out.zone.to_people(*row.photo.taken), name_of(words, *row.photo.region),
                              name_of(words, *row.photo.view)});
    out.blocks.emplace_back(Heading{1, words("Photographs of you")});
    out.blocks.emplace_back(table);
}

} // namespace

Document dossier(const Dossier& dossier, const Words& words)
{
    Writing out{dossier, words, Zone(dossier.clinic.zone), {}};
    write_cover(out);
    write_contents(out);
    for (const auto& each : dossier.sessions)
        write_session(out, each);
    write_versions(out);
    for (auto& block : reaction_blocks(dossier.reactions, dossier.directives, words, out.zone))
        out.blocks.push_back(std::move(block));
    write_histories(out);
    write_consents(out);
    write_photos(out);

    Document paper = letter_of(dossier.clinic, words, dossier.made_at);
    paper.title = words("What was injected");
    paper.subtitle = full_name(dossier.patient.patient);
    paper.footer = identity_line(dossier.patient) + (dossier.request ? " · " + dossier.request->key : "");
    paper.blocks = std::move(out.blocks);
    return paper;
}

} // namespace clinic::papers
