#include "forms/patients/patients_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/patients/patient_list.h"

namespace clinic::ui {

ListPage* make_patients_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<PatientList>(desk);
    auto& patients = *list;
    auto* const page = new ListPage(
        parent,
        {.id = "patients",
         .title = say("Patients"),
         .find_hint = say("Name, number, phone or birth date"),
         .empty_sentence = say("Patients will be listed here. Put the first one on file, or import a list.")},
        std::move(list));
    page->set_new(say("New patient"), [&navigation] { navigation.new_patient(); });
    page->on_open = [&navigation, &patients](long row) { navigation.open_patient(patients.at(row).id); };
    return page;
}

} // namespace clinic::ui
