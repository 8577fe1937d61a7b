#include "screens/care/session_file.h"

#include "records/formulas.h"
#include "records/patients.h"
#include "reports/body_map.h"
#include "reports/papers/capsule.h"
#include "reports/papers/handout.h"
#include "screens/care/contact_editor.h"
#include "screens/care/handout_editor.h"
#include "screens/care/session_words.h"
#include "services/care/after_session.h"
#include "services/care/capsules.h"
#include "services/care/sessions.h"
#include "services/requests/requests.h"

namespace clinic {

namespace {

/// Longer than the rules ask for: whose wish it is, and when it would end otherwise.
std::string longer_text(const Words& words, const Zone& zone, const AftercareRow& row)
{
    const auto usual = usual_hours(aftercare_rule(row.line.code));
    if (row.planned.longer_by.empty() || !usual || row.changed)
        return {};
    return fill(words("longer by {key}, otherwise {moment}"),
                {{"key", row.planned.longer_by}, {"moment", zone.to_people(row.planned.starts + *usual)}});
}

std::string end_text(const Words& words, const Zone& zone, const AftercareLine& line)
{
    if (line.recommended_ends)
        return zone.to_people(*line.recommended_ends);
    if (line.minimum_ends && *line.minimum_ends > line.starts)
        return fill(words("at least {moment}"), {{"moment", zone.to_people(*line.minimum_ends)}});
    return line.needs_clearance ? words("until cleared") : words("no end");
}

Tone tone_of(AftercareState state)
{
    switch (state) {
    case AftercareState::active: return Tone::plain;
    case AftercareState::minimum_elapsed: return Tone::warning;
    case AftercareState::over: return Tone::muted;
    case AftercareState::cleared: return Tone::good;
    }
    return Tone::plain;
}

std::string clearance_text(const Zone& zone, const AftercareRow& row)
{
    if (!row.cleared_at)
        return {};
    return zone.to_people(*row.cleared_at) + ", " + row.cleared_by +
           (row.clearance_reason.empty() ? "" : ": " + row.clearance_reason);
}

/// "pain 3 of 10", "satisfied", "still there: bruises", as far as they were asked.
void add_state(const Words& words, const CheckInDraft& told, std::string& text)
{
    std::string symptoms;
    for (const Symptom each : told.symptoms)
        symptoms.append(symptoms.empty() ? "" : ", ").append(name_of(words, each));
    if (!symptoms.empty())
        text += '\n' + fill(words("Still there: {symptoms}"), {{"symptoms", symptoms}});
    if (told.pain)
        text += '\n' + fill(words("Pain: {pain} of 10"), {{"pain", std::to_string(*told.pain)}});
    if (told.satisfaction)
        text += '\n' + name_of(words, *told.satisfaction);
}

/// "asked: no reaction", then how the patient is, then the aftercare by how it was followed, then the note; a line
/// each.
std::string answers_text(const Words& words, const std::string& state, const CheckInDraft& told)
{
    std::string text = state;
    add_state(words, told, text);
    for (const auto value : all_of<Adherence>()) {
        std::string items;
        for (const auto& [code, adherence] : told.adherence)
            if (adherence == value)
                items += (items.empty() ? "" : ", ") + aftercare_name(words, code);
        if (!items.empty())
            text += '\n' + name_of(words, value) + ": " + items;
    }
    return told.note.empty() ? text : text + '\n' + told.note;
}

/// "22/11/2026 11:00, Dr Anna Keller: skin still red", where the end was changed for this patient.
std::string change_text(const Zone& zone, const AftercareRow& row)
{
    return row.changed ? zone.to_people(row.changed->at) + ", " + row.changed->by + ": " + row.changed->reason
                       : std::string();
}

std::string lot_text(const Words& words, const LotRow& row)
{
    return fill(words("lot {code}, {maker}, {expiry}"),
                {{"code", row.lot.code},
                 {"maker", row.lot.manufacturer},
                 {"expiry", row.lot.expires ? fill(words("until {day}"), {{"day", to_people(*row.lot.expires)}})
                                            : words("no expiry on the label")}});
}

/// "PRP-000012, drawn 29/03/2026 10:05; recognised by Health number, Full name"
std::string prepared_text(const Desk& desk, const PrpOnFile& prp, const PrpUse& use)
{
    return fill(desk.words("{key}, drawn {moment}; recognised by: {identity}"),
                {{"key", prp.key},
                 {"moment", desk.zone().to_people(*prp.prp.drawn)},
                 {"identity", names_of(desk.words, use.identity)}});
}

/// "2 vials" of a counted lot, or nothing where it is not said.
std::string used_text(const Words& words, const SessionDraft& session, const LotRow& lot)
{
    const auto used = session.used.find(lot.lot.ingredient.value());
    if (used == session.used.end() || !lot.lot.unit)
        return {};
    return amount_text(words, used->second, *lot.lot.unit);
}

} // namespace

SessionRecord SessionFile::record() const
{
    return desk_.records.care().session(session_).value();
}

PatientId SessionFile::patient() const
{
    return record().row.patient;
}

PatientHead SessionFile::head() const
{
    auto head = patient_head(desk_, patient());
    if (!counts())
        head.marks.push_back({desk_.words("This session is invalid"), Tone::danger});
    return head;
}

std::string SessionFile::title() const
{
    const auto row = record().row;
    return fill(desk_.words("Session {key}, {moment}"),
                {{"key", row.key}, {"moment", desk_.zone().to_people(row.started)}});
}

std::vector<SessionFile::Fact> SessionFile::facts() const
{
    const auto [row, session, signature, addenda, invalidation] = record();
    const Words& words = desk_.words;
    const Zone zone = desk_.zone();
    std::vector<Fact> facts;
    if (invalidation)
        facts.push_back({words("Invalid"), invalid()});
    facts.insert(facts.end(),
                 {{words("Treatment"), session_title(words, row)},
                  {words("Time"), zone.to_people(*session.started) + " – " + zone.to_people(*session.ended)},
                  {words("Practitioner"), row.practitioner_name},
                  {words("Volume injected"), volume_text(words, *session.volume)}});
    if (signature)
        facts.push_back({words("Signed"), fill(words("{moment} by {name}; nothing in it can be changed any more"),
                                               {{"moment", zone.to_people(signature->at)}, {"name", signature->by}})});
    if (const auto capsule = desk_.records.care().capsule_of(session_))
        facts.push_back({words("Sealed as (SHA-256)"), capsule->sha256});
    if (!session.deviations.empty())
        facts.push_back({words("Mixed otherwise"), session.deviation_reason});
    if (!session.note.empty())
        facts.push_back({words("Note"), session.note});
    return facts;
}

std::vector<SessionFile::Fact> SessionFile::screening() const
{
    const auto session = record().session;
    const Words& words = desk_.words;
    std::vector<Fact> facts;
    for (const auto question : all_of<Question>()) {
        const auto found = session.screening.answers.find(question);
        if (found == session.screening.answers.end())
            continue; // not asked of this patient, or not in those days
        const auto& answer = found->second;
        facts.push_back({question_text(words, question),
                         name_of(words, answer.value) + (answer.note.empty() ? "" : ": " + answer.note)});
    }
    const auto add_reason = [&](const std::string& label, const std::string& reason) {
        if (!reason.empty())
            facts.push_back({label, reason});
    };
    add_reason(words("In spite of the earlier reaction"), session.objection_override);
    add_reason(words("In spite of the allergy"), session.allergy_override);
    add_reason(words("In spite of the aspirin"), session.aspirin_override);
    add_reason(words("In spite of the contraindication"), session.contraindication_override);
    return facts;
}

std::vector<SessionFile::InjectedShown> SessionFile::injected() const
{
    const auto session = record().session;
    const Words& words = desk_.words;
    const auto& formulas = desk_.records.formulas();
    const auto version = formulas.version(*session.version).value();
    std::vector<InjectedShown> shown{{words("Formula version"), version.key + " · " + version.formula_name,
                                      volume_text(words, *session.volume), version.id}};
    for (const auto& line : version.lines) {
        const auto deviation = session.deviations.find(line.ingredient);
        const auto strength = deviation == session.deviations.end()
                                  ? concentration_text(words, line.concentration)
                                  : deviation_text(words, deviation->second, line.concentration);
        const auto what = line.ingredient_name + ", " + strength;
        if (is_left_out(session.deviations, line.ingredient)) {
            shown.push_back({what, {}, {}, version.id});
            continue;
        }
        const auto chosen = session.lots.find(line.ingredient);
        if (chosen == session.lots.end() && !session.prp.prp) { // nothing that can be said about it
            shown.push_back({what, {}, {}, version.id});
            continue;
        }
        if (chosen == session.lots.end()) {
            const auto prp = desk_.records.care().prp(*session.prp.prp).value();
            shown.push_back(
                {what, prepared_text(desk_, prp, session.prp), volume_text(words, session.prp.amount.value()), prp.id});
            continue;
        }
        const auto lot = formulas.lot(chosen->second).value();
        shown.push_back({what, lot_text(words, lot), used_text(words, session, lot), lot.id});
    }
    for (const auto& [id, amount] : session.drawn) {
        const auto vial = formulas.vial(id).value();
        shown.push_back({words("Drawn from"), vial.key + " · " + vial.name, volume_text(words, amount), id});
    }
    return shown;
}

std::vector<SessionFile::Fact> SessionFile::points() const
{
    const Words& words = desk_.words;
    const auto groups = grouped(record().session.points);
    std::vector<Fact> facts;
    facts.reserve(groups.size());
    for (const auto& group : groups)
        facts.push_back({name_of(words, group.side), points_text(words, static_cast<std::size_t>(group.count)) + " · " +
                                                         injecting_text(words, group.how)});
    return facts;
}

std::vector<Named<SessionId>> SessionFile::comparable() const
{
    const auto own = record();
    std::vector<Named<SessionId>> all;
    for (const auto& row : desk_.records.care().sessions_of(own.row.patient)) {
        if (row.id == session_ || row.state != SessionState::signed_off || row.region != own.row.region)
            continue;
        if (const auto points = desk_.records.care().session(row.id)->session.points.size())
            all.push_back({row.id, row.key,
                           row.key + ", " + to_people(desk_.zone().day_of(row.started)) + ", " +
                               points_text(desk_.words, points) + ", " + volume_text(desk_.words, row.volume.value())});
    }
    return all;
}

SessionFile::MapPicture SessionFile::map(double width, std::optional<SessionId> other) const
{
    const auto session = record().session;
    const auto day = [this](Moment started) { return to_people(desk_.zone().day_of(started)); };
    papers::BodyMap map{.words = desk_.words, .region = *session.region, .points = session.points};
    if (const auto beside = other ? desk_.records.care().session(*other) : std::nullopt) {
        map.name = day(*session.started);
        map.other = {.name = day(beside->row.started), .points = beside->session.points};
    }
    return {papers::height_of(map, width), [map, width](cairo_t* cairo, bool dark) {
                papers::paint(cairo, map, width, dark ? papers::dark_map() : papers::light_map());
            }};
}

std::vector<SessionFile::Fact> SessionFile::addenda() const
{
    std::vector<Fact> facts;
    for (const auto& addendum : record().addenda)
        facts.push_back({desk_.zone().to_people(addendum.at) + ", " + addendum.author, addendum.text});
    return facts;
}

std::string SessionFile::invalid() const
{
    const auto invalidation = record().invalidation;
    return invalidation ? fill(desk_.words("since {moment}, declared by {name}: {reason}"),
                               {{"moment", desk_.zone().to_people(invalidation->at)},
                                {"name", invalidation->by},
                                {"reason", invalidation->reason}})
                        : std::string();
}

std::vector<Told> SessionFile::objections_to_invalidating(const std::string& reason) const
{
    return told(desk_, check_invalidation(desk_.records, {.session = session_, .reason = reason}));
}

SaveOutcome<SessionId> SessionFile::invalidate(const std::string& reason)
{
    return told(desk_, invalidate_session(desk_.records, desk_.deed(), {.session = session_, .reason = reason}));
}

std::vector<SessionFile::AftercareLineShown> SessionFile::aftercare() const
{
    const bool has_aftercare = counts();
    const Moment now = desk_.records.now();
    const Zone zone = desk_.zone();
    std::vector<AftercareLineShown> shown;
    for (const auto& row : desk_.records.care().aftercare_of(session_)) {
        const auto state = state_at(row.line, row.cleared_at, now);
        const bool runs =
            has_aftercare && (state == AftercareState::active || state == AftercareState::minimum_elapsed);
        shown.push_back({.id = row.id,
                         .name = aftercare_name(desk_.words, row.line.code),
                         .until = end_text(desk_.words, zone, row.line),
                         .state = has_aftercare ? name_of(desk_.words, state) : desk_.words("holds no longer"),
                         .cleared = row.cleared_at ? clearance_text(zone, row)
                                    : row.changed  ? change_text(zone, row)
                                                   : longer_text(desk_.words, zone, row),
                         .tone = has_aftercare ? tone_of(state) : Tone::muted,
                         .clearable = runs,
                         .changeable = has_aftercare && !row.cleared_at && !row.line.needs_clearance,
                         .needs_reason = runs && row.line.minimum_ends && now < *row.line.minimum_ends});
    }
    return shown;
}

std::vector<SessionFile::Fact> SessionFile::advice() const
{
    const Zone zone = desk_.zone();
    std::vector<Fact> facts;
    for (const auto& row : desk_.records.care().advice_of(session_)) {
        auto text = row.advice.text + (row.advice.how.empty() ? "" : ": " + row.advice.how);
        if (row.advice.until)
            text += ", " + fill(desk_.words("until {moment}"), {{"moment", zone.to_people(*row.advice.until)}});
        facts.push_back({name_of(desk_.words, *row.advice.kind), std::move(text)});
    }
    return facts;
}

SaveOutcome<AftercareItemId> SessionFile::clear(AftercareItemId item, const std::string& reason)
{
    return told(desk_, clear_aftercare(desk_.records, desk_.deed(), {.item = item, .reason = reason}));
}

std::vector<SessionFile::CheckInShown> SessionFile::check_ins() const
{
    const Moment now = desk_.records.now();
    const Zone zone = desk_.zone();
    const bool asks = counts();
    std::vector<CheckInShown> shown;
    for (const auto& row : desk_.records.care().check_ins_of(session_))
        shown.push_back({.id = row.id,
                         .name = name_of(desk_.words, row.scheduled),
                         .due = zone.to_people(row.scheduled.due),
                         .state = asks || row.closed
                                      ? check_in_state(desk_.words, zone, row, now) +
                                            (row.closed && row.outcome.at ? ", " + zone.to_people(*row.outcome.at) : "")
                                      : desk_.words("no longer asked"),
                         .tone = asks ? check_in_tone(row, now) : Tone::muted,
                         .open = asks && !row.closed});
    return shown;
}

std::vector<SessionFile::Fact> SessionFile::answers() const
{
    const Moment now = desk_.records.now();
    const Zone zone = desk_.zone();
    std::vector<Fact> facts;
    for (const auto& row : desk_.records.care().check_ins_of(session_))
        if (row.closed)
            facts.push_back({name_of(desk_.words, row.scheduled) + ", " + zone.to_people(*row.outcome.at),
                             answers_text(desk_.words, check_in_state(desk_.words, zone, row, now), row.outcome)});
    return facts;
}

std::vector<SessionFile::Fact> SessionFile::contacts() const
{
    std::vector<Fact> facts;
    for (const auto& row : desk_.records.care().contacts_of(session_))
        facts.push_back({desk_.zone().to_people(*row.contact.at) + ", " + row.by, contact_text(desk_.words, row)});
    return facts;
}

std::vector<SessionFile::Fact> SessionFile::handouts() const
{
    std::vector<Fact> facts;
    for (const auto& row : desk_.records.care().handouts_of(session_))
        facts.push_back(
            {desk_.zone().to_people(*row.handout.at) + ", " + row.by, handout_text(desk_.words, row.handout)});
    return facts;
}

Language SessionFile::patient_language() const
{
    return desk_.records.patients().patient(patient())->patient.language;
}

std::string SessionFile::handout_name() const
{
    return fill(desk_.words("handout {key}"), {{"key", record().row.key}});
}

std::optional<papers::Document> SessionFile::sealed() const
{
    const auto session = sealed_session(desk_.records, desk_.actor, session_);
    return session ? std::optional(papers::capsule(*session, desk_.words)) : std::nullopt;
}

bool SessionFile::is_sealed() const
{
    return desk_.records.care().capsule_of(session_).has_value();
}

std::string SessionFile::sealed_name() const
{
    return fill(desk_.words("sealed {key}"), {{"key", record().row.key}});
}

papers::Document SessionFile::handout(Language language) const
{
    return papers::handout(handout_of(desk_.records, desk_.actor, session_), desk_.words.in(language));
}

} // namespace clinic
