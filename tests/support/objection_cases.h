#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

/// What domain.md 2.7 says after a reaction, case by case, and the formulas that the cases speak of. Services, command
/// line and window are all judged by it.
namespace clinic::testing {

using Names = std::vector<std::string>;

struct TableIngredient {
    std::string inci;
    Names groups = {}; // of allergens
};

/// A formula with what its versions are made of; the last is in force when the patients come back, and they reacted to
/// the first.
struct TableFormula {
    std::string code;
    std::string name;
    std::string indication;
    std::vector<Names> versions;
};

struct TableJudgement {
    std::string causality;
    bool refuted = false;
    Names suspected = {};
};

/// A session of the past: what was injected, and, if the patient reacted, what was suspected and how it was judged.
struct TableSession {
    std::string version;
    bool reacted = true;
    Names suspected = {};                        // as reported
    std::vector<TableJudgement> judgements = {}; // oldest first; none: not assessed yet
};

/// Why the next version is blocked or warned about, by the kinds that the first four rules of 2.7 name.
struct TableObjection {
    std::size_t reaction; // to which of the sessions
    std::string kind;
    Names ingredients; // in both; for a shared group those of the next version that carry it

    [[nodiscard]] bool warns_only() const { return kind == "shared_group"; }
    [[nodiscard]] std::string rule() const { return warns_only() ? "shared_allergen_group" : "standing_objection"; }
};

/// Versions of equal rank stand together, in the order of the alphabet.
using Ranks = std::vector<Names>;

enum class Reason { none, too_short, enough };

struct ObjectionCase {
    std::string title;
    std::vector<TableSession> before;
    std::string next;
    std::vector<TableObjection> objections = {};
    Ranks instead = {}; // where the next version is blocked
    Reason reason = Reason::none;
    std::string reason_text = {};

