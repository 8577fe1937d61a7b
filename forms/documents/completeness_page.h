#pragma once

#include "forms/kit/list_page.h"
#include "forms/navigation.h"
#include "screens/documents/gap_list.h"

namespace clinic::ui {

/// How complete the papers of everything injected are, and every gap; Enter leads to where a paper is added.
class CompletenessPage final : public wxPanel, public LivePage {
public:
    CompletenessPage(wxWindow* parent, Desk&, Navigation&);

    void read_again() override;
    void SetFocus() override;

private:
    GapList* gaps_;
    ListPage* list_;
    wxStaticText* figure_;
};

} // namespace clinic::ui
