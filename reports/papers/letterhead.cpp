#include "reports/papers/letterhead.h"

#include <sstream>

namespace clinic::papers {

Document letter_of(const ClinicDraft& clinic, const Words& words, Moment made_at)
{
    Document letter{.words = words, .made_at = made_at, .clinic = clinic.name, .title = {}};
    letter.size = clinic.country == Country::us ? PaperSize::letter : PaperSize::a4;
    std::istringstream address(clinic.address);
    for (std::string line; std::getline(address, line);)
        letter.clinic_lines.push_back(line);
    if (!clinic.phone.empty())
        letter.clinic_lines.push_back(clinic.phone);
    if (clinic.sample)
        letter.header = words("Sample data, not for clinical use");
    return letter;
}

std::string identity_line(const PatientRow& row)
{
    return full_name(row.patient) + " · " + to_people(*row.patient.born) + " · " + row.key;
}

} // namespace clinic::papers
