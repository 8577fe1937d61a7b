#include "forms/requests/requests_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/requests/request_list.h"

namespace clinic::ui {

ListPage* make_requests_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<RequestList>(desk);
    auto& requests = *list;
    auto* const page = new ListPage(parent,
                                    {.id = "requests",
                                     .title = say("Requests"),
                                     .find_hint = say("Number or patient"),
                                     .empty_sentence = say("Patients' requests for documents will be listed here with "
                                                           "the days left to answer them.")},
                                    std::move(list));
    page->set_new(say("New request"), [&navigation] { navigation.new_request(std::nullopt); });
    page->on_open = [&navigation, &requests](long row) { navigation.open_request(requests.at(row).id); };
    return page;
}

} // namespace clinic::ui
