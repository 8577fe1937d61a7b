#include "db/formulas/ingredient_table.h"

#include "base/text.h"
#include "db/search.h"

#include <array>

namespace clinic::db {

namespace {

constexpr const char* select_ingredient =
    "SELECT id, key, inci, common_name, cas, ec, category, functions, coalesce(name_fr, '') AS name_fr, "
    "coalesce(name_el, '') AS name_el, coalesce(inn, '') AS inn, coalesce(origin, '') AS origin, legal_class, "
    "coalesce(row_version, 0) AS row_version FROM ingredient";

/// What is not said has no value, as in records from before it was asked for.
std::optional<std::string> said(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

const KindOfThing& ingredient_kind()
{
    static const KindOfThing kind{
        "ingredient", "SELECT id FROM ingredient ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, inci, common_name, cas, ec, category, functions, name_fr, name_el, inn, "
                                  "origin, legal_class, row_version FROM ingredient WHERE id = $1",
                                  {{"group", "SELECT allergen_group FROM ingredient_group "
                                             "WHERE ingredient_id = $1 ORDER BY allergen_group"}});
        }};
    return kind;
}

AllergenGroups groups_of(Connection& record, IngredientId ingredient)
{
    AllergenGroups groups;
    Statement row = record.query("SELECT allergen_group FROM ingredient_group WHERE ingredient_id = $1", ingredient);
    while (row.step())
        groups.insert(row.get<AllergenGroup>(0));
    return groups;
}

IngredientRow IngredientTable::row_in(const Statement& row) const
{
    const auto id = row.get<IngredientId>("id");
    return {.id = id,
            .key = row.get<std::string>("key"),
            .ingredient = {.inci = row.get<std::string>("inci"),
                           .common_name = row.get<std::string>("common_name"),
                           .cas = row.get<std::string>("cas"),
                           .ec = row.get<std::string>("ec"),
                           .category = row.get<IngredientCategory>("category"),
                           .groups = groups_of(record_, id),
                           .functions = row.get<std::string>("functions"),
                           .name_fr = row.get<std::string>("name_fr"),
                           .name_el = row.get<std::string>("name_el"),
                           .inn = row.get<std::string>("inn"),
                           .origin = row.get<std::string>("origin"),
                           .legal_class = row.get<std::optional<LegalClass>>("legal_class"),
                           .row_version = row.get<std::int64_t>("row_version")}};
}

ListPage<IngredientRow> IngredientTable::page(const ListQuery& query) const
{
    static constexpr std::array columns{SortColumn{"inci", "ingredient.inci_folded"},
                                        SortColumn{"key", "ingredient.id"}, SortColumn{"cas", "ingredient.cas"},
                                        SortColumn{"category", "ingredient.category"}};
    FoundRows found = db::find(record_, {"ingredient", select_ingredient, columns}, query);
    ListPage<IngredientRow> page{.rows = {}, .total = found.total};
    while (found.rows.step())
        page.rows.push_back(row_in(found.rows));
    return page;
}

std::optional<IngredientRow> IngredientTable::find(IngredientId id) const
{
    Statement row = record_.query(std::string(select_ingredient) + " WHERE id = $1", id);
    return row.step() ? std::optional(row_in(row)) : std::nullopt;
}

std::optional<IngredientId> IngredientTable::of(const std::string& key_or_inci) const
{
    if (const auto by_key = record_.first<IngredientId>("SELECT id FROM ingredient WHERE key = $1", key_or_inci))
        return by_key;
    Statement row = record_.query("SELECT id FROM ingredient WHERE inci_folded = $1 LIMIT 2", folded(key_or_inci));
    if (!row.step())
        return std::nullopt;
    const auto id = row.get<IngredientId>(0);
    return row.step() ? std::nullopt : std::optional(id);
}

std::optional<IngredientId> IngredientTable::same(const IngredientDraft& ingredient) const
{
    return record_.first<IngredientId>("SELECT id FROM ingredient WHERE inci_folded = $1 AND cas = $2",
                                       folded(ingredient.inci), ingredient.cas);
}

void IngredientTable::put_content(IngredientId id, const std::string& key, const IngredientDraft& ingredient)
{
    record_.run("UPDATE ingredient SET name_fr = $2, name_el = $3, inn = $4, origin = $5, legal_class = $6, "
                "row_version = coalesce(row_version, 0) + 1 WHERE id = $1",
                id, said(ingredient.name_fr), said(ingredient.name_el), said(ingredient.inn), said(ingredient.origin),
                ingredient.legal_class);
    record_.run("DELETE FROM ingredient_group WHERE ingredient_id = $1", id);
    for (const AllergenGroup group : ingredient.groups)
        record_.run("INSERT INTO ingredient_group (ingredient_id, allergen_group) VALUES ($1, $2)", id, group);
    Tokens tokens = tokens_of_key(key);
    for (const std::string* text : {&ingredient.inci, &ingredient.common_name, &ingredient.name_fr, &ingredient.name_el,
                                    &ingredient.inn, &ingredient.cas, &ingredient.ec})
        add_words(tokens, *text);
    put_tokens(record_, "ingredient", id.value(), tokens);
}

Added<IngredientId> IngredientTable::add(const IngredientDraft& ingredient)
{
    Writing& writing = writable(writing_);
    const IngredientId id(writing.ids.next());
    const std::string key = next_key(record_, "I");
    touch(record_, writing, ingredient_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO ingredient (id, key, inci, inci_folded, common_name, cas, ec, category, functions) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                    id, key, ingredient.inci, folded(ingredient.inci), ingredient.common_name, ingredient.cas,
                    ingredient.ec, ingredient.category, ingredient.functions);
        put_content(id, key, ingredient);
    });
    return {id, key};
}

void IngredientTable::amend(IngredientId id, const IngredientDraft& ingredient)
{
    const auto key = record_.first<std::string>("SELECT key FROM ingredient WHERE id = $1", id).value();
    touch(record_, writable(writing_), ingredient_kind(), key, id.value(), [&] {
        record_.run("UPDATE ingredient SET inci = $2, inci_folded = $3, common_name = $4, cas = $5, ec = $6, "
                    "category = $7, functions = $8 WHERE id = $1",
                    id, ingredient.inci, folded(ingredient.inci), ingredient.common_name, ingredient.cas, ingredient.ec,
                    ingredient.category, ingredient.functions);
        put_content(id, key, ingredient);
    });
}

} // namespace clinic::db
