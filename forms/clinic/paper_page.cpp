#include "forms/clinic/paper_page.h"

#include "forms/kit/convert.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/save_file.h"
#include "forms/words.h"
#include "reports/paint_page.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

namespace {

Paper paper_of(const PaperDesk& desk)
{
    const auto& pages = desk.pages();
    return {.pages = pages.count(),
            .width = pages.width(),
            .height = pages.height(),
            .paint = [&pages](cairo_t* cairo, int page) { pages.paint(cairo, page + 1); }};
}

} // namespace

PaperPage::PaperPage(wxWindow* parent, const papers::Document& document, const std::string& file_name)
    : wxPanel(parent)
    , paper_(document, file_name)
{
    auto* const title = look::title(this, to_wx(paper_.title()));
    ui::name(*title, "paper.title");
    auto* const deeds =
        deed_buttons(*this, {{"paper.save", say("&Save as PDF…"), Icon::import, [this] { save(); }},
                             {"paper.open", say("&Open in viewer, to print"), Icon::print, [this] { hand_over(); }}});
    told_ = look::remark(this, wxString());
    ui::name(*told_, "paper.told");
    view_ = new PaperView(this, "paper.pages", to_wx(paper_.title()));
    view_->show(paper_of(paper_), to_wx(paper_.title()));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(title, wxSizerFlags().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page)));
    whole->Add(deeds, wxSizerFlags().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page)));
    whole->Add(told_, wxSizerFlags().Border(wxLEFT | wxRIGHT, FromDIP(look::page)));
    whole->Add(view_, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(look::beside)));
    SetSizer(whole);
}

void PaperPage::save()
{
    const auto file = ask_where_to_save(this, to_wx(paper_.file_name()), say("PDF files") + " (*.pdf)|*.pdf");
    if (!file)
        return;
    paper_.save(*file);
    tell(fill(say("Saved as {file}"), {{"file", to_wx(file->string())}}));
}

void PaperPage::hand_over()
{
    const auto file = paper_.save_to_pass_on();
    if (open_outside(file))
        tell(say("The viewer shows the paper and can print it."));
    else
        tell(fill(say("No viewer opened {file}. Save the paper and open it with a program of yours."),
                  {{"file", to_wx(file.string())}}));
}

void PaperPage::tell(const wxString& sentence)
{
    told_->SetLabel(wxControl::EscapeMnemonics(sentence));
    Layout();
}

} // namespace clinic::ui
