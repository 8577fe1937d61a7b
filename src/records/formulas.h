#pragma once

#include "domain/formulas/formula.h"
#include "domain/formulas/ingredient.h"
#include "domain/formulas/lot.h"
#include "domain/formulas/version.h"
#include "domain/formulas/vial.h"
#include "records/page.h"

namespace clinic {

struct IngredientRow {
    IngredientId id;
    std::string key; // "I-000044"
    IngredientDraft ingredient;
};

struct FormulaRow {
    FormulaId id;
    FormulaDraft formula; // its code is its key
    std::optional<VersionId> effective;
    std::string effective_key; // "HAIR-01@2", or empty
    int versions = 0;
};

struct VersionLineRow {
    IngredientId ingredient;
    std::string ingredient_key;
    std::string ingredient_name; // INCI
    Concentration concentration;
    std::optional<LineRole> role;
    AllergenGroups groups;
    std::string substance; // CAS number or INCI name, as it was when the content was frozen
};

/// Somebody decided about a version.
struct VersionDecision {
    PractitionerId by;
    std::string name;
    Moment at;
    std::string reason = {}; // of a rejection
};

struct VersionRow {
    VersionId id;
    std::string key; // "HAIR-01@2"
    FormulaId formula;
    std::string formula_name;
    int number;
    VersionState state;
    std::optional<VersionId> parent;
    std::optional<ChangeReason> reason;
    std::string reason_text;
    std::optional<Moment> in_force_from;
    std::optional<Moment> in_force_until;
    std::vector<VersionLineRow> lines; // in the order written
    Specification specification = {};
    std::optional<PractitionerId> author = {};
    std::string author_name = {};
    std::optional<Moment> submitted = {};
    std::string content_hash = {}; // SHA-256 of the frozen content (domain.md 4.2); empty for a draft
    std::optional<VersionDecision> approved = {};
    std::optional<VersionDecision> rejected = {};
    std::string withdrawal_reason = {};
    std::int64_t row_version = 0;
    std::optional<HoldOnFile> hold = {};
    std::optional<ChangeRequestId> change = {}; // that it carries out, or was to
    std::string change_key = {};                // "CR-000001", or empty
};

struct LotRow {
    LotId id;
    std::string key; // "L-000012"
    std::string ingredient_key;
    std::string ingredient_name;
    LotDraft lot; // its quantity is what was received with it
    std::optional<HoldOnFile> hold = {};
    std::optional<Decimal> on_hand = {}; // none where it is not counted
};

/// As whoever wants to use it sees it.
[[nodiscard]] inline LotOnFile on_file(const LotRow& row)
{
    return {.code = row.lot.code,
            .ingredient = row.lot.ingredient.value(),
            .expires = row.lot.expires,
            .hold = row.hold,
            .on_hand = row.on_hand,
            .unit = row.lot.unit};
}

/// A hold with its end, if it has come.
struct HoldRow {
    HoldId id;
    HoldOnFile hold;
    std::optional<Moment> released_at;
    std::string released_by;
    std::string release_reason;
};

/// More or less of a lot, and why.
struct MovementRow {
    MovementKind kind;
    Decimal change; // in the lot's unit, less than nothing where something left
    Moment at;
    std::string by;
    std::string witness;
    std::string reason;
    std::optional<SessionId> session; // that used it
    std::string session_key;
};

/// Something that left a vial: what a signed session drew, or waste.
struct VialEventRow {
    VialEvent kind;
    Volume amount;
    Moment at;
    std::string by;
    std::string witness; // of waste
    std::string reason;  // of waste
    std::optional<SessionId> session;
    std::string session_key;
};

/// A vial with what is left of it.
struct VialRow {
    VialId id;
    std::string key; // "V-000001"
    VialDraft vial;
    std::string name; // of the opened lot's ingredient, or the mixed version's key
    std::string opened_by_name;
    std::string checked_by_name;
    std::map<IngredientId, LotId> inside; // of an opened vial, its only lot
    Volume left;
    int punctures = 0; // signed sessions that drew from it
    Moment added_at;
    std::string added_by;
    std::optional<HoldOnFile> hold = {};
};
/// As whoever wants to draw from it sees it; `lots` are those that are in it.
[[nodiscard]] inline VialOnFile on_file(const VialRow& row)
{
    return {.key = row.key,
            .version = row.vial.version,
            .lots = row.inside,
            .opened = row.vial.opened.value(),
            .discard_after = row.vial.discard_after.value(),
            .left = row.left,
            .hold = row.hold};
}

/// Ingredients, formulas with their versions, lots with their movements and vials, and holds.
class FormulaStore {
public:
    virtual ~FormulaStore() = default;

