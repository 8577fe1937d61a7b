#include "db/safety/audit_counts.h"

#include "db/valid_session.h"
#include "domain/care/region.h"
#include "domain/safety/objection.h"

#include <unordered_map>
#include <unordered_set>

namespace clinic::db {

namespace {

struct Period {
    Moment from;
    Moment until; // not included
};

Period period_of(const AuditQuery& query, const Zone& zone)
{
    using namespace std::chrono;
    return {.from = query.from ? zone.moment_of(*query.from, 0ms) : Moment::min(),
            .until = query.to ? zone.moment_of(*query.to + days(1), 0ms) : Moment::max()};
}

/// Asks now and then whether anybody still waits for the count.
class Patience {
public:
    explicit Patience(const std::function<bool()>& go_on) : go_on_(go_on) {}

    [[nodiscard]] bool lasts()
    {
        constexpr unsigned rows_between = 4096;
        lasts_ = lasts_ && (rows_++ % rows_between != 0 || go_on_());
        return lasts_;
    }

private:
    const std::function<bool()>& go_on_;
    unsigned rows_ = 0;
    bool lasts_ = true;
};

/// How sessions are counted by something: its number in SQL, what must be joined to the session for that (or nothing),
/// and the numbers, keys and names of all such things in their order.
struct Grouping {
    std::string number;
    std::string joined = {};
    std::string named;
};

/// A region has no row of its own: its place among the regions is its number.
Grouping by_region()
{
    std::string number = "CASE session.region";
    std::string named;
    int place = 0;
    for (const Region each : all_of<Region>()) {
        const std::string at = std::to_string(place++);
        const std::string code = "'" + std::string(code_of(each)) + "'";
        number.append(" WHEN ").append(code).append(" THEN ").append(at);
        named.append(named.empty() ? "SELECT " : " UNION ALL SELECT ")
            .append(at)
            .append(", ")
            .append(code)
            .append(", ''");
    }
    return {.number = number + " END", .named = named};
}

Grouping grouping_of(AuditBy by)
{
    switch (by) {
    case AuditBy::all: return {.number = "0", .named = "SELECT 0, 'ALL', ''"};
    case AuditBy::version:
        return {.number = "session.version_id",
                .named = "SELECT version.id, version.key, '' FROM version "
                         "JOIN formula ON formula.id = version.formula_id ORDER BY formula.code, version.number"};
    case AuditBy::formula:
        return {.number = "(SELECT formula_id FROM version WHERE version.id = session.version_id)",
                .named = "SELECT id, code, name FROM formula ORDER BY code"};
    case AuditBy::ingredient:
        return {.number = "injected.ingredient_id",
                .joined = R"(
        JOIN version_line AS injected ON injected.version_id = session.version_id
             AND NOT EXISTS (SELECT 1 FROM session_deviation AS left_out
                             WHERE left_out.session_id = session.id
                               AND left_out.ingredient_id = injected.ingredient_id AND left_out.strength IS NULL))",
                .named = "SELECT id, key, inci FROM ingredient ORDER BY inci, id"};
    case AuditBy::lot:
        return {.number = "injected.lot_id",
                .joined = " JOIN session_lot AS injected ON injected.session_id = session.id",
                .named =
                    "SELECT lot.id, lot.code, ingredient.inci FROM lot "
                    "JOIN ingredient ON ingredient.id = lot.ingredient_id ORDER BY ingredient.inci, lot.code, lot.id"};
    case AuditBy::practitioner:
        return {.number = "session.practitioner_id",
                .named = "SELECT id, key, name FROM practitioner ORDER BY name, id"};
    case AuditBy::region: return by_region();
    }
    return {};
}

/// The counts of one thing while they grow.
struct Tally {
    AuditCounts counts;
    std::unordered_set<std::int64_t> patients;
    std::unordered_set<std::int64_t> patients_reacted;
};
using Tallies = std::unordered_map<std::int64_t, Tally>;

/// The moments that $1 and $2 stand for, and the filter that $3 and $4 stand for.
const std::string sessions_asked = session_counts + R"(
    AND session.started >= $1 AND session.started < $2
    AND session.version_id IN (SELECT id FROM version
                               WHERE id = coalesce($3, id) AND formula_id = coalesce($4, formula_id)))";
