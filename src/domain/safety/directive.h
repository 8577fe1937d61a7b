#pragma once

#include "domain/safety/reaction.h"

namespace clinic {

/// What a reaction means for this patient from then on. Directives are added, never changed: the last of a reaction
/// counts, and one that nothing need be avoided ends those before it.
struct DirectiveDraft {
    std::optional<ReactionId> reaction = {};
    bool formula = false;                    // what was injected is to be avoided in any version
    std::set<IngredientId> ingredients = {}; // to be avoided in whatever they are
    AllergenGroups groups = {};              // to be avoided in whatever is of them
    std::optional<FormulaId> use_instead = {};
    bool nothing = false; // need be avoided
    std::string reason = {};
    bool operator==(const DirectiveDraft&) const = default;
};
[[nodiscard]] bool avoids_something(const DirectiveDraft&);

/// A directive as it was put on file.
struct DirectiveOnFile {
    DirectiveId id;
    std::string key; // "DI-000001"
    DirectiveDraft directive;
    std::string reaction_key;
    FormulaId formula;                     // that was followed by the reaction
    std::string formula_code;              // "HAIR-01"
    std::string instead_code = {};         // of what is to be used instead
    std::vector<std::string> avoided = {}; // names of the ingredients to be avoided
    Moment at{};
    std::string by = {};
    bool counts = true;                  // the last of its reaction, which nobody refuted
    std::optional<Moment> replaced = {}; // by the next of its reaction
};

/// What somebody wants to inject although it is to be avoided.
struct Breach {
    bool formula = false;
    std::set<IngredientId> ingredients = {};
    AllergenGroups groups = {};
};
[[nodiscard]] std::optional<Breach> breach(const Composition& next, const DirectiveOnFile&);
/// Nothing is in it that is to be avoided, and it is what was to be used instead, if that was said.
[[nodiscard]] bool is_as_directed(const Composition&, const DirectiveOnFile&);

/// A version that could be used, with whether it is the one that a directive asks for.
struct DirectedAlternative {
    VersionId version;
    bool directed = false;
};
/// Those of the alternatives in the same order that no directive speaks against, the directed ones first.
[[nodiscard]] std::vector<DirectedAlternative> as_directed(const std::vector<Alternative>&,
                                                           const std::vector<Composition>& candidates,
                                                           const std::vector<DirectiveOnFile>&);

/// A signed session that counts, with what was injected in it.
struct InjectedSession {
    SessionId id;
    std::string key;
    Moment started{};
    Moment ended{};
    Composition injected;
    bool ingredients_left_out = false;      // of the version, for this patient
    std::optional<Moment> last_asked = {};  // how the patient was
    std::optional<Day> first_reaction = {}; // to it, that nobody refuted or called unlikely
};
/// How the sessions since a directive, and before the next of its reaction, stand to it: it is open until one of them
/// obeys it. Where nothing need be avoided there is nothing to obey.
struct DirectiveStanding {
    std::vector<std::string> obeyed = {};  // keys of sessions
    std::vector<std::string> against = {}; // the same
};
[[nodiscard]] DirectiveStanding standing_of(const DirectiveOnFile&, const std::vector<InjectedSession>&);

struct DirectiveFacts {
    std::optional<Composition> injected = {}; // in the session before the reaction, where it is on file
    std::optional<Composition> instead = {};  // what is to be used instead, as far as a version of it is in force
};
enum class DirectiveRule {
    reaction_missing,
    instead_not_in_force,
    instead_is_avoided,
    instead_of_nothing,
    reason_missing,
    nothing_avoided,
    nothing_and_something,
};
template <>
struct CodeTable<DirectiveRule> {
    static constexpr auto rows = std::to_array<Code<DirectiveRule>>({
        {DirectiveRule::reaction_missing, "reaction_missing"},
        {DirectiveRule::instead_not_in_force, "instead_not_in_force"},
        {DirectiveRule::instead_is_avoided, "instead_is_avoided"},
        {DirectiveRule::instead_of_nothing, "instead_of_nothing"},
        {DirectiveRule::reason_missing, "reason_missing"},
        {DirectiveRule::nothing_avoided, "nothing_avoided"},
        {DirectiveRule::nothing_and_something, "nothing_and_something"},
    });
};
[[nodiscard]] std::string_view field_of(DirectiveRule);
[[nodiscard]] constexpr Weight weight_of(DirectiveRule)
{
    return Weight::refused;
}
using DirectiveViolations = Violations<DirectiveRule>;
[[nodiscard]] DirectiveViolations check(const DirectiveDraft&, const DirectiveFacts&);
using Directive = Accepted<DirectiveDraft, DirectiveFacts, DirectiveRule>;

} // namespace clinic