    [[nodiscard]] bool blocked() const
    {
        return std::any_of(objections.begin(), objections.end(), [](const auto& each) { return !each.warns_only(); });
    }
    [[nodiscard]] bool reacted() const
    {
        return std::any_of(before.begin(), before.end(), [](const auto& each) { return each.reacted; });
    }
};

inline std::string formula_of(const std::string& version)
{
    return version.substr(0, version.find('@'));
}

inline std::string listed(const Names& names)
{
    std::string list;
    for (const auto& each : names)
        list += (list.empty() ? "" : ", ") + each;
    return list;
}

/// With what the ranks leave open put into the order of the alphabet.
inline Names in_ranks(Names offered, const Ranks& ranks)
{
    std::size_t from = 0;
    for (const auto& rank : ranks) {
        const auto until = std::min(from + rank.size(), offered.size());
        std::sort(offered.begin() + static_cast<std::ptrdiff_t>(from),
                  offered.begin() + static_cast<std::ptrdiff_t>(until));
        from = until;
    }
    return offered;
}

inline Names one_after_another(const Ranks& ranks)
{
    Names all;
    for (const auto& rank : ranks)
        all.insert(all.end(), rank.begin(), rank.end());
    return all;
}

/// How the sentence about an objection begins, in English.
inline std::string beginning_of(const TableObjection& objection, const std::string& next, const std::string& onset,
                                const std::string& reaction)
{
    const auto when = onset + " (" + reaction + ")";
    if (objection.kind == "same_version")
        return "The patient reacted to " + next + " on " + when + ".";
    const auto what = listed(objection.ingredients) + ".";
    if (objection.kind == "same_formula")
        return "The patient reacted to an earlier version of this formula on " + when + ", and " + next +
               " still contains: " + what;
    if (objection.kind == "shared_ingredient")
        return next + " contains what the patient reacted to on " + when + ": " + what;
    return next + " shares an allergen group with what the patient reacted to on " + when + ": " + what;
}

inline const std::vector<TableIngredient>& table_ingredients()
{
    static const std::vector<TableIngredient> all{
        {"TETRACAINE", {"ESTER_ANAESTHETIC_PABA"}},
        {"BENZOCAINE", {"ESTER_ANAESTHETIC_PABA"}},
        {"LIDOCAINE", {"AMIDE_ANAESTHETIC"}},
        {"MEPIVACAINE", {"AMIDE_ANAESTHETIC"}},
        {"THEOPHYLLINE", {"XANTHINE"}},
        {"AMINOPHYLLINE", {"XANTHINE", "ETHYLENEDIAMINE"}},
        {"BIOTIN"},
        {"ZINC GLUCONATE"},
        {"GLYCINE"},
        {"PROLINE"},
        {"SERINE"},
        {"MANNITOL"},
    };
    return all;
}

inline const std::vector<TableFormula>& table_formulas()
{
    static const std::vector<TableFormula> all{
        {"EL-01", "Lift", "ELASTICITY", {{"TETRACAINE", "BIOTIN", "ZINC GLUCONATE"}}},
        {"EL-02", "Lift, other numbing", "ELASTICITY", {{"LIDOCAINE", "BIOTIN"}}},
        {"EL-03", "Lift, mild", "ELASTICITY", {{"BENZOCAINE", "GLYCINE"}}},
        {"EL-04", "Lift, strong", "ELASTICITY", {{"TETRACAINE", "BIOTIN", "ZINC GLUCONATE", "PROLINE"}}},
        {"EL-05", "Lift, no numbing", "ELASTICITY", {{"BIOTIN", "ZINC GLUCONATE", "MANNITOL"}}},
        {"EL-06", "Lift, plain", "ELASTICITY", {{"SERINE"}}},

        {"HY-01",
         "Dew",
         "HYDRATION",
         {{"TETRACAINE", "LIDOCAINE", "BIOTIN", "ZINC GLUCONATE"}, {"BIOTIN", "ZINC GLUCONATE", "GLYCINE"}}},
        {"HY-02", "Dew, mild", "HYDRATION", {{"TETRACAINE", "PROLINE"}, {"BENZOCAINE", "PROLINE"}}},
        {"HY-03", "Dew, plain", "HYDRATION", {{"LIDOCAINE", "SERINE"}, {"MANNITOL"}}},
        {"HY-04", "Dew, waking", "HYDRATION", {{"THEOPHYLLINE", "ZINC GLUCONATE"}}},
        {"HY-05", "Dew, light", "HYDRATION", {{"AMINOPHYLLINE", "MANNITOL"}}},
        {"HY-06", "Dew, strong", "HYDRATION", {{"TETRACAINE", "BIOTIN", "ZINC GLUCONATE"}}},

        {"ST-01", "Smooth", "STRETCH_MARKS", {{"TETRACAINE", "BIOTIN"}}},
        {"ST-02", "Smooth, other numbing", "STRETCH_MARKS", {{"LIDOCAINE", "ZINC GLUCONATE"}}},
        {"ST-03", "Smooth, two of both", "STRETCH_MARKS", {{"BENZOCAINE", "MEPIVACAINE", "GLYCINE"}}},
        {"ST-04", "Smooth, mild", "STRETCH_MARKS", {{"BENZOCAINE", "GLYCINE"}}},
        {"ST-05", "Smooth, plain", "STRETCH_MARKS", {{"PROLINE"}}},
        {"ST-06", "Smooth, no numbing", "STRETCH_MARKS", {{"BIOTIN", "ZINC GLUCONATE"}}},
        {"ST-07", "Smooth, strong", "STRETCH_MARKS", {{"TETRACAINE", "LIDOCAINE", "BIOTIN"}}},
    };
    return all;
}

inline const std::string& indication_of(const std::string& version)
{
    const auto& all = table_formulas();
    const auto code = formula_of(version);
    return std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.code == code; })->indication;
}

/// Reported, and not assessed yet.
inline TableSession reacted_to(std::string version, Names suspected)
{
    return {.version = std::move(version), .suspected = std::move(suspected)};
}

/// Reported, and judged once with the same suspicion.
inline TableSession judged(std::string version, Names suspected, std::string causality, bool refuted = false)
{
    TableSession session = reacted_to(std::move(version), suspected);
    session.judgements = {{std::move(causality), refuted, std::move(suspected)}};
    return session;
}

