#pragma once

#include "forms/kit/background.h"
#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/requests/request_file.h"

#include <memory>

namespace clinic::ui {

class Banner;
class FactRows;
class ProgressRow;

/// One request: how it stands, the dossier that answers it, and its answer.
class RequestPage final : public ReadingPage {
public:
    /// `answer` opens the form that ends the request with the dossier of this digest.
    using Answer = std::function<void(RequestId, const std::string& digest)>;
    RequestPage(wxWindow* parent, Desk&, Navigation&, RequestId, Answer answer);

    void read_again() override;

private:
    struct Dossier;

    void make_dossier();
    void take(std::shared_ptr<const Dossier>);
    void go_on_to_answer();

    Navigation& navigation_;
    RequestFile file_;
    Answer answer_;
    Banner* banner_;
    ProgressRow* progress_;
    FactRows* facts_ = nullptr;
    std::shared_ptr<const Dossier> made_; // the answer names this one
    std::unique_ptr<Background> work_;    // last: it ends before the rest goes
};

} // namespace clinic::ui
