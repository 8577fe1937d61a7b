#pragma once

#include "domain/formulas/lot.h"
#include "domain/formulas/version.h"

#include <map>
#include <set>

namespace clinic {

/// The lots that a session or a mixture is made of, one an ingredient of the version.
struct LotsTaken {
    std::map<IngredientId, LotId> lots;
    std::map<IngredientId, Decimal> used = {}; // of each counted lot, in its unit
    std::set<IngredientId> from_vial = {};     // their lots were counted when the vial was opened or mixed
};

/// What is wrong with a lot that was taken.
enum class LotFault {
    missing,
    of_other_ingredient,
    unexpected,
    expired,
    held,
    used_up,
    amount_missing, // warns
    not_counted,
    not_enough,
    taken_already, // when the vial that it comes from was opened
};
struct LotFaultFound {
    LotFault fault;
    std::vector<Mention> mentions;
    std::string line; // the ingredient's name; empty for a lot of no ingredient of the version
};

/// What the lots are taken for: the key of a version, or an ingredient's name, and its ingredients.
struct TakenFor {
    std::string whole;
    std::map<IngredientId, std::string> names;
};

/// Everything wrong with these lots on this day, in the order of the ingredients; without a day expiry is not judged.
[[nodiscard]] std::vector<LotFaultFound> faults_of(const LotsTaken&, const TakenFor&, const std::map<LotId, LotOnFile>&,
                                                   std::optional<Day>);

} // namespace clinic