    [[nodiscard]] virtual ListPage<IngredientRow>
    ingredients(const ListQuery&) const = 0; // columns: key, inci, cas, category
    [[nodiscard]] virtual std::optional<IngredientRow> ingredient(IngredientId) const = 0;
    /// By key, or by its exact INCI name (folded) where only one has it.
    [[nodiscard]] virtual std::optional<IngredientId> ingredient_of(const std::string& key_or_inci) const = 0;
    /// The one with the same folded INCI name and CAS, if any: what an import updates instead of adding again.
    [[nodiscard]] virtual std::optional<IngredientId> same_ingredient(const IngredientDraft&) const = 0;

    [[nodiscard]] virtual std::vector<FormulaRow> formulas() const = 0; // by code
    [[nodiscard]] virtual std::optional<FormulaId> formula_of(const std::string& code) const = 0;
    [[nodiscard]] virtual std::vector<VersionRow> versions_of(FormulaId) const = 0; // newest first
    [[nodiscard]] virtual std::optional<VersionRow> version(VersionId) const = 0;
    /// "HAIR-01@2", or "HAIR-01" for the one in force.
    [[nodiscard]] virtual std::optional<VersionId> version_of(const std::string& key) const = 0;
    [[nodiscard]] virtual std::optional<VersionOnFile> on_file(VersionId) const = 0;
    /// Every version in force at this moment, and not on hold now, whose formula has this indication.
    [[nodiscard]] virtual std::vector<VersionOnFile> in_force_for(Indication, Moment) const = 0;

    [[nodiscard]] virtual ListPage<LotRow>
    lots(const ListQuery&) const = 0; // columns: key, code, ingredient, manufacturer, expires
    [[nodiscard]] virtual std::vector<LotRow> lots_of(IngredientId) const = 0; // earliest expiry first
    [[nodiscard]] virtual std::optional<LotRow> lot(LotId) const = 0;
    /// By key, or by the manufacturer's code where only one lot has it.
    [[nodiscard]] virtual std::optional<LotId> lot_of(const std::string& key_or_code) const = 0;
    [[nodiscard]] virtual bool lot_taken(IngredientId, const std::string& manufacturer,
                                         const std::string& code) const = 0;
    [[nodiscard]] virtual std::vector<LotRow> lots_expiring_by(Day) const = 0; // not expired more than 30 days ago
    /// The lot that came last in this packing: it tells ingredient and maker of the next.
    [[nodiscard]] virtual std::optional<LotRow> last_lot_of(const std::string& gtin) const = 0;
    [[nodiscard]] virtual std::vector<MovementRow> movements_of(LotId) const = 0;    // oldest first
    [[nodiscard]] virtual std::vector<HoldRow> holds_of(const HeldThing&) const = 0; // newest first

    /// Newest first; `left_at`: only those from which something may be drawn at that moment.
    [[nodiscard]] virtual std::vector<VialRow> vials(std::optional<Moment> left_at) const = 0;
    /// Those with something left whose last moment lies in [from, until).
    [[nodiscard]] virtual std::vector<VialRow> vials_ended(Moment from, Moment until) const = 0;
    [[nodiscard]] virtual std::vector<VialRow> vials_with(LotId) const = 0;     // opened or mixed of it
    [[nodiscard]] virtual std::vector<VialRow> vials_with(VersionId) const = 0; // mixed of it
    [[nodiscard]] virtual std::optional<VialRow> vial(VialId) const = 0;
    [[nodiscard]] virtual std::optional<VialId> vial_of(const std::string& key) const = 0;
    [[nodiscard]] virtual std::vector<VialEventRow> life_of(VialId) const = 0; // oldest first

    virtual Added<IngredientId> add(const Ingredient&) = 0;
    virtual void amend(IngredientId, const Ingredient&) = 0;
    virtual Added<FormulaId> add(const Formula&) = 0;
    virtual Added<VersionId> add(const Version&) = 0;
    virtual void amend(VersionId, const Version&) = 0; // a draft only
    /// Freezes the content of a draft and keeps its hash.
    virtual void submit(VersionId, Moment) = 0;
    virtual void approve(VersionId, PractitionerId by, Moment) = 0;
    virtual void reject(VersionId, PractitionerId by, Moment, const std::string& reason) = 0;
    virtual void put_in_force(VersionId, Moment) = 0; // an approved one; supersedes the one before it
    virtual void withdraw(VersionId, Moment, const std::string& reason) = 0;
    virtual Added<LotId> add(const Lot&) = 0; // its quantity is recorded as a movement
    virtual Added<MovementId> add(const Movement&, Moment at, const std::string& by) = 0;
    virtual Added<VialId> add(const Vial&, Moment at, const std::string& by) = 0;
    virtual Added<VialWasteId> add(const VialWaste&, Moment at, const std::string& by) = 0;
    virtual Added<HoldId> add(const Hold&, Moment at, const std::string& by) = 0;
    virtual Added<HoldId> release(const Release&, Moment at, const std::string& by) = 0;
};

} // namespace clinic
