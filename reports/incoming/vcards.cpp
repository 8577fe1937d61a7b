#include "reports/incoming/vcards.h"

namespace clinic::papers {

namespace {

std::string first_of(const std::vector<std::string>& texts)
{
    return texts.empty() ? std::string() : texts.front();
}

} // namespace

Incoming<std::vector<IncomingPatient>> read_patient_cards(std::string_view vcards)
{
    const auto contacts = read_vcards(vcards);
    if (!contacts)
        return IncomingFault(contacts.reasons());
    std::vector<IncomingPatient> patients;
    for (const auto& contact : *contacts) {
        PatientDraft patient;
        patient.family_name = contact.family_name;
        patient.given_name = contact.given_name;
        patient.born = contact.born;
        patient.phone = first_of(contact.phones);
        patient.email = first_of(contact.emails);
        patients.push_back({contact.line, patient});
    }
    return patients;
}

} // namespace clinic::papers
