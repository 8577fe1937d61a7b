#include "screens/formulas/ingredient_file.h"

#include "records/care.h"
#include "reports/names.h"
#include "screens/formulas/formula_file.h"

#include <set>

namespace clinic {

namespace {

enum class UsedVersionColumn { version, formula, amount, state };
enum class UsedLotColumn { number, code, manufacturer, expires, sessions, patients };

const VersionLineRow* line_with(const VersionRow& version, IngredientId ingredient)
{
    for (const auto& line : version.lines)
        if (line.ingredient == ingredient)
            return &line;
    return nullptr;
}

} // namespace

std::vector<Column> UsedInVersions::columns() const
{
    const Words& words = desk().words;
    return {{words("Version"), 120}, {words("Formula"), 260}, {words("Amount"), 150}, {words("State"), 170}};
}

std::vector<VersionRow> UsedInVersions::read() const
{
    std::vector<VersionRow> used;
    for (const auto& formula : desk().records.formulas().formulas())
        for (auto& version : desk().records.formulas().versions_of(formula.id))
            if (line_with(version, ingredient_))
                used.push_back(std::move(version));
    return used;
}

std::string UsedInVersions::cell_of(const VersionRow& row, int column) const
{
    switch (static_cast<UsedVersionColumn>(column)) {
    case UsedVersionColumn::version: return row.key;
    case UsedVersionColumn::formula: return row.formula_name;
    case UsedVersionColumn::amount: return concentration_text(desk().words, line_with(row, ingredient_)->concentration);
    case UsedVersionColumn::state: return name_of(desk().words, row.state);
    default: return {};
    }
}

Tone UsedInVersions::tone(long row, int column)
{
    return static_cast<UsedVersionColumn>(column) == UsedVersionColumn::state ? tone_of(at(row).state) : Tone::plain;
}

std::vector<Column> UsedLots::columns() const
{
    const Words& words = desk().words;
    return {{words("Number"), 110},         {words("Lot"), 140},
            {words("Manufacturer"), 200},   {words("Expires"), 120},
            {words("Sessions"), 110, true}, {words("Patients"), 110, true}};
}

std::vector<LotUse> UsedLots::read() const
{
    std::vector<LotUse> lots;
    for (const auto& lot : desk().records.formulas().lots_of(ingredient_)) {
        const auto sessions = desk().records.care().sessions_with(lot.id);
        std::set<PatientId> patients;
        for (const auto& session : sessions)
            patients.insert(session.patient);
        lots.push_back({lot, sessions.size(), patients.size()});
    }
    return lots;
}

std::string UsedLots::cell_of(const LotUse& row, int column) const
{
    switch (static_cast<UsedLotColumn>(column)) {
    case UsedLotColumn::number: return row.lot.key;
    case UsedLotColumn::code: return row.lot.lot.code;
    case UsedLotColumn::manufacturer: return row.lot.lot.manufacturer;
    case UsedLotColumn::expires:
        return row.lot.lot.expires ? to_people(*row.lot.lot.expires) : desk().words("no expiry");
    case UsedLotColumn::sessions: return std::to_string(row.sessions);
    case UsedLotColumn::patients: return std::to_string(row.patients);
    default: return {};
    }
}

std::string IngredientFile::category() const
{
    const auto category = row().ingredient.category;
    return category ? name_of(desk_.words, *category) : "";
}

std::vector<IngredientFile::Fact> IngredientFile::facts() const
{
    const Words& words = desk_.words;
    const IngredientDraft said = row().ingredient;
    std::string groups;
    for (const AllergenGroup each : said.groups)
        groups += (groups.empty() ? "" : ", ") + name_of(words, each);
    std::vector<Fact> facts{{words("Common name"), said.common_name},
                            {words("In French"), said.name_fr},
                            {words("In Greek"), said.name_el},
                            {words("INN"), said.inn},
                            {words("CAS number"), said.cas},
                            {words("EC number"), said.ec},
                            {words("Functions"), said.functions},
                            {words("Origin"), said.origin},
                            {words("By law"), said.legal_class ? name_of(words, *said.legal_class) : ""},
                            {words("Allergen groups"), groups}};
    std::erase_if(facts, [](const Fact& fact) { return fact.value.empty(); });
    return facts;
}

} // namespace clinic
