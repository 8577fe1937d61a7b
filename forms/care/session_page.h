#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/care/session_file.h"

namespace clinic::ui {

class AftercarePart;
class BodyMapShown;
class DocumentsPart;
class Banner;
class FactRows;
class Table;

/// A signed session: what was done, the aftercare and its clearance, the check-ins, and what was added later.
class SessionPage final : public ReadingPage {
public:
    SessionPage(wxWindow* parent, Desk&, Navigation&, SessionId);

    void read_again() override;

private:
    void add_deeds();
    void add_injected();
    void add_check_ins();
    void print_handout();

    Desk& desk_;
    Navigation& navigation_;
    SessionFile file_;
    Banner* banner_;
    Choice<Language>* language_ = nullptr;
    std::vector<wxWindow*> of_valid_; // deeds that one that was declared invalid does not have
    FactRows* facts_ = nullptr;
    Table* injected_ = nullptr;
    BodyMapShown* map_ = nullptr;
    AftercarePart* aftercare_ = nullptr;
    DocumentsPart* documents_ = nullptr;
    Table* check_ins_ = nullptr;
    FactRows* answers_ = nullptr;
    FactRows* contacts_ = nullptr;
    FactRows* handouts_ = nullptr;
    FactRows* screening_ = nullptr;
    FactRows* addenda_ = nullptr;
};

} // namespace clinic::ui
