#include "forms/staff/catalogue_types_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/staff/catalogue_type_list.h"

namespace clinic::ui {

ListPage* make_catalogue_types_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<CatalogueTypeList>(desk);
    const auto& types = *list;
    auto* const page = new ListPage(
        parent,
        {.id = "certification_types",
         .title = say("Certification types"),
         .find_hint = say("Name, kind or issuer"),
         .empty_sentence = say("What certifications of this clinic usually say will be listed here. New ones start "
                               "from it, and its reminders are kept to. Add the first type.")},
        std::move(list));
    page->set_new(say("New type"), [&navigation] { navigation.edit_certification_type(std::nullopt); });
    page->on_open = [&navigation, &types](long row) { navigation.edit_certification_type(types.at(row).id); };
    return page;
}

} // namespace clinic::ui
