#include "cli/drill_clinic.h"
#include "support/objection_cases.h"

#include <algorithm>
#include <map>
#include <sstream>

using namespace clinic::tests;
using clinic::testing::objection_cases;
using clinic::testing::ObjectionCase;

namespace {

namespace table = clinic::testing;

constexpr auto day_of_registration = "2026-03-28";
constexpr auto day_of_first_session = "2026-04-01"; // a second one a day later
constexpr auto day_of_next_session = "2026-06-03";

/// The clinic of the cases, with a patient for each: everybody was treated, reacted as the case says and was judged,
/// and the formulas were changed meanwhile.
class ClinicOfCases {
public:
    ClinicOfCases() : stock_(clinic_)
    {
        write_formulas();
        register_patients();
        treat();
        put_in_force_what_replaces();
        report();
        judge();
        clinic_.at(day_of_next_session, "12:00");
        Lines consents;
        for (std::size_t i = 0; i < objection_cases().size(); ++i)
            consents.push_back(consent(i, objection_cases()[i].next, day_of_next_session));
        (void)add_all("consent", consents);
    }

    /// What comes of the next session of each of these cases, one after another in one call.
    [[nodiscard]] std::map<std::size_t, Ran> sign(const std::vector<std::size_t>& cases, bool with_reasons) const
    {
        std::string input;
        for (const auto index : cases)
            input += next_session(index, with_reasons).dump() + '\n';
        const auto all = clinic_.run({"sign", "session", "-", "--lines"}, input);
        std::map<std::size_t, Ran> each;
        for (const auto& problem : all.problems()) {
            auto& ran = each[cases.at(problem["input_line"].get<std::size_t>() - 1)];
            ran.err += problem.dump() + '\n';
            if (problem["weight"] == "refused")
                ran.code = 2;
        }
        std::istringstream saved(all.out);
        for (const auto index : cases)
            if (auto& ran = each[index]; ran.code != 2) {
                REQUIRE(std::getline(saved, ran.out));
                ran.code = 0;
            }
        std::string more;
        CHECK_FALSE(std::getline(saved, more));
        return each;
    }
    [[nodiscard]] const std::string& reaction(std::size_t index, std::size_t which) const
    {
        return reactions_.at({index, which});
    }
    [[nodiscard]] const DrillClinic& clinic() const { return clinic_; }

private:
    using Lines = std::vector<Json>;

    /// Puts all on file by one call, and gives their keys.
    [[nodiscard]] std::vector<std::string> save_all(const std::vector<std::string>& words, const Lines& things) const
    {
        std::string input;
        for (const auto& each : things)
            input += each.dump() + '\n';
        const auto saved = clinic_.run(words, input);
        INFO(words.front() << ' ' << words[1] << ": " << saved.err);
        REQUIRE(saved.code == 0);
        std::vector<std::string> keys;
        std::istringstream lines(saved.out);
        for (std::string line; std::getline(lines, line);)
            keys.push_back(Ran{0, line, {}}.key());
        REQUIRE(keys.size() == things.size());
        return keys;
    }
    [[nodiscard]] std::vector<std::string> add_all(const std::string& kind, const Lines& things) const
    {
        return save_all({"add", kind, "-", "--lines"}, things);
    }

    [[nodiscard]] Json keys_of(const table::Names& ingredients) const
    {
        Json keys = Json::array();
        for (const auto& each : ingredients)
            keys.push_back(ingredients_.at(each));
        return keys;
    }
    [[nodiscard]] Json consent(std::size_t index, const std::string& version, const std::string& day) const
    {
        auto given = stock_.a_consent(version);
        given["patient"] = patients_[index];
        given["indication"] = table::indication_of(version);
        given["decided"] = day + " 09:00";
        return given;
    }
    [[nodiscard]] Json session(std::size_t index, const std::string& version, const std::string& day) const
    {
        auto written = stock_.session(day, "10:00", "10:30");
        written["patient"] = patients_[index];
        written["version"] = version;
        written["indication"] = table::indication_of(version);
        written["lots"] = Json::object();
        for (const auto& each : contents_.at(version))
            written["lots"][ingredients_.at(each)] = lots_.at(each);
        return written;
    }
    [[nodiscard]] Json next_session(std::size_t index, bool with_reason) const
    {
        const auto& about = objection_cases()[index];
        auto next = session(index, about.next, day_of_next_session);
        if (about.reacted())
            next["screening"]["earlier_reaction"] = {{"answer", "yes"}, {"note", "as it is on file"}};
        if (with_reason)
            next["objection_override"] = about.reason_text;
        return next;
    }
    [[nodiscard]] static std::string day_of(std::size_t which)
    {
        return which == 0 ? day_of_first_session : "2026-04-02";
    }

