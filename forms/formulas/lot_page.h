#pragma once

#include "forms/kit/live_page.h"
#include "forms/navigation.h"
#include "screens/desk.h"

#include <wx/panel.h>

namespace clinic::ui {

class Banner;
class ListPage;

/// One lot and everybody who was treated with it.
class LotPage final : public wxPanel, public LivePage {
public:
    LotPage(wxWindow* parent, Desk&, Navigation&, LotId);

    void read_again() override;
    void SetFocus() override;

private:
    Desk& desk_;
    LotId lot_;
    Banner* banner_;
    ListPage* trace_ = nullptr;
};

} // namespace clinic::ui
