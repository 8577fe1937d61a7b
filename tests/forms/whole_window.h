#pragma once

#include "forms/clinic_window.h"
#include "forms/navigator.h"
#include "forms/places.h"

namespace clinic::testing {

/// The small clinic's main window as the program opens it: nine places, find box, status.
class WholeWindow {
public:
    WholeWindow()
        : desk{clinic.records, clinic.actor, ClinicWindow::words()}
        , navigator(desk)
        , window("Clinique Lumière", ui::places(desk, navigator))
    {
        navigator.work_in(*window);
        navigator.show_standing();
        ui::set_find(*window, desk, navigator);
        window->set_person(ui::to_wx(desk.actor.name), {});
        testing::show(*window);
    }

    template <typename Page>
    Page& page()
    {
        settle();
        auto* const found = dynamic_cast<Page*>(window->current());
        REQUIRE(found != nullptr);
        return *found;
    }
    template <typename Page>
    bool comes()
    {
        return until([&] { return dynamic_cast<Page*>(window->current()) != nullptr; });
    }

    ClinicFixture clinic;
    Desk desk;
    ui::Navigator navigator;
    OnScreen<ui::MainWindow> window;
};

} // namespace clinic::testing
