#include "services/documents/completeness.h"

#include "records/care.h"
#include "records/clinic.h"
#include "records/documents.h"
#include "records/formulas.h"
#include "services/perform.h"

namespace clinic {

namespace {

using Papers = std::vector<PaperOnFile>;

/// The papers that count of each thing: what took another's place counts instead of it.
std::map<std::int64_t, Papers> by_thing(const std::vector<DocumentRow>& rows)
{
    std::map<std::int64_t, Papers> papers;
    for (const auto& row : rows)
        if (!row.replaced_by)
            papers[row.document.owner.value().row].push_back({row.document.type.value(), row.document.valid_until});
    return papers;
}

/// Everything that completeness needs to know of these lots and ingredients, read once.
class Shelves {
public:
    explicit Shelves(const Stores& stores) : stores_(stores) {}

    /// Reads the papers of all lots and ingredients at once, for those who ask for many.
    void read_all()
    {
        for (const auto kind : {OwnerKind::lot, OwnerKind::ingredient})
            all_[kind] = by_thing(stores_.documents().documents_of(kind));
    }

    void take(IngredientId id)
    {
        if (ingredients.contains(id))
            return;
        const auto row = stores_.formulas().ingredient(id).value();
        ingredients[id] = {.expected = has_papers_of_a_maker(row.ingredient.category.value()), .papers = papers_of(id)};
    }
    void take(LotId id)
    {
        if (lots.contains(id))
            return;
        const auto row = stores_.formulas().lot(id).value();
        lots.insert({id,
                     {.ingredient = row.lot.ingredient.value(),
                      .expiry_said = row.lot.expires || row.lot.no_expiry_on_label,
                      .papers = papers_of(id)}});
    }

    std::map<IngredientId, IngredientPapers> ingredients;
    std::map<LotId, LotPapers> lots;

private:
    [[nodiscard]] Papers papers_of(const DocumentOwner& owner)
    {
        const auto read = all_.find(owner.kind);
        return read != all_.end() ? read->second[owner.row]
                                  : by_thing(stores_.documents().documents_of(owner))[owner.row];
    }

    const Stores& stores_;
    std::map<OwnerKind, std::map<std::int64_t, Papers>> all_;
};

std::vector<IngredientId> ingredients_of(const Stores& stores, VersionId id)
{
    const auto version = stores.formulas().version(id).value();
    std::vector<IngredientId> ingredients;
    for (const auto& line : version.lines)
        ingredients.push_back(line.ingredient);
    return ingredients;
}

} // namespace

Completeness completeness_of_year(const Stores& stores, const Actor& actor, Day last)
{
    require(actor, Right::see_statistics);
    const Zone zone = zone_of(stores.clinic());
    const Day next = last + std::chrono::days(1);
    Shelves shelves(stores);
    shelves.read_all();
    std::map<VersionId, std::vector<IngredientId>> versions;
    std::vector<InjectedTogether> injected;
    const auto midnight = [&zone](Day day) { return zone.moment_of(day, std::chrono::milliseconds(0)); };
    for (auto& row : stores.care().injected(midnight(add_months(next, -12)), midnight(next))) {
        if (!versions.contains(row.version))
            versions[row.version] = ingredients_of(stores, row.version);
        for (const auto id : versions[row.version])
            shelves.take(id);
        for (const auto id : row.lots)
            shelves.take(id);
        auto ingredients = versions[row.version];
        std::erase_if(ingredients, [&row](IngredientId id) {
            return std::find(row.left_out.begin(), row.left_out.end(), id) != row.left_out.end();
        });
        injected.push_back({.day = row.day,
                            .ingredients = std::move(ingredients),
                            .lots = std::move(row.lots),
                            .sessions = row.sessions});
    }
    return completeness(injected, shelves.ingredients, shelves.lots);
}

std::vector<ExpectedOfThing> expected_papers(const Stores& stores, const Actor& actor, const DocumentOwner& owner,
                                             Day day)
{
    require(actor, right_to_read_of(owner.kind));
    Shelves shelves(stores);
    std::vector<ExpectedOfThing> all;
    const auto expect_of = [&](IngredientId id) {
        shelves.take(id);
        if (shelves.ingredients.at(id).expected)
            all.push_back({id, papers_of_ingredient(shelves.ingredients.at(id), day)});
    };
    switch (owner.kind) {
    case OwnerKind::ingredient: expect_of(IngredientId(owner.row)); break;
    case OwnerKind::version:
        for (const auto id : ingredients_of(stores, VersionId(owner.row)))
            expect_of(id);
        break;
    case OwnerKind::lot: {
        const LotId id(owner.row);
        shelves.take(id);
        const auto& lot = shelves.lots.at(id);
        shelves.take(lot.ingredient);
        if (shelves.ingredients.at(lot.ingredient).expected)
            all.push_back({id, papers_of_lot(lot, day)});
        expect_of(lot.ingredient);
        break;
    }
    case OwnerKind::practitioner:
    case OwnerKind::certification:
    case OwnerKind::patient:
    case OwnerKind::session: break;
    }
    return all;
}

} // namespace clinic
