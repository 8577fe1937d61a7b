#include "db/care/session_parts.h"

#include "db/care/prp_table.h"
#include "db/engine/statement.h"
#include "db/quantities.h"
#include "domain/formulas/stock.h"

namespace clinic::db {

namespace {

std::map<IngredientId, LotId> lots_of(Connection& record, SessionId session)
{
    Statement row = record.query("SELECT ingredient_id, lot_id FROM session_lot WHERE session_id = $1", session);
    std::map<IngredientId, LotId> lots;
    while (row.step())
        lots.emplace(row.get<IngredientId>(0), row.get<LotId>(1));
    return lots;
}

std::map<IngredientId, Decimal> used_of(Connection& record, SessionId session)
{
    Statement row =
        record.query("SELECT ingredient_id, used FROM session_lot WHERE session_id = $1 AND used IS NOT NULL", session);
    std::map<IngredientId, Decimal> used;
    while (row.step())
        used.emplace(row.get<IngredientId>(0), from_thousandths(row.get<std::int64_t>(1)));
    return used;
}

std::map<VialId, Volume> drawn_of(Connection& record, SessionId session)
{
    Statement row = record.query("SELECT vial_id, microlitres FROM session_vial WHERE session_id = $1", session);
    std::map<VialId, Volume> drawn;
    while (row.step())
        drawn.emplace(row.get<VialId>(0), Volume{row.get<std::int64_t>(1)});
    return drawn;
}

PrpUse prp_of(Connection& record, SessionId session)
{
    Statement row =
        record.query("SELECT prp_id, microlitres, recognised_by FROM session_prp WHERE session_id = $1", session);
    if (!row.step())
        return {};
    return {.prp = row.get<std::optional<PrpId>>("prp_id"),
            .amount = volume_in(row, "microlitres"),
            .identity = identity_in(row.get<std::string>("recognised_by"))};
}

std::map<Question, Answer> answers_of(Connection& record, SessionId session)
{
    Statement row = record.query("SELECT question, value, note FROM session_answer WHERE session_id = $1", session);
    std::map<Question, Answer> answers;
    while (row.step())
        answers.emplace(row.get<Question>(0),
                        Answer{.value = row.get<AnswerValue>(1), .note = row.get<std::string>(2)});
    return answers;
}

/// Exact: a needle's depth is kept in thousandths of a millimetre.
std::optional<Decimal> depth_in(const Statement& row)
{
    const auto micrometres = row.get<std::optional<std::int64_t>>("depth_micrometres");
    return micrometres ? std::optional(from_thousandths(*micrometres)) : std::nullopt;
}

std::vector<InjectionPoint> points_of(Connection& record, SessionId session)
{
    Statement row = record.query("SELECT * FROM session_point WHERE session_id = $1 ORDER BY number", session);
    std::vector<InjectionPoint> points;
    while (row.step())
        points.push_back({.side = row.get<Side>("side"),
                          .place = {row.get<int>("x"), row.get<int>("y")},
                          .how = {.volume = volume_in(row, "microlitres"),
                                  .depth = depth_in(row),
                                  .technique = row.get<std::optional<InjectionTechnique>>("technique"),
                                  .needle = row.get<std::string>("needle")}});
    return points;
}

void put_points(Connection& record, SessionId session, const std::vector<InjectionPoint>& points)
{
    record.run("DELETE FROM session_point WHERE session_id = $1", session);
    int number = 0;
    for (const auto& [side, place, how] : points)
        record.run(R"(
            INSERT INTO session_point (session_id, number, side, x, y, microlitres, depth_micrometres, technique, needle)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))",
                   session, ++number, side, place.x, place.y, microlitres_of(how.volume),
                   how.depth ? std::optional(thousandths_of(*how.depth)) : std::nullopt, how.technique, how.needle);
}

} // namespace