inline TableSession without_reaction(std::string version)
{
    return {.version = std::move(version), .reacted = false};
}

// The expectations follow from the text of 2.7 alone. A blocking reaction is told once, by the first of the rules 1, 2
// and 3 that holds; rule 4 is told beside it. Alternatives share as few ingredients as they can with what they stand
// for: the version that was chosen and blocked.

inline std::vector<ObjectionCase> cases_of_versions()
{
    const Names all_of_el_01{"TETRACAINE", "BIOTIN", "ZINC GLUCONATE"};
    return {
        // Rule 1
        {.title = "the same version, its ester suspected",
         .before = {reacted_to("EL-01@1", {"TETRACAINE"})},
         .next = "EL-01@1",
         .objections = {{0, "same_version", {"TETRACAINE"}}, {0, "shared_group", {"TETRACAINE"}}},
         .instead = {{"EL-06@1"}, {"EL-03@1"}, {"EL-02@1"}, {"EL-05@1"}}},
        {.title = "the same version, an ingredient of no group suspected",
         .before = {reacted_to("EL-01@1", {"BIOTIN"})},
         .next = "EL-01@1",
         .objections = {{0, "same_version", {"BIOTIN"}}},
         .instead = {{"EL-03@1", "EL-06@1"}}},
        {.title = "the same version, nothing marked: all of it is suspected",
         .before = {reacted_to("EL-01@1", {})},
         .next = "EL-01@1",
         .objections = {{0, "same_version", all_of_el_01}, {0, "shared_group", {"TETRACAINE"}}},
         .instead = {{"EL-06@1"}, {"EL-03@1"}}},
        {.title = "the same version of a formula of one ingredient",
         .before = {reacted_to("EL-06@1", {"SERINE"})},
         .next = "EL-06@1",
         .objections = {{0, "same_version", {"SERINE"}}},
         .instead = {{"EL-01@1", "EL-02@1", "EL-03@1", "EL-04@1", "EL-05@1"}}},

        // Rule 2
        {.title = "the next version of the formula without the one that is suspected",
         .before = {reacted_to("HY-01@1", {"TETRACAINE"})},
         .next = "HY-01@2"},
        {.title = "the next version of the formula without the two that are suspected",
         .before = {reacted_to("HY-01@1", {"TETRACAINE", "LIDOCAINE"})},
         .next = "HY-01@2"},
        {.title = "the next version of the formula with one of the two that are suspected",
         .before = {reacted_to("HY-01@1", {"TETRACAINE", "BIOTIN"})},
         .next = "HY-01@2",
         .objections = {{0, "same_formula", {"BIOTIN"}}},
         .instead = {{"HY-03@2", "HY-05@1"}, {"HY-02@2"}, {"HY-04@1"}}},
        {.title = "the next version of the formula with the one that is suspected",
         .before = {reacted_to("HY-01@1", {"BIOTIN"})},
         .next = "HY-01@2",
         .objections = {{0, "same_formula", {"BIOTIN"}}},
         .instead = {{"HY-02@2", "HY-03@2", "HY-05@1"}, {"HY-04@1"}}},
        {.title = "the next version of the formula with both that are suspected",
         .before = {reacted_to("HY-01@1", {"BIOTIN", "ZINC GLUCONATE"})},
         .next = "HY-01@2",
         .objections = {{0, "same_formula", {"BIOTIN", "ZINC GLUCONATE"}}},
         .instead = {{"HY-02@2", "HY-03@2", "HY-05@1"}}},
        {.title = "the next version of the formula, nothing marked, and half of it is still there",
         .before = {reacted_to("HY-01@1", {})},
         .next = "HY-01@2",
         .objections = {{0, "same_formula", {"BIOTIN", "ZINC GLUCONATE"}}},
         .instead = {{"HY-03@2", "HY-05@1"}, {"HY-02@2"}}},
        {.title = "the next version of the formula, nothing marked, and nothing of it is left",
         .before = {reacted_to("HY-03@1", {})},
         .next = "HY-03@2"},
        {.title = "the suspected ester was replaced by another ester",
         .before = {reacted_to("HY-02@1", {"TETRACAINE"})},
         .next = "HY-02@2",
         .objections = {{0, "shared_group", {"BENZOCAINE"}}}},
        {.title = "what is suspected stayed, and what was replaced is not suspected",
         .before = {reacted_to("HY-02@1", {"PROLINE"})},
         .next = "HY-02@2",
         .objections = {{0, "same_formula", {"PROLINE"}}},
         .instead = {{"HY-01@2", "HY-03@2", "HY-04@1", "HY-05@1", "HY-06@1"}}},
        {.title = "nothing marked: one ingredient stayed, and the other's group did",
         .before = {reacted_to("HY-02@1", {})},
         .next = "HY-02@2",
         .objections = {{0, "same_formula", {"PROLINE"}}, {0, "shared_group", {"BENZOCAINE"}}},
         .instead = {{"HY-01@2", "HY-03@2", "HY-04@1", "HY-05@1"}}},
    };
}

