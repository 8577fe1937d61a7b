#include "db/care_clinic.h"

#include <array>
#include <map>
#include <random>
#include <set>

using namespace clinic;
using clinic::testing::at;
using clinic::testing::CareClinic;
using clinic::testing::day;
using clinic::testing::patient_named;

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;

bool goes_on()
{
    return true;
}

/// A session and what followed it, as the ordinary stores tell.
struct Told {
    SessionRow row;
    SessionDraft session;
    std::optional<Moment> last_asked;
    std::vector<ReactionRow> reactions;
};

/// Two thousand sessions of three versions over eight months and both changes of the clocks, with whatever may follow
/// a session, much of it just at the borders of the windows.
class EightMonths : public CareClinic {
public:
    EightMonths()
    {
        clock.moment = at("2027-12-31T09:00:00Z");
        versions = {version, put_in_force(version)};
        versions.push_back(put_in_force(versions.back()));
        for (int i = 0; i < 60; ++i)
            patients_.push_back(add_patient(patient_named("Patient", std::to_string(i))));
        constexpr int in_one_change = 50;
        for (int made = 0; made < 2'000; made += in_one_change)
            change("session.sign", [this](Change& change) {
                for (int i = 0; i < in_one_change; ++i)
                    add_session(change);
            });
        read_all();
    }

    /// Counts as the domain's rule does, session by session, from what the ordinary stores tell.
    [[nodiscard]] std::map<std::string, AuditCounts> expected(const AuditQuery& query) const
    {
        std::map<std::string, AuditCounts> counts;
        std::map<std::string, std::set<PatientId>> treated;
        std::map<std::string, std::set<PatientId>> reacted;
        for (const Told& told : told_) {
            if (!is_asked_for(query, told))
                continue;
            const FollowUpClass found = classify(follow_up(query, told), query.window);
            for (const auto& key : keys_of(query.by, told)) {
                AuditCounts& count = counts.try_emplace(key, AuditCounts{.key = key}).first->second;
                ++count.sessions;
                count.reacted += found == FollowUpClass::reacted ? 1 : 0;
                count.asked_no_reaction += found == FollowUpClass::asked_no_reaction ? 1 : 0;
                treated[key].insert(told.row.patient);
                if (found == FollowUpClass::reacted)
                    reacted[key].insert(told.row.patient);
            }
        }
        for (auto& [key, count] : counts) {
            count.patients = static_cast<std::int64_t>(treated[key].size());
            count.patients_reacted = static_cast<std::int64_t>(reacted[key].size());
        }
        return counts;
    }

    void check_audit(const AuditQuery& query) const
    {
        const auto wanted = expected(query);
        const auto found = records->safety().audit(query, zone, goes_on);
        REQUIRE(found.size() == wanted.size());
        for (const AuditCounts& each : found) {
            CAPTURE(each.key, code_of(query.by), code_of(query.window), query.lowest_grade, query.serious_only);
            const AuditCounts& same = wanted.at(each.key);
            CHECK(each.sessions == same.sessions);
            CHECK(each.reacted == same.reacted);
            CHECK(each.asked_no_reaction == same.asked_no_reaction);
            CHECK(each.patients == same.patients);
            CHECK(each.patients_reacted == same.patients_reacted);
        }
    }

    std::vector<VersionId> versions;
    LotId other_lot = add_lot({caffeine, "C-2", "Σπόρος ΑΕ", day("2028-01-31"), false});
    Zone zone{"Europe/Athens"};

private:
    /// What this session counts with.
    [[nodiscard]] std::vector<std::string> keys_of(AuditBy by, const Told& told) const
    {
        std::vector<std::string> keys;
        switch (by) {
        case AuditBy::all: return {"ALL"};
        case AuditBy::version: return {told.row.version_key};
        case AuditBy::formula: return {"HAIR-01"};
        case AuditBy::ingredient:
            for (const auto& [ingredient, lot] : told.session.lots)
                keys.push_back(records->formulas().ingredient(ingredient)->key);
            return keys;
        case AuditBy::lot:
            for (const auto& [ingredient, lot] : told.session.lots)
                keys.push_back(records->formulas().lot(lot)->lot.code);
            return keys;
        case AuditBy::practitioner: return {records->staff().practitioner(practitioner)->key};
        case AuditBy::region: return {std::string(code_of(*told.session.region))};
        }
        return keys;
    }

    int pick(int lowest, int highest) { return std::uniform_int_distribution(lowest, highest)(random_); }

    void add_session(Change& change)
    {
        SessionDraft draft = finished();
        draft.patient = patients_[static_cast<std::size_t>(pick(0, 59))];
        draft.screening.last_aspirin->day = day("2026-01-01");
        draft.started = at("2026-10-01T00:00:00Z") + std::chrono::minutes(pick(0, 240 * 24 * 60));
        draft.ended = *draft.started + std::chrono::minutes(pick(10, 90));
        draft.version = versions[static_cast<std::size_t>(pick(0, 2))];
        if (pick(0, 2) == 0)
            draft.lots.at(caffeine) = other_lot;
        const SessionId id = put_down(change, draft);
        if (pick(0, 19) == 0)
            return; // not signed
        sign_whatever_version(change, id, draft);
        add_check_ins(change, id, *draft.ended);
        for (int i = pick(0, 5) - 3; i > 0; --i)
            add_reaction(change, id, *draft.ended);
    }

    /// Only the last version is in force; what was injected earlier is no matter of this test.
    void sign_whatever_version(Change& change, SessionId id, SessionDraft draft) const
    {
        SigningFacts facts;
        facts.saving = {true, true, SessionState::open, {}};
        facts.now = change.now();
        facts.certifications = certifications_;
        facts.version = in_force_all_along_;
        facts.version->composition.version = *draft.version;
        facts.consents = {clinic::testing::agreed_to(draft, facts.version)};
        for (const auto& [ingredient, lot] : draft.lots)
            facts.lots.emplace(lot, LotOnFile{"", ingredient, std::nullopt});
        change.care().sign(id, accepted<SignedSession>(draft, facts), {change.now(), "Ζωή Λ.", {}}, std::nullopt);
    }

    void add_check_ins(Change& change, SessionId session, Moment ended)
    {
        static constexpr std::array borders{hours(72), hours(14 * 24), hours(60 * 24)};
        change.care().add(session, check_ins_after(ended));
        for (const CheckInRow& row : change.care().check_ins_of(session)) {
            if (pick(0, 2) == 0)
                continue; // still open
            CheckInDraft draft;
            draft.check_in = row.id;
            draft.asked = pick(0, 3) != 0;
            draft.reaction = *draft.asked ? std::optional(false) : std::nullopt;
            draft.at = ended + borders[pick(0, 2)] + milliseconds(pick(-2, 2));
            draft.note = "répondeur";
            change.care().close(accepted<ClosedCheckIn>(draft, CheckInFacts{*draft.at, true, false, ended, {}}), {});
        }
    }

    void add_reaction(Change& change, SessionId session, Moment ended)
    {
        static constexpr std::array borders{days(0), days(3), days(14), days(60)};
        ReactionDraft draft;
        draft.session = session;
        draft.onset = std::max(zone.day_of(ended) + borders[pick(0, 3)] + days(pick(-1, 1)), zone.day_of(ended));
        draft.signs = {{"FEVER", pick(1, 4)}, {"SKIN_OTHER", pick(1, 4)}};
        draft.outcome = ReactionOutcome::recovered;
        if (pick(0, 3) == 0)
            draft.seriousness = {Seriousness::infection, Seriousness::disfigurement};
        const ReactionId id = change.safety().add(reaction(draft), change.now()).id;
        for (int i = pick(0, 2); i > 0; --i) {
            auto causalities = all_of<Causality>();
            std::erase(causalities, Causality::not_assessed);
            const auto causality =
                causalities[static_cast<std::size_t>(pick(0, static_cast<int>(causalities.size()) - 1))];
            change.safety().add(assessment({id, causality, pick(0, 4) == 0, {}, "regardé de près"}), change.now(), "Ζ");
        }
    }

    void read_all()
    {
        std::map<SessionId, std::vector<ReactionRow>> reactions;
        for (const ReactionRow& row : records->safety().reactions({}).rows)
            reactions[row.session].push_back(row);
        for (const SessionRow& row : records->care().sessions({}).rows) {
            Told told{row, records->care().session(row.id)->session, std::nullopt, reactions[row.id]};
            for (const CheckInRow& check_in : records->care().check_ins_of(row.id))
                if (check_in.closed && *check_in.outcome.asked)
                    told.last_asked = std::max(told.last_asked, check_in.outcome.at);
            told_.push_back(std::move(told));
        }
    }

    [[nodiscard]] bool is_asked_for(const AuditQuery& query, const Told& told) const
    {
        const Day started = zone.day_of(told.row.started);
        return told.row.state == SessionState::signed_off && (!query.from || started >= *query.from) &&
               (!query.to || started <= *query.to) && (!query.version || told.session.version == query.version);
    }

    [[nodiscard]] FollowUpFacts follow_up(const AuditQuery& query, const Told& told) const
    {
        FollowUpFacts facts{*told.session.ended, zone.day_of(*told.session.ended), std::nullopt, told.last_asked};
        for (const ReactionRow& row : told.reactions) {
            const bool counts = !row.refuted && row.causality != Causality::unlikely &&
                                severity_of(row.reaction.signs) >= query.lowest_grade &&
                                (!query.serious_only || !row.reaction.seriousness.empty());
            if (counts && (!facts.first_reaction || *row.reaction.onset < *facts.first_reaction))
                facts.first_reaction = row.reaction.onset;
        }
        return facts;
    }

    std::mt19937 random_{20261122}; // NOLINT(bugprone-random-generator-seed): the same sessions in every run
    std::vector<PatientId> patients_;
    std::vector<CertificationOnFile> certifications_ = records->staff().certifications_of(practitioner);
    VersionOnFile in_force_all_along_ = records->formulas().on_file(version).value();
    std::vector<Told> told_;
};

} // namespace