Deviations deviations_of(Connection& record, SessionId session)
{
    Statement row =
        record.query("SELECT ingredient_id, strength, unit FROM session_deviation WHERE session_id = $1", session);
    Deviations deviations;
    while (row.step()) {
        const auto unit = row.get<std::optional<ConcentrationUnit>>("unit");
        deviations.emplace(row.get<IngredientId>("ingredient_id"),
                           unit ? Deviation{Concentration{row.get<Decimal>("strength"), *unit}} : Deviation{});
    }
    return deviations;
}

void add_parts(Connection& record, SessionId session, SessionDraft& draft)
{
    draft.lots = lots_of(record, session);
    draft.used = used_of(record, session);
    draft.drawn = drawn_of(record, session);
    draft.prp = prp_of(record, session);
    draft.deviations = deviations_of(record, session);
    draft.points = points_of(record, session);
    draft.screening.answers = answers_of(record, session);
}

void put_parts(Connection& record, SessionId session, const SessionDraft& draft)
{
    record.run("DELETE FROM session_lot WHERE session_id = $1", session);
    for (const auto& [ingredient, lot] : draft.lots) {
        const auto used = draft.used.find(ingredient);
        record.run("INSERT INTO session_lot (session_id, ingredient_id, lot_id, used) VALUES ($1, $2, $3, $4)", session,
                   ingredient, lot,
                   used == draft.used.end() ? std::nullopt : std::optional(thousandths_of(used->second)));
    }
    record.run("DELETE FROM session_vial WHERE session_id = $1", session);
    for (const auto& [vial, amount] : draft.drawn)
        record.run("INSERT INTO session_vial (session_id, vial_id, microlitres) VALUES ($1, $2, $3)", session, vial,
                   amount.microlitres);
    record.run("DELETE FROM session_prp WHERE session_id = $1", session);
    if (!draft.prp.empty())
        record.run("INSERT INTO session_prp (session_id, prp_id, microlitres, recognised_by) VALUES ($1, $2, $3, $4)",
                   session, draft.prp.prp, microlitres_of(draft.prp.amount), text_of(draft.prp.identity));
    record.run("DELETE FROM session_deviation WHERE session_id = $1", session);
    for (const auto& [ingredient, deviation] : draft.deviations) {
        const auto& strength = deviation.strength;
        record.run("INSERT INTO session_deviation (session_id, ingredient_id, strength, unit) VALUES ($1, $2, $3, $4)",
                   session, ingredient, strength ? std::optional(strength->value) : std::nullopt,
                   strength ? std::optional(strength->unit) : std::nullopt);
    }
    record.run("DELETE FROM session_answer WHERE session_id = $1", session);
    for (const auto& [question, answer] : draft.screening.answers)
        record.run("INSERT INTO session_answer (session_id, question, value, note) VALUES ($1, $2, $3, $4)", session,
                   question, answer.value, answer.note);
    put_points(record, session, draft.points);
}

std::vector<CanonicalList> session_parts()
{
    return {{"lot", "SELECT ingredient_id, lot_id, used FROM session_lot WHERE session_id = $1 ORDER BY ingredient_id"},
            {"deviation", "SELECT ingredient_id, strength, unit FROM session_deviation WHERE session_id = $1 "
                          "ORDER BY ingredient_id"},
            {"vial", "SELECT vial_id, microlitres FROM session_vial WHERE session_id = $1 ORDER BY vial_id"},
            {"prp", "SELECT prp_id, microlitres, recognised_by FROM session_prp WHERE session_id = $1"},
            {"point", "SELECT number, side, x, y, microlitres, depth_micrometres, technique, needle "
                      "FROM session_point WHERE session_id = $1 ORDER BY number"},
            {"capsule", "SELECT text, sha256 FROM session_capsule WHERE session_id = $1"},
            {"answer", "SELECT question, value, note FROM session_answer WHERE session_id = $1 ORDER BY question"}};
}

} // namespace clinic::db