inline std::vector<ObjectionCase> cases_of_other_formulas()
{
    return {
        // Rule 3
        {.title = "another formula with the one that is suspected",
         .before = {reacted_to("EL-01@1", {"TETRACAINE"})},
         .next = "EL-04@1",
         .objections = {{0, "shared_ingredient", {"TETRACAINE"}}, {0, "shared_group", {"TETRACAINE"}}},
         .instead = {{"EL-06@1"}, {"EL-03@1"}, {"EL-02@1"}, {"EL-05@1"}}},
        {.title = "another formula with two that are suspected",
         .before = {reacted_to("EL-01@1", {"TETRACAINE", "BIOTIN"})},
         .next = "EL-04@1",
         .objections = {{0, "shared_ingredient", {"TETRACAINE", "BIOTIN"}}, {0, "shared_group", {"TETRACAINE"}}},
         .instead = {{"EL-06@1"}, {"EL-03@1"}}},
        {.title = "another formula with all of the version, nothing marked",
         .before = {reacted_to("EL-01@1", {})},
         .next = "EL-04@1",
         .objections = {{0, "shared_ingredient", {"TETRACAINE", "BIOTIN", "ZINC GLUCONATE"}},
                        {0, "shared_group", {"TETRACAINE"}}},
         .instead = {{"EL-06@1"}, {"EL-03@1"}}},
        {.title = "another formula with two of the version, nothing marked, and no group",
         .before = {reacted_to("EL-01@1", {})},
         .next = "EL-05@1",
         .objections = {{0, "shared_ingredient", {"BIOTIN", "ZINC GLUCONATE"}}},
         .instead = {{"EL-06@1"}, {"EL-03@1"}}},
        {.title = "another formula with the suspected vitamin",
         .before = {reacted_to("EL-01@1", {"BIOTIN"})},
         .next = "EL-02@1",
         .objections = {{0, "shared_ingredient", {"BIOTIN"}}},
         .instead = {{"EL-03@1", "EL-06@1"}}},
        {.title = "another formula with the suspected mineral; what shares least comes first",
         .before = {reacted_to("EL-01@1", {"ZINC GLUCONATE"})},
         .next = "EL-05@1",
         .objections = {{0, "shared_ingredient", {"ZINC GLUCONATE"}}},
         .instead = {{"EL-03@1", "EL-06@1"}, {"EL-02@1"}}},
        {.title = "another formula with what is suspected; the new version of the first one is offered, as the last",
         .before = {reacted_to("HY-01@1", {"TETRACAINE"})},
         .next = "HY-06@1",
         .objections = {{0, "shared_ingredient", {"TETRACAINE"}}, {0, "shared_group", {"TETRACAINE"}}},
         .instead = {{"HY-03@2", "HY-05@1"}, {"HY-02@2"}, {"HY-04@1"}, {"HY-01@2"}}},
        {.title = "a formula for another indication with what is suspected; its own indication's are offered",
         .before = {reacted_to("EL-01@1", {"TETRACAINE"})},
         .next = "ST-07@1",
         .objections = {{0, "shared_ingredient", {"TETRACAINE"}}, {0, "shared_group", {"TETRACAINE"}}},
         .instead = {{"ST-05@1"}, {"ST-03@1", "ST-04@1"}, {"ST-02@1", "ST-06@1"}}},

        // Rule 4
        {.title = "another formula with another ester alone",
         .before = {reacted_to("EL-01@1", {"TETRACAINE"})},
         .next = "EL-03@1",
         .objections = {{0, "shared_group", {"BENZOCAINE"}}}},
        {.title = "another formula with another ester alone, nothing marked",
         .before = {reacted_to("EL-01@1", {})},
         .next = "EL-03@1",
         .objections = {{0, "shared_group", {"BENZOCAINE"}}}},
        {.title = "another formula with the group, from the other side",
         .before = {reacted_to("EL-03@1", {"BENZOCAINE"})},
         .next = "EL-01@1",
         .objections = {{0, "shared_group", {"TETRACAINE"}}}},
        {.title = "the suspected is of one group, what is next of that and another",
         .before = {reacted_to("HY-04@1", {"THEOPHYLLINE"})},
         .next = "HY-05@1",
         .objections = {{0, "shared_group", {"AMINOPHYLLINE"}}}},
        {.title = "the suspected is of two groups, what is next of one of them",
         .before = {reacted_to("HY-05@1", {"AMINOPHYLLINE"})},
         .next = "HY-04@1",
         .objections = {{0, "shared_group", {"THEOPHYLLINE"}}}},
        {.title = "the group is there, but not of what is suspected",
         .before = {reacted_to("EL-01@1", {"ZINC GLUCONATE"})},
         .next = "EL-03@1"},

        // None of them
        {.title = "an amide after a suspected ester; what both hold is not suspected",
         .before = {reacted_to("EL-01@1", {"TETRACAINE"})},
         .next = "EL-02@1"},
        {.title = "a formula with all but what is suspected",
         .before = {reacted_to("EL-01@1", {"TETRACAINE"})},
         .next = "EL-05@1"},
        {.title = "a formula with nothing of the version, nothing marked",
         .before = {reacted_to("EL-01@1", {})},
         .next = "EL-06@1"},
    };
}