    void write_formulas()
    {
        Lines ingredients;
        for (const auto& each : table::table_ingredients())
            ingredients.push_back({{"inci", each.inci}, {"category", "OTHER_ACTIVE"}, {"groups", each.groups}});
        const auto keys = add_all("ingredient", ingredients);
        Lines lots;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto& inci = table::table_ingredients()[i].inci;
            ingredients_[inci] = keys[i];
            lots.push_back(HairStock::a_lot(keys[i], "LOT-" + inci.substr(0, 4)));
        }
        const auto lot_keys = add_all("lot", lots);
        for (std::size_t i = 0; i < lot_keys.size(); ++i)
            lots_[table::table_ingredients()[i].inci] = lot_keys[i];

        Lines formulas;
        for (const auto& each : table::table_formulas())
            formulas.push_back({{"code", each.code}, {"name", each.name}, {"indications", {each.indication}}});
        (void)add_all("formula", formulas);
        write_versions(0);
    }
    /// The versions in this place of their formulas, and puts them in force.
    void write_versions(std::size_t place)
    {
        Lines versions;
        for (const auto& formula : table::table_formulas()) {
            if (formula.versions.size() <= place)
                continue;
            Json version{{"formula", formula.code}, {"author", stock_.practitioner}, {"lines", Json::array()}};
            for (const auto& each : formula.versions[place])
                version["lines"].push_back({{"ingredient", ingredients_.at(each)}, {"value", "1"}, {"unit", "%_w/v"}});
            if (place > 0) {
                version["parent"] = formula.code + '@' + std::to_string(place);
                version["reason"] = "SUPPLIER_CHANGE";
                version["reason_text"] = "Another supplier";
            }
            versions.push_back(version);
            contents_[formula.code + '@' + std::to_string(place + 1)] = formula.versions[place];
        }
        for (const auto& key : add_all("version", versions))
            stock_.put_in_force(clinic_, key);
    }
    void put_in_force_what_replaces()
    {
        clinic_.at("2026-05-01", "12:00");
        write_versions(1);
    }

    void register_patients()
    {
        clinic_.at(day_of_registration, "12:00");
        Lines patients;
        for (std::size_t i = 0; i < objection_cases().size(); ++i) {
            patients.push_back(HairStock::a_patient());
            patients.back()["given_name"] = "Ελένη " + std::to_string(i + 1);
        }
        patients_ = add_all("patient", patients);
        Lines histories;
        for (const auto& each : patients_)
            histories.push_back(HairStock::a_history(each));
        (void)add_all("history", histories);
    }
    void treat()
    {
        clinic_.at("2026-04-03", "12:00");
        Lines consents;
        Lines sessions;
        std::vector<std::pair<std::size_t, std::size_t>> places;
        for (std::size_t i = 0; i < objection_cases().size(); ++i)
            for (std::size_t which = 0; which < objection_cases()[i].before.size(); ++which) {
                const auto& version = objection_cases()[i].before[which].version;
                consents.push_back(consent(i, version, day_of(which)));
                sessions.push_back(session(i, version, day_of(which)));
                places.emplace_back(i, which);
            }
        (void)add_all("consent", consents);
        const auto keys = save_all({"sign", "session", "-", "--lines"}, sessions);
        for (std::size_t i = 0; i < keys.size(); ++i)
            sessions_[places[i]] = keys[i];
    }
    void report()
    {
        Lines reactions;
        std::vector<std::pair<std::size_t, std::size_t>> places;
        for (const auto& [place, session] : sessions_) {
            const auto& before = objection_cases()[place.first].before[place.second];
            if (!before.reacted)
                continue;
            reactions.push_back({{"session", session},
                                 {"onset", day_of(place.second)},
                                 {"signs", {{{"term", "URTICARIA"}, {"grade", 2}}}},
                                 {"outcome", "RECOVERED"},
                                 {"suspected", keys_of(before.suspected)}});
            places.push_back(place);
        }
        const auto keys = add_all("reaction", reactions);
        for (std::size_t i = 0; i < keys.size(); ++i)
            reactions_[places[i]] = keys[i];
    }
    void judge()
    {
        Lines judgements;
        for (const auto& [place, reaction] : reactions_)
            for (const auto& each : objection_cases()[place.first].before[place.second].judgements)
                judgements.push_back({{"reaction", reaction},
                                      {"causality", each.causality},
                                      {"refuted", each.refuted},
                                      {"suspected", keys_of(each.suspected)},
                                      {"reason", "As the case says"}});
        (void)add_all("assessment", judgements);
    }

