#include "screens/staff/catalogue_type_list.h"

#include "reports/names.h"
#include "screens/whole_number.h"

namespace clinic {

namespace {

enum class CatalogueColumn { name, category, issuer, validity, reminders, covers };

std::string validity_text(const Words& words, const CatalogueTypeDraft& type)
{
    if (!type.validity_months)
        return words("never expires");
    return fill(words.plural("{months} month", "{months} months", static_cast<long>(*type.validity_months)),
                {{"months", std::to_string(*type.validity_months)}});
}

} // namespace

std::string covers_text(const Words& words, const std::set<Technique>& covers, const std::set<Indication>& indications)
{
    auto techniques = names_of(words, covers);
    if (indications.empty())
        return techniques;
    return fill(words("{techniques} (only: {indications})"),
                {{"techniques", techniques}, {"indications", names_of(words, indications)}});
}

std::vector<Column> CatalogueTypeList::columns() const
{
    const Words& words = desk().words;
    return {{words("Type"), 255},
            {words("Kind"), 145},
            {words("Issuer"), 95},
            {words("Usually counts"), 125},
            {words("Remind, days before"), 155},
            {words("Covers"), 220}};
}

std::vector<CatalogueTypeOnFile> CatalogueTypeList::read() const
{
    auto types = desk().records.staff().catalogue_types();
    const auto language = desk().words.language();
    std::sort(types.begin(), types.end(), [language](const auto& one, const auto& other) {
        return folded(name_in(one.type, language)) < folded(name_in(other.type, language));
    });
    return types;
}

std::string CatalogueTypeList::cell_of(const CatalogueTypeOnFile& row, int column) const
{
    const Words& words = desk().words;
    using enum CatalogueColumn;
    switch (static_cast<CatalogueColumn>(column)) {
    case name: return name_in(row.type, words.language());
    case category: return name_of(words, *row.type.category);
    case issuer: return row.type.issuer;
    case validity: return validity_text(words, row.type);
    case reminders: return reminders_text(row.type.reminders);
    case covers: return covers_text(words, row.type.covers, row.type.indications);
    }
    return {};
}

std::string CatalogueTypeList::order_of(const CatalogueTypeOnFile& row, int column) const
{
    if (static_cast<CatalogueColumn>(column) != CatalogueColumn::validity)
        return HeldList::order_of(row, column);
    const auto months = row.type.validity_months.value_or(longest_validity_months + 1);
    const auto digits = std::to_string(months);
    return std::string(std::to_string(longest_validity_months).size() + 1 - digits.size(), '0') + digits;
}

std::string reminders_text(const Reminders& reminders)
{
    std::string text;
    for (const auto each : reminders)
        text += (text.empty() ? "" : ", ") + std::to_string(each);
    return text;
}

Reminders reminders_typed(const std::string& text)
{
    Reminders reminders;
    std::string number;
    for (const char each : text + ',') {
        if (each != ',' && each != ';' && each != ' ') {
            number += each;
            continue;
        }
        if (number.empty())
            continue;
        const auto read = whole_typed(decimal_from_text(number));
        if (!read)
            return {};
        reminders.insert(*read);
        number.clear();
    }
    return reminders;
}

} // namespace clinic