TEST_CASE("the audit counts as the rule does session by session", "[safety]")
{
    const EightMonths clinic;
    for (const AuditWindow window : all_of<AuditWindow>()) {
        AuditQuery query;
        query.window = window;
        clinic.check_audit(query);
        query.lowest_grade = 3;
        clinic.check_audit(query);
        query.serious_only = true;
        query.lowest_grade = 1;
        clinic.check_audit(query);
    }
    for (const AuditBy by : all_of<AuditBy>()) {
        AuditQuery query;
        query.by = by;
        clinic.check_audit(query);
    }
    AuditQuery some;
    some.window = AuditWindow::days_14;
    some.from = day("2026-10-25"); // the day the clocks go back
    some.to = day("2027-03-28");   // the day they go forward
    clinic.check_audit(some);
    some.version = clinic.versions.at(1);
    clinic.check_audit(some);
    some.version.reset();
    some.formula = clinic.formula;
    clinic.check_audit(some);

    some.formula = FormulaId(1);
    CHECK(clinic.records->safety().audit(some, clinic.zone, goes_on).empty());

    AuditQuery every;
    const auto all = clinic.records->safety().audit(every, clinic.zone, goes_on);
    REQUIRE(all.size() == 3);
    CHECK(all[0].key == "HAIR-01@1");
    CHECK(all[2].key == "HAIR-01@3");
    for (const AuditCounts& each : all) {
        CHECK(each.reacted > 0);
        CHECK(each.asked_no_reaction > 0);
        CHECK(each.not_yet_asked() > 0);
    }
    CHECK(clinic.records->safety().audit(every, clinic.zone, [] { return false; }).empty());
}