/// Which reactions stand.
inline std::vector<ObjectionCase> cases_of_judgements()
{
    const std::vector<TableObjection> same{{0, "same_version", {"TETRACAINE"}}, {0, "shared_group", {"TETRACAINE"}}};
    const Ranks instead{{"EL-06@1"}, {"EL-03@1"}, {"EL-02@1"}, {"EL-05@1"}};
    const Names ester{"TETRACAINE"};
    return {
        {.title = "NOT_ASSESSED stands",
         .before = {reacted_to("EL-01@1", ester)},
         .next = "EL-01@1",
         .objections = same,
         .instead = instead},
        {.title = "CERTAIN stands",
         .before = {judged("EL-01@1", ester, "CERTAIN")},
         .next = "EL-01@1",
         .objections = same,
         .instead = instead},
        {.title = "PROBABLE stands",
         .before = {judged("EL-01@1", ester, "PROBABLE")},
         .next = "EL-01@1",
         .objections = same,
         .instead = instead},
        {.title = "POSSIBLE stands",
         .before = {judged("EL-01@1", ester, "POSSIBLE")},
         .next = "EL-01@1",
         .objections = same,
         .instead = instead},
        {.title = "CONDITIONAL stands",
         .before = {judged("EL-01@1", ester, "CONDITIONAL")},
         .next = "EL-01@1",
         .objections = same,
         .instead = instead},
        {.title = "UNLIKELY does not stand", .before = {judged("EL-01@1", ester, "UNLIKELY")}, .next = "EL-01@1"},
        {.title = "UNASSESSABLE does not stand",
         .before = {judged("EL-01@1", ester, "UNASSESSABLE")},
         .next = "EL-01@1"},
        {.title = "CONDITIONAL stands, so a group alone warns",
         .before = {judged("EL-01@1", ester, "CONDITIONAL")},
         .next = "EL-03@1",
         .objections = {{0, "shared_group", {"BENZOCAINE"}}}},
        {.title = "UNLIKELY does not stand, so a group alone does not warn",
         .before = {judged("EL-01@1", ester, "UNLIKELY")},
         .next = "EL-03@1"},
        {.title = "UNASSESSABLE does not stand, whatever another formula shares",
         .before = {judged("EL-01@1", {}, "UNASSESSABLE")},
         .next = "EL-04@1"},
        {.title = "POSSIBLE stands against a new version that kept it",
         .before = {judged("HY-01@1", {"BIOTIN"}, "POSSIBLE")},
         .next = "HY-01@2",
         .objections = {{0, "same_formula", {"BIOTIN"}}},
         .instead = {{"HY-02@2", "HY-03@2", "HY-05@1"}, {"HY-04@1"}}},
        {.title = "refuted, and the same version is free",
         .before = {judged("EL-01@1", ester, "UNLIKELY", true)},
         .next = "EL-01@1"},
        {.title = "refuted whatever the causality, and no group warns",
         .before = {judged("EL-01@1", ester, "POSSIBLE", true)},
         .next = "EL-03@1"},
        {.title = "refuted, and another formula with it is free",
         .before = {judged("EL-01@1", ester, "PROBABLE", true)},
         .next = "EL-04@1"},
        {.title = "held unlikely first, and probable in the end",
         .before = {{.version = "EL-01@1",
                     .suspected = ester,
                     .judgements = {{"UNLIKELY", false, ester}, {"PROBABLE", false, ester}}}},
         .next = "EL-01@1",
         .objections = same,
         .instead = instead},
        {.title = "held probable first, and refuted in the end",
         .before = {{.version = "EL-01@1",
                     .suspected = ester,
                     .judgements = {{"PROBABLE", false, ester}, {"UNLIKELY", true, ester}}}},
         .next = "EL-01@1"},
        {.title = "nothing marked in the report, one ingredient in the judgement",
         .before = {{.version = "EL-01@1", .suspected = {}, .judgements = {{"PROBABLE", false, ester}}}},
         .next = "EL-05@1"},
        {.title = "one ingredient marked in the report, none in the judgement: all are suspected",
         .before = {{.version = "EL-01@1", .suspected = ester, .judgements = {{"POSSIBLE", false, {}}}}},
         .next = "EL-05@1",
         .objections = {{0, "shared_ingredient", {"BIOTIN", "ZINC GLUCONATE"}}},
         .instead = {{"EL-06@1"}, {"EL-03@1"}}},
    };
}

