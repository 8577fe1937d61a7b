#include "main/cli/verbs.h"
#include "records/care.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/requests.h"
#include "records/safety.h"

#include <set>

namespace clinic::cli {

namespace {

struct TraceTyped {
    std::string kind;
    std::string key;
};

Json session_line(const Desk& desk, const SessionRow& row)
{
    return {
        {"session", row.key},         {"state", code_of(row.state)},      {"started", desk.zone.to_iso(row.started)},
        {"patient", row.patient_key}, {"patient_name", row.patient_name}, {"version", row.version_key},
        {"deviates", row.deviates}};
}

Json lots_in(const Desk& desk, SessionId id)
{
    Json lots = Json::array();
    const auto record = desk.records.care().session(id).value();
    for (const auto& [ingredient, lot] : record.session.lots) {
        const auto row = desk.records.formulas().lot(lot).value();
        lots.push_back({{"lot", row.key}, {"code", row.lot.code}, {"ingredient", row.ingredient_name}});
    }
    return lots;
}

/// The sessions with their lots, and everybody who was treated in them.
Json sessions_and_patients(const Desk& desk, const std::vector<SessionRow>& rows)
{
    Json sessions = Json::array();
    std::set<std::string> patients;
    for (const auto& row : rows) {
        sessions.push_back(session_line(desk, row));
        sessions.back()["lots"] = lots_in(desk, row.id);
        patients.insert(row.patient_key);
    }
    return {{"sessions", sessions}, {"patients", patients}};
}

Json lines_of(const Desk& desk, const std::vector<SessionRow>& rows)
{
    Json sessions = Json::array();
    for (const auto& row : rows)
        sessions.push_back(session_line(desk, row));
    return sessions;
}

Json keys_of(const std::vector<VialRow>& rows)
{
    Json keys = Json::array();
    for (const auto& row : rows)
        keys.push_back(row.key);
    return keys;
}

/// Everybody who was treated with it, and who would be.
template <typename Id>
void add_treated(Json& trace, const Desk& desk, Id id)
{
    trace.update(sessions_and_patients(desk, desk.records.care().sessions_with(id)));
    trace["not_signed"] = lines_of(desk, desk.records.care().unsigned_sessions_with(HeldThing(id)));
}

Json trace_of(const Desk& desk, LotId id)
{
    const auto row = desk.records.formulas().lot(id).value();
    Json trace{{"lot", row.key}, {"code", row.lot.code}, {"ingredient", row.ingredient_key}};
    trace["vials"] = keys_of(desk.records.formulas().vials_with(id));
    add_treated(trace, desk, id);
    return trace;
}

Json trace_of(const Desk& desk, VersionId id)
{
    Json trace{{"version", key_of(desk.records, id)}, {"vials", keys_of(desk.records.formulas().vials_with(id))}};
    add_treated(trace, desk, id);
    return trace;
}

/// What was prepared of one patient's own blood.
Json preparation_line(const Desk& desk, const PrpOnFile& row)
{
    return {{"prp", row.key},
            {"patient", desk.records.patients().patient(row.prp.patient.value()).value().key},
            {"patient_name", row.patient_name},
            {"drawn", desk.zone.to_iso(row.prp.drawn.value())}};
}

Json trace_of(const Desk& desk, PrpId id)
{
    auto trace = preparation_line(desk, desk.records.care().prp(id).value());
    trace.update(sessions_and_patients(desk, desk.records.care().sessions_with(id)));
    trace["not_signed"] = lines_of(desk, desk.records.care().unsigned_sessions_with(id));
    return trace;
}

/// From the lot of a kit, an anticoagulant or an activator.
Ending trace_material(Call& call, const std::string& lot)
{
    const auto desk = call.look();
    require(call.actor(desk), Right::list_lot_patients);
    Json preparations = Json::array();
    std::vector<SessionRow> sessions;
    std::vector<SessionRow> open;
    for (const auto& row : desk.records.care().prp_with(lot)) {
        preparations.push_back(preparation_line(desk, row));
        const auto with = desk.records.care().sessions_with(row.id);
        sessions.insert(sessions.end(), with.begin(), with.end());
        const auto waiting = desk.records.care().unsigned_sessions_with(row.id);
        open.insert(open.end(), waiting.begin(), waiting.end());
    }
    Json trace{{"material", lot}, {"preparations", preparations}};
    trace.update(sessions_and_patients(desk, sessions));
    trace["not_signed"] = lines_of(desk, open);
    show(trace, call.style());
    return Ending::done;
}

Json trace_of(const Desk& desk, VialId id)
{
    const auto row = desk.records.formulas().vial(id).value();
    Json lots = Json::array();
    for (const auto& [ingredient, lot] : row.inside)
        lots.push_back(key_of(desk.records, lot));
    Json trace{{"vial", row.key}, {"name", row.name}, {"lots", lots}};
    add_treated(trace, desk, id);
    return trace;
}

Json trace_of(const Desk& desk, IngredientId id)
{
    const auto& formulas = desk.records.formulas();
    Json versions = Json::array();
    std::set<std::string> codes;
    for (const auto& formula : formulas.formulas())
        for (const auto& version : formulas.versions_of(formula.id))
            if (std::any_of(version.lines.begin(), version.lines.end(),
                            [id](const auto& line) { return line.ingredient == id; })) {
                versions.push_back(version.key);
                codes.insert(formula.formula.code);
            }
    Json lots = Json::array();
    auto sessions = desk.records.care().sessions_with_blood(id);
    for (const auto& lot : formulas.lots_of(id)) {
        lots.push_back(lot.key);
        const auto with = desk.records.care().sessions_with(lot.id);
        sessions.insert(sessions.end(), with.begin(), with.end());
    }
    Json trace{{"ingredient", key_of(desk.records, id)}, {"formulas", codes}, {"versions", versions}, {"lots", lots}};
    trace.update(sessions_and_patients(desk, sessions));
    return trace;
}

Json trace_of(const Desk& desk, FormulaId id)
{
    Json versions = Json::array();
    std::set<std::string> keys;
    for (const auto& row : desk.records.formulas().versions_of(id)) {
        Json ingredients = Json::array();
        for (const auto& line : row.lines)
            ingredients.push_back(line.ingredient_key);
        versions.push_back({{"version", row.key}, {"state", code_of(row.state)}, {"ingredients", ingredients}});
        keys.insert(row.key);
    }
    ListQuery of_formula;
    of_formula.text = key_of(desk.records, id);
    std::vector<SessionRow> injected;
    for (const auto& row : desk.records.care().sessions(of_formula).rows)
        if (keys.contains(row.version_key) && row.state == SessionState::signed_off)
            injected.push_back(row);
    Json trace{{"formula", key_of(desk.records, id)}, {"versions", versions}};
    trace.update(sessions_and_patients(desk, injected));
    std::set<std::string> lots;
    for (const auto& session : trace["sessions"])
        for (const auto& lot : session["lots"])
            lots.insert(lot["lot"].get<std::string>());
    trace["lots"] = lots;
    return trace;
}

Json trace_of(const Desk& desk, SessionId id)
{
    const auto record = desk.records.care().session(id).value();
    auto trace = session_line(desk, record.row);
    trace["lots"] = lots_in(desk, id);
    trace["prp"] = Json();
    if (const auto prp = record.session.prp.prp ? desk.records.care().prp(*record.session.prp.prp) : std::nullopt)
        trace["prp"] = prp->key;
    return trace;
}

Json trace_of(const Desk& desk, PatientId id)
{
    Json sessions = Json::array();
    for (const auto& row : desk.records.care().sessions_of(id)) {
        sessions.push_back(session_line(desk, row));
        sessions.back()["lots"] = lots_in(desk, row.id);
    }
    Json reactions = Json::array();
    for (const auto& row : desk.records.safety().reactions_of(id))
        reactions.push_back({{"reaction", row.key}, {"session", row.session_key}, {"version", row.version_key}});
    Json requests = Json::array();
    for (const auto& row : desk.records.requests().requests_of(id))
        requests.push_back(row.key);
    Json preparations = Json::array();
    for (const auto& row : desk.records.care().prp_of(id))
        preparations.push_back(row.key);
    return {{"patient", key_of(desk.records, id)},
            {"sessions", sessions},
            {"preparations", preparations},
            {"reactions", reactions},
            {"requests", requests}};
}

template <typename Id>
Ending trace_from(Call& call, const TraceTyped& typed)
{
    const auto desk = call.look();
    require(call.actor(desk), Right::list_lot_patients);
    const auto id = find_key<Id>(desk.records, typed.key);
    if (!id)
        return refuse(call, {unknown_key(desk.words, "key", typed.key)});
    show(trace_of(desk, *id), call.style());
    return Ending::done;
}

Ending trace(Call& call, const TraceTyped& typed)
{
    if (typed.kind == "lot")
        return trace_from<LotId>(call, typed);
    if (typed.kind == "ingredient")
        return trace_from<IngredientId>(call, typed);
    if (typed.kind == "formula")
        return trace_from<FormulaId>(call, typed);
    if (typed.kind == "version")
        return trace_from<VersionId>(call, typed);
    if (typed.kind == "vial")
        return trace_from<VialId>(call, typed);
    if (typed.kind == "prp")
        return trace_from<PrpId>(call, typed);
    if (typed.kind == "material")
        return trace_material(call, typed.key);
    if (typed.kind == "session")
        return trace_from<SessionId>(call, typed);
    if (typed.kind == "patient")
        return trace_from<PatientId>(call, typed);
    throw WrongUsage("only lot, material, vial, prp, ingredient, formula, version, session and patient can be traced");
}

} // namespace

void add_trace_verb(CLI::App& app, Call& call)
{
    const auto typed = std::make_shared<TraceTyped>();
    auto& verb =
        add_verb<TraceTyped>(app, call, "trace", "From a thing to everybody and everything it touched", typed, trace);
    verb.add_option("KIND", typed->kind,
                    "lot, material (the lot of a PRP kit, anticoagulant or activator), vial, prp, ingredient, "
                    "formula, version, session or patient")
        ->required();
    verb.add_option("KEY", typed->key, "Which one")->required();
}

} // namespace clinic::cli