TEST_CASE_METHOD(CareClinic, "a session counts with no ingredient that was left out of it", "[safety]")
{
    auto draft = finished();
    draft.deviations = {{caffeine, Deviation{}}};
    draft.deviation_reason = "sensible à la caféine";
    draft.lots.erase(caffeine);
    (void)signed_session(draft);
    AuditQuery query;
    query.by = AuditBy::ingredient;
    const auto lines = records->safety().audit(query, Zone("Europe/Athens"), goes_on);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().name == "BIOTIN");
    CHECK(lines.front().sessions == 1);
}

TEST_CASE_METHOD(CareClinic, "a reaction on the last day of the window counts, one on the day after does not",
                 "[safety]")
{
    const SessionId session = signed_session(finished()); // ends on 2 November
    const auto reacted = [this](AuditWindow window) {
        AuditQuery query;
        query.window = window;
        return records->safety().audit(query, Zone("Europe/Athens"), goes_on).at(0).reacted;
    };
    ReactionDraft draft;
    draft.session = session;
    draft.onset = day("2026-11-06");
    draft.signs = {{"FEVER", 1}};
    draft.outcome = ReactionOutcome::recovered;
    (void)add_reaction(draft);
    CHECK(reacted(AuditWindow::hours_72) == 0);
    CHECK(reacted(AuditWindow::days_14) == 1);
    draft.onset = day("2026-11-05");
    (void)add_reaction(draft);
    CHECK(reacted(AuditWindow::hours_72) == 1);
}

TEST_CASE_METHOD(CareClinic, "the audit reads the sessions of its period in one pass over an index", "[safety]")
{
    CHECK_THAT(plan_of("SELECT version_id, patient_id, ended, (SELECT max(at) FROM check_in "
                       "WHERE check_in.session_id = session.id AND asked = 1) FROM session "
                       "WHERE session.state = 'SIGNED' AND started >= 1 AND started < 2"),
               Catch::Contains("COVERING INDEX session_by_start") &&
                   Catch::Contains("COVERING INDEX check_in_by_session"));
}
