#include "forms/requests/request_page.h"

#include "forms/fact_list.h"
#include "forms/kit/banner.h"
#include "forms/kit/convert.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/look.h"
#include "forms/kit/progress_row.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

/// A finished dossier and what names it.
struct RequestPage::Dossier {
    papers::Document paper;
    std::string digest;
};

RequestPage::RequestPage(wxWindow* parent, Desk& desk, Navigation& navigation, RequestId request, Answer answer)
    : ReadingPage(parent)
    , navigation_(navigation)
    , file_(desk, request)
    , answer_(std::move(answer))
    , banner_(new Banner(this))
    , progress_(new ProgressRow(this, "request.progress"))
{
    add_top(*banner_);
    add_top(*deed_buttons(*this, {{"request.dossier", say("&Make dossier"), Icon::print, [this] { make_dossier(); }},
                                  {"request.answer", say("&Answer…"), Icon::check, [this] { go_on_to_answer(); }},
                                  {"request.open_patient", say("Open &patient"), Icon::person,
                                   [&navigation, patient = file_.patient()] { navigation.open_patient(patient); }}}));
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(progress_, wxSizerFlags(1));
    add_top(*line);
    facts_ = add_group<FactRows>(say("Request"), "request.facts");
    progress_->on_cancel = [this] {
        if (work_)
            work_->cancel();
    };
    read_again();
}

void RequestPage::read_again()
{
    const auto state = file_.state();
    banner_->show({to_wx(file_.patient_name()),
                   say("Request for documents"),
                   to_wx(file_.key()),
                   {{to_wx(state.text), state.tone}}});
    facts_->show(fact_list(file_.facts()));
    if (auto* const answer = FindWindow("request.answer"); file_.answered() && answer->IsEnabled()) {
        if (answer->HasFocus())
            FindWindow("request.dossier")->SetFocus(); // with nothing in focus, no key would reach the window
        answer->Disable();
    }
}

void RequestPage::make_dossier()
{
    using Made = std::shared_ptr<const Dossier>;
    progress_->tell({-1, to_utf8(say("Writing the dossier…"))});
    work_ = std::make_unique<Background>(
        *this,
        std::function<Made(std::stop_token, const Background::Tell&)>(
            [make = file_.dossier_work()](const std::stop_token&, const Background::Tell&) {
                auto paper = make();
                auto digest = RequestFile::digest(paper);
                return std::make_shared<const Dossier>(Dossier{std::move(paper), std::move(digest)});
            }),
        Background::Tell([this](const Progress& progress) { progress_->tell(progress); }),
        Ending<Made>{.done = [this](const Made& made) { take(made); },
                     .cancelled = [this] { progress_->finish(say("Cancelled; nothing was made.")); },
                     .failed =
                         [this](const std::exception_ptr& trouble) {
                             progress_->Hide();
                             std::rethrow_exception(trouble);
                         }});
}

void RequestPage::take(std::shared_ptr<const Dossier> made)
{
    made_ = std::move(made);
    progress_->finish(say("The dossier is made. Hand it over, then answer the request."));
    navigation_.show_paper(made_->paper, file_.key());
}

void RequestPage::go_on_to_answer()
{
    if (made_)
        answer_(file_.request(), made_->digest);
    else
        progress_->finish(say("Make the dossier first: the answer names exactly that paper."));
}

} // namespace clinic::ui