inline std::vector<ObjectionCase> cases_of_several_or_no_reactions()
{
    const std::vector<TableSession> two{reacted_to("ST-01@1", {"TETRACAINE"}), reacted_to("ST-02@1", {"LIDOCAINE"})};
    return {
        {.title = "two reactions block, and each warns; alternatives by what they share, then by their warnings",
         .before = two,
         .next = "ST-07@1",
         .objections = {{0, "shared_ingredient", {"TETRACAINE"}},
                        {0, "shared_group", {"TETRACAINE"}},
                        {1, "shared_ingredient", {"LIDOCAINE"}},
                        {1, "shared_group", {"LIDOCAINE"}}},
         .instead = {{"ST-05@1"}, {"ST-04@1"}, {"ST-03@1"}, {"ST-06@1"}}},
        {.title = "two reactions warn and neither blocks",
         .before = two,
         .next = "ST-03@1",
         .objections = {{0, "shared_group", {"BENZOCAINE"}}, {1, "shared_group", {"MEPIVACAINE"}}}},
        {.title = "the same version as at one of two reactions",
         .before = two,
         .next = "ST-01@1",
         .objections = {{0, "same_version", {"TETRACAINE"}}, {0, "shared_group", {"TETRACAINE"}}},
         .instead = {{"ST-05@1"}, {"ST-04@1"}, {"ST-03@1"}, {"ST-06@1"}}},
        {.title = "one of two reactions is refuted",
         .before = {judged("ST-01@1", {"TETRACAINE"}, "PROBABLE", true), reacted_to("ST-02@1", {"LIDOCAINE"})},
         .next = "ST-07@1",
         .objections = {{1, "shared_ingredient", {"LIDOCAINE"}}, {1, "shared_group", {"LIDOCAINE"}}},
         .instead = {{"ST-04@1", "ST-05@1"}, {"ST-03@1"}, {"ST-06@1"}, {"ST-01@1"}}},
        {.title = "neither of two reactions stands",
         .before = {judged("ST-01@1", {"TETRACAINE"}, "UNLIKELY"), judged("ST-02@1", {"LIDOCAINE"}, "UNASSESSABLE")},
         .next = "ST-07@1"},
        {.title = "two reactions to one version, each with its own suspect",
         .before = {reacted_to("ST-01@1", {"TETRACAINE"}), reacted_to("ST-01@1", {"BIOTIN"})},
         .next = "ST-01@1",
         .objections = {{0, "same_version", {"TETRACAINE"}},
                        {0, "shared_group", {"TETRACAINE"}},
                        {1, "same_version", {"BIOTIN"}}},
         .instead = {{"ST-02@1", "ST-05@1"}, {"ST-03@1", "ST-04@1"}}},
        {.title = "a reaction after a session without one",
         .before = {without_reaction("EL-05@1"), reacted_to("EL-02@1", {"LIDOCAINE"})},
         .next = "EL-05@1"},
        {.title = "treated long before with the same, and never a reaction",
         .before = {without_reaction("EL-01@1")},
         .next = "EL-01@1"},
        {.title = "never treated before", .before = {}, .next = "EL-01@1"},
    };
}

