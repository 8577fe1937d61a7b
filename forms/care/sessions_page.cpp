#include "forms/care/sessions_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/care/session_list.h"

namespace clinic::ui {

ListPage* make_sessions_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<SessionList>(desk);
    auto& sessions = *list;
    auto* const page = new ListPage(
        parent,
        {.id = "sessions",
         .title = say("Sessions"),
         .find_hint = say("Patient, number or formula"),
         .empty_sentence =
             say("Sessions will be listed here. Write the first one down, from the patient to the signature.")},
        std::move(list));
    page->set_new(say("New session"), [&navigation] { navigation.new_session(std::nullopt); });
    page->on_open = [&navigation, &sessions](long row) { navigation.open_session(sessions.at(row).id); };
    return page;
}

} // namespace clinic::ui
