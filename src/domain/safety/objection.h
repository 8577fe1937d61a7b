#pragma once

#include "domain/formulas/version.h"

#include <set>
#include <vector>

namespace clinic {

/// WHO-UMC causality (domain.md 2.5), with "not assessed yet" said explicitly.
enum class Causality { not_assessed, certain, probable, possible, unlikely, conditional, unassessable };
template <>
struct CodeTable<Causality> {
    static constexpr auto rows = std::to_array<Code<Causality>>({
        {Causality::not_assessed, "NOT_ASSESSED"},
        {Causality::certain, "CERTAIN"},
        {Causality::probable, "PROBABLE"},
        {Causality::possible, "POSSIBLE"},
        {Causality::unlikely, "UNLIKELY"},
        {Causality::conditional, "CONDITIONAL"},
        {Causality::unassessable, "UNASSESSABLE"},
    });
};

/// An earlier reaction of the patient, as far as the choice of the next formula asks.
struct EarlierReaction {
    ReactionId reaction;
    std::string key;
    Day onset;
    Causality causality = Causality::not_assessed;
    bool refuted = false;
    Composition injected;             // the version that was followed by the reaction
    std::set<IngredientId> suspected; // none marked: everything that was injected
};

/// Still stands: not refuted, and certain, probable, possible, conditional or not assessed yet (domain.md 2.7).
[[nodiscard]] bool stands(Causality, bool refuted);
[[nodiscard]] bool stands(const EarlierReaction&);
/// The marked ingredients, or all of the version when none is marked.
[[nodiscard]] std::set<IngredientId> suspects(const EarlierReaction&);

enum class ObjectionKind { same_version, same_formula, shared_ingredient, shared_group };
template <>
struct CodeTable<ObjectionKind> {
    static constexpr auto rows = std::to_array<Code<ObjectionKind>>({
        {ObjectionKind::same_version, "same_version"},
        {ObjectionKind::same_formula, "same_formula"},
        {ObjectionKind::shared_ingredient, "shared_ingredient"},
        {ObjectionKind::shared_group, "shared_group"},
    });
};

/// Why this version must not simply be injected into this patient again.
struct Objection {
    ReactionId reaction;
    std::string reaction_key;
    Day onset;
    ObjectionKind kind;
    std::set<IngredientId> ingredients; // in both (for a shared group: those of the new version that carry it)
    AllergenGroups groups;              // for a shared group
};
/// A shared group warns; everything else blocks until overridden with a reason.
[[nodiscard]] bool blocks(const Objection&);

/// Every objection of the patient's standing reactions to `next`, the strongest of each reaction first (domain.md 2.7,
/// 1–4).
[[nodiscard]] std::vector<Objection> objections(const Composition& next, const std::vector<EarlierReaction>&);

/// A version that could be used instead.
struct Alternative {
    VersionId version;
    std::size_t shared_ingredients = 0; // with the version that was refused
    std::size_t warnings = 0;
};
/// Candidates without a blocking objection, fewest shared ingredients first, then fewest warnings (domain.md 2.7, 6).
[[nodiscard]] std::vector<Alternative> alternatives(const Composition& refused,
                                                    const std::vector<Composition>& candidates,
                                                    const std::vector<EarlierReaction>&);

} // namespace clinic
