#include "reports/incoming/patients_csv.h"

#include "reports/incoming/titled_table.h"

namespace clinic::papers {

namespace {

/// Puts a cell where it belongs: an empty one changes nothing, one that cannot be read is the fault.
template <typename Value, typename Read>
std::optional<IncomingFault> put(Value& place, const TitledRow& row, const char* column, Read read)
{
    const auto cell = row[column];
    if (cell.empty())
        return std::nullopt;
    const auto value = read(cell);
    if (!value)
        return UnreadableCell{row.line(), column};
    place = *value;
    return std::nullopt;
}

std::optional<IncomingFault> read_row(const TitledRow& row, PatientDraft& patient)
{
    patient.family_name = row["family_name"];
    patient.given_name = row["given_name"];
    patient.phone = row["phone"];
    patient.health_number = row["health_number"];
    patient.email = row["email"];
    auto fault = put(patient.born, row, "born", day_from_iso);
    if (!fault)
        fault = put(patient.sex, row, "sex", from_code<Sex>);
    if (!fault)
        fault = put(patient.language, row, "language", from_code<Language>);
    return fault;
}

} // namespace

Incoming<std::vector<IncomingPatient>> read_patients_csv(std::istream& file)
{
    std::vector<IncomingPatient> patients;
    const auto fault = read_titled(file, {"family_name", "given_name", "born"}, [&patients](const TitledRow& row) {
        patients.push_back({row.line(), {}});
        return read_row(row, patients.back().patient);
    });
    if (fault)
        return *fault;
    return patients;
}

} // namespace clinic::papers
