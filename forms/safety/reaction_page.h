#pragma once

#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/safety/reaction_file.h"

namespace clinic::ui {

class Banner;
class FactRows;

/// A reaction on file and everybody's judgements of it.
class ReactionPage final : public ReadingPage {
public:
    ReactionPage(wxWindow* parent, Desk&, Navigation&, ReactionId);

    void read_again() override;

private:
    Desk& desk_;
    ReactionFile file_;
    Banner* banner_;
    FactRows* directives_ = nullptr;
    FactRows* facts_ = nullptr;
    FactRows* course_ = nullptr;
    FactRows* judgements_ = nullptr;
};

} // namespace clinic::ui
