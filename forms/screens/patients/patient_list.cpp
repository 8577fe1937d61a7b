#include "screens/patients/patient_list.h"

#include "reports/names.h"

namespace clinic {

namespace {

enum class PatientColumn { number, name, born, age, phone };

} // namespace

std::vector<Column> PatientList::columns() const
{
    const Words& words = desk().words;
    return {
        {words("Number"), 110}, {words("Name"), 300}, {words("Born"), 120}, {words("Age"), 100}, {words("Phone"), 180}};
}

std::string PatientList::cell(long row, int column)
{
    const auto& [id, key, patient] = at(row);
    using enum PatientColumn;
    switch (static_cast<PatientColumn>(column)) {
    case number: return key;
    case name: return full_name(patient);
    case born: return patient.born ? to_people(*patient.born) : "";
    case age: return patient.born ? age_text(desk().words, *patient.born, desk().today()) : "";
    case phone: return patient.phone;
    default: return {};
    }
}

ListPage<PatientRow> PatientList::read(const ListQuery& query) const
{
    return desk().records.patients().patients(query);
}

void PatientList::sort_by(int column, bool ascending)
{
    QueriedList::sort_by(column, static_cast<PatientColumn>(column) == PatientColumn::age
                                     ? !ascending
                                     : ascending); // the later born, the younger
}

std::string PatientList::sort_code(int column) const
{
    using enum PatientColumn;
    switch (static_cast<PatientColumn>(column)) {
    case number: return "key";
    case born:
    case age: return "born";
    default: return "name";
    }
}

std::string age_text(const Words& words, Day born, Day on)
{
    const int years = age_in_years(born, on);
    return fill(words.plural("{years} year", "{years} years", years), {{"years", std::to_string(years)}});
}

} // namespace clinic
