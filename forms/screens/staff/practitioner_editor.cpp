#include "screens/staff/practitioner_editor.h"

#include <algorithm>

namespace clinic {

std::vector<Named<ProfessionalRegister>> PractitionerEditor::registers() const
{
    const auto clinic = desk_.records.clinic().clinic();
    const auto here = clinic ? clinic->country : std::nullopt;
    std::vector<Named<ProfessionalRegister>> all;
    for (const auto& each : professional_registers())
        all.push_back({each.id, std::string(code_of(each.id)),
                       std::string(code_of(each.country)) + " · " + std::string(each.name)});
    std::stable_partition(all.begin(), all.end(),
                          [here](const auto& each) { return register_row(each.id).country == here; });
    return all;
}

} // namespace clinic