    DrillClinic clinic_;
    HairStock stock_;
    std::map<std::string, std::string> ingredients_;
    std::map<std::string, std::string> lots_;
    std::map<std::string, table::Names> contents_; // of versions
    std::vector<std::string> patients_;            // by case
    std::map<std::pair<std::size_t, std::size_t>, std::string> sessions_;
    std::map<std::pair<std::size_t, std::size_t>, std::string> reactions_;
};

/// What was said about earlier reactions, without the words about what to do now.
std::vector<std::string> said_of_reactions(const Ran& ran)
{
    std::vector<std::string> said;
    for (const auto& problem : ran.problems()) {
        if (problem["field"] != "version")
            continue;
        const std::string message = problem["message"];
        said.push_back(problem["line"].get<std::string>() + ' ' + problem["rule"].get<std::string>() + ' ' +
                       problem["weight"].get<std::string>() + ' ' + message.substr(0, message.find(" Choose another")));
    }
    std::sort(said.begin(), said.end());
    return said;
}

std::vector<std::string> expected_of_reactions(const ClinicOfCases& at, std::size_t index, bool excused)
{
    std::vector<std::string> expected;
    const auto& about = objection_cases()[index];
    for (const auto& each : about.objections) {
        if (excused && !each.warns_only())
            continue;
        const auto& reaction = at.reaction(index, each.reaction);
        const auto* const onset = each.reaction == 0 ? "01/04/2026" : "02/04/2026";
        expected.push_back(reaction + ' ' + each.rule() + (each.warns_only() ? " warning " : " refused ") +
                           table::beginning_of(each, about.next, onset, reaction));
    }
    std::sort(expected.begin(), expected.end());
    return expected;
}

void check_alternatives(const Ran& ran, const ObjectionCase& about)
{
    for (const auto& problem : ran.problems()) {
        if (problem["rule"] != "standing_objection") {
            CHECK_FALSE(problem.contains("alternatives"));
            continue;
        }
        REQUIRE(problem.contains("alternatives"));
        CHECK(table::in_ranks(problem["alternatives"].get<table::Names>(), about.instead) ==
              table::one_after_another(about.instead));
    }
}

} // namespace

TEST_CASE("what is refused, warned about and offered after a reaction follows domain.md 2.7 in every case of the table")
{
    REQUIRE(objection_cases().size() >= 40);
    const ClinicOfCases at;
    std::vector<std::size_t> all;
    std::vector<std::size_t> with_reasons;
    for (std::size_t i = 0; i < objection_cases().size(); ++i) {
        all.push_back(i);
        if (objection_cases()[i].reason != table::Reason::none)
            with_reasons.push_back(i);
    }
    for (const auto& [i, ran] : at.sign(all, false)) {
        const auto& about = objection_cases()[i];
        INFO("case " << i + 1 << ": " << about.title << '\n' << ran.err);
        CHECK(ran.code == (about.blocked() ? 2 : 0));
        CHECK(said_of_reactions(ran) == expected_of_reactions(at, i, false));
        check_alternatives(ran, about);
    }
    for (const auto& [i, ran] : at.sign(with_reasons, true)) {
        const auto& about = objection_cases()[i];
        INFO("case " << i + 1 << ": " << about.title << '\n' << ran.err);
        const bool too_short = about.reason == table::Reason::too_short;
        CHECK(ran.code == (too_short ? 2 : 0));
        CHECK(said_of_reactions(ran) == expected_of_reactions(at, i, true));
        const auto rules = ran.rules();
        CHECK(std::count(rules.begin(), rules.end(), "override/override_reason_too_short") == (too_short ? 1 : 0));
        if (ran.code == 0)
            CHECK(at.clinic().shown("session", ran.key())["objection_override"] == about.reason_text);
    }
    CHECK(at.clinic().run({"verify"}).code == 0);
}
