#include "forms/staff/staff_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/staff/staff_list.h"

namespace clinic::ui {

ListPage* make_staff_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<StaffList>(desk);
    const auto& staff = *list;
    auto* const page =
        new ListPage(parent,
                     {.id = "staff",
                      .title = say("Staff"),
                      .find_hint = say("Name or profession"),
                      .empty_sentence = say("Practitioners and their certifications will be listed here. "
                                            "Put the first one on file.")},
                     std::move(list));
    page->set_new(say("New staff member"), [&navigation] { navigation.new_practitioner(); });
    page->add_button("staff.certification_types", say("Certification &types…"), Icon::check,
                     [&navigation] { navigation.open_certification_types(); });
    page->on_open = [&navigation, &staff](long row) { navigation.open_practitioner(staff.at(row).practitioner.id); };
    return page;
}

} // namespace clinic::ui
