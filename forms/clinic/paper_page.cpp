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

std::vector<Named<PrintSize>> print_sizes()
{
    return {{PrintSize::normal, {}, to_utf8(say("Normal print"))},
            {PrintSize::large, {}, to_utf8(say("Large print (150 %)"))},
            {PrintSize::very_large, {}, to_utf8(say("Very large print (200 %)"))}};
}

} // namespace

PaperPage::PaperPage(wxWindow* parent, const papers::Document& document, const std::string& file_name)
    : wxPanel(parent)
    , paper_(document, file_name)
{
    auto* const title = look::title(this, to_wx(paper_.title()));
    ui::name(*title, "paper.title");
    auto* const head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(title, wxSizerFlags(1).CenterVertical());
    if (paper_.enlargeable())
        add_print_sizes(*head);
    std::vector<DeedButton> ways_out{
        {"paper.save", say("&Save as PDF…"), Icon::import, [this] { save(); }},
        {"paper.open", say("&Open in viewer, to print"), Icon::print, [this] { hand_over(); }}};
    if (paper_.has_calendar())
        ways_out.push_back(
            {"paper.calendar", say("Save &calendar file…"), Icon::calendar, [this] { save_calendar(); }});
    auto* const deeds = deed_buttons(*this, ways_out);
    told_ = look::remark(this, wxString());
    ui::name(*told_, "paper.told");
    view_ = new PaperView(this, "paper.pages", to_wx(paper_.title()));
    view_->show(paper_of(paper_), to_wx(paper_.title()));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(head, wxSizerFlags().Expand().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page)));
    whole->Add(deeds, wxSizerFlags().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page)));
    whole->Add(told_, wxSizerFlags().Border(wxLEFT | wxRIGHT, FromDIP(look::page)));
    whole->Add(view_, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(look::beside)));
    SetSizer(whole);
}

void PaperPage::add_print_sizes(wxSizer& row)
{
    print_ = new Choice<PrintSize>(this, print_sizes());
    ui::name(*print_, "paper.print", say("Size of the words"));
    print_->show(paper_.print());
    print_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        paper_.set_print(print_->chosen().value_or(PrintSize::normal));
        view_->show(paper_of(paper_), to_wx(paper_.title()));
    });
    row.Add(print_, wxSizerFlags().CenterVertical());
}

void PaperPage::save()
{
    save_as(paper_.file_name(), say("PDF files") + " (*.pdf)|*.pdf", &PaperDesk::save);
}

void PaperPage::save_calendar()
{
    save_as(paper_.calendar_name(), say("Calendar files") + " (*.ics)|*.ics", &PaperDesk::save_calendar);
}

void PaperPage::save_as(const std::string& name, const wxString& kinds,
                        void (PaperDesk::*write)(const std::filesystem::path&) const)
{
    const auto file = ask_where_to_save(this, to_wx(name), kinds);
    if (!file)
        return;
    (paper_.*write)(*file);
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