/// Rule 5: at least 10 characters, blanks around them not counted.
inline std::vector<ObjectionCase> cases_of_overrides()
{
    ObjectionCase blocked{.title = {},
                          .before = {reacted_to("EL-01@1", {"BIOTIN"})},
                          .next = "EL-01@1",
                          .objections = {{0, "same_version", {"BIOTIN"}}},
                          .instead = {{"EL-03@1", "EL-06@1"}}};
    std::vector<ObjectionCase> all;
    const auto add = [&all](ObjectionCase about, std::string title, Reason reason, std::string text) {
        about.title = std::move(title);
        about.reason = reason;
        about.reason_text = std::move(text);
        all.push_back(std::move(about));
    };
    add(blocked, "a reason of two characters", Reason::too_short, "no");
    add(blocked, "a reason of nine characters", Reason::too_short, "insisting");
    add(blocked, "a reason of ten characters", Reason::enough, "she agrees");
    add(blocked, "a reason of nine Greek characters", Reason::too_short, "Το ζητάει");
    add(blocked, "a reason of ten Greek characters", Reason::enough, "Το ζητάει.");
    add(blocked, "a reason of five characters among blanks", Reason::too_short, "   short   ");
    add(blocked, "a reason of blanks", Reason::too_short, "            ");
    const auto others = cases_of_other_formulas();
    add(others.front(), "another formula with a reason; the warning stays", Reason::enough,
        "Tested by the allergist, no ester");
    const auto versions = cases_of_versions();
    add(versions[6], "a new version that kept one, with a reason", Reason::enough, "Biotin was tested and is borne");
    const auto several = cases_of_several_or_no_reactions();
    add(several.front(), "two reactions and one reason for both", Reason::enough, "Both were tested and excluded");
    return all;
}

/// All of them, in the order in which they are numbered from 1.
inline const std::vector<ObjectionCase>& objection_cases()
{
    static const auto cases = [] {
        std::vector<ObjectionCase> all;
        for (auto&& part : {cases_of_versions(), cases_of_other_formulas(), cases_of_judgements(),
                            cases_of_several_or_no_reactions(), cases_of_overrides()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return cases;
}

} // namespace clinic::testing
