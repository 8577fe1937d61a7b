#include "screens/formulas/ingredient_list.h"

#include "reports/names.h"

namespace clinic {

namespace {

enum class IngredientColumn { number, inci, common_name, cas, category };

} // namespace

std::vector<Column> IngredientList::columns() const
{
    const Words& words = desk().words;
    return {{words("Number"), 110},
            {words("INCI name"), 300},
            {words("Common name"), 220},
            {words("CAS number"), 130},
            {words("Category"), 180}};
}

std::string IngredientList::cell(long row, int column)
{
    const auto& [id, key, ingredient] = at(row);
    using enum IngredientColumn;
    switch (static_cast<IngredientColumn>(column)) {
    case number: return key;
    case inci: return ingredient.inci;
    case common_name: return ingredient.common_name;
    case cas: return ingredient.cas;
    case category: return ingredient.category ? name_of(desk().words, *ingredient.category) : "";
    default: return {};
    }
}

ListPage<IngredientRow> IngredientList::read(const ListQuery& query) const
{
    return desk().records.formulas().ingredients(query);
}

std::string IngredientList::sort_code(int column) const
{
    using enum IngredientColumn;
    switch (static_cast<IngredientColumn>(column)) {
    case number: return "key";
    case cas: return "cas";
    case category: return "category";
    default: return "inci";
    }
}

} // namespace clinic