const std::string last_asked = R"(
    (SELECT max(at) FROM check_in WHERE check_in.session_id = session.id AND check_in.asked = 1))";

/// All the sessions, and how many of them were asked about at or after the end of the window.
void count_sessions(Connection& record, const AuditQuery& query, const Grouping& by, const Period& period,
                    Tallies& tallies, Patience& patience)
{
    Statement row = record.query(
        "SELECT " + by.number + ", session.patient_id, CASE WHEN " + last_asked +
            " >= session.ended + $5 THEN 1 ELSE 0 END FROM session" + by.joined + " WHERE " + sessions_asked,
        period.from, period.until, query.version, query.formula, length_of(query.window).count());
    while (patience.lasts() && row.step()) {
        Tally& tally = tallies[row.get<std::int64_t>(0)];
        ++tally.counts.sessions;
        tally.counts.asked_no_reaction += row.get<std::int64_t>(2);
        tally.patients.insert(row.get<std::int64_t>(1));
    }
}

void judge(Tally& tally, std::int64_t patient, FollowUpFacts facts, AuditWindow window)
{
    if (classify(facts, window) != FollowUpClass::reacted)
        return;
    ++tally.counts.reacted;
    tally.patients_reacted.insert(patient);
    facts.first_reaction.reset();
    if (classify(facts, window) == FollowUpClass::asked_no_reaction)
        --tally.counts.asked_no_reaction;
}

/// Reactions are few: every session that has one is judged by `classify` itself and taken from those without.
void judge_reactions(Connection& record, const AuditQuery& query, const Grouping& by, const Period& period,
                     Tallies& tallies, Patience& patience)
{
    Statement row = record.query("SELECT " + by.number +
                                     " AS counted_by, session.patient_id, session.ended, session.ended_day, "
                                     "min(reaction.onset), " +
                                     last_asked + " FROM judged_reaction AS reaction CROSS JOIN session" + by.joined +
                                     " WHERE session.id = reaction.session_id AND " + sessions_asked + R"(
        AND reaction.refuted = 0 AND reaction.causality <> $5 AND reaction.grade >= $6 AND reaction.boxes >= $7
        GROUP BY counted_by, session.id, session.patient_id, session.ended, session.ended_day)",
                                 period.from, period.until, query.version, query.formula, Causality::unlikely,
                                 query.lowest_grade, query.serious_only ? 1 : 0);
    while (patience.lasts() && row.step())
        judge(tallies[row.get<std::int64_t>(0)], row.get<std::int64_t>(1),
              {.ended = row.get<Moment>(2),
               .ended_day = row.get<Day>(3),
               .first_reaction = row.get<Day>(4),
               .last_asked = row.get<std::optional<Moment>>(5)},
              query.window);
}

std::vector<AuditCounts> in_order(Connection& record, const Grouping& by, const Tallies& tallies)
{
    Statement row = record.query(by.named);
    std::vector<AuditCounts> ordered;
    while (row.step())
        if (const auto tally = tallies.find(row.get<std::int64_t>(0)); tally != tallies.end()) {
            AuditCounts& counts = ordered.emplace_back(tally->second.counts);
            counts.key = row.get<std::string>(1);
            counts.name = row.get<std::string>(2);
            counts.patients = static_cast<std::int64_t>(tally->second.patients.size());
            counts.patients_reacted = static_cast<std::int64_t>(tally->second.patients_reacted.size());
        }
    return ordered;
}

} // namespace

std::vector<AuditCounts> audit_counts(Connection& record, const AuditQuery& query, const Zone& zone,
                                      const std::function<bool()>& go_on)
{
    const Period period = period_of(query, zone);
    const Grouping by = grouping_of(query.by);
    Patience patience(go_on);
    Tallies tallies;
    count_sessions(record, query, by, period, tallies, patience);
    judge_reactions(record, query, by, period, tallies, patience);
    return patience.lasts() ? in_order(record, by, tallies) : std::vector<AuditCounts>();
}

} // namespace clinic::db
