#include "forms/kit/reading_page.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/scrolwin.h>
#include <wx/sizer.h>

namespace clinic::ui {

ReadingPage::ReadingPage(wxWindow* parent)
    : wxPanel(parent)
    , top_(new wxBoxSizer(wxVERTICAL))
    , body_(new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL))
    , stack_(new wxBoxSizer(wxVERTICAL))
{
    body_->SetScrollRate(0, FromDIP(look::row));
    body_->SetSizer(stack_);
    body_->Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent& event) {
        look::bring_into_view(*body_, *event.GetWindow()); // GTK's scrolled window does not do it
        event.Skip();
    });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(top_, wxSizerFlags().Expand());
    whole->Add(body_, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(look::beside)));
    SetSizer(whole);
}

void ReadingPage::add_top(wxWindow& window)
{
    window.MoveBeforeInTabOrder(body_);
    top_->Add(&window, wxSizerFlags().Expand());
}

void ReadingPage::add_top(wxSizer& sizer)
{
    top_->Add(&sizer, wxSizerFlags().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page)));
    for (auto* const item : sizer.GetChildren())
        if (auto* const window = item->GetWindow())
            window->MoveBeforeInTabOrder(body_);
}

void ReadingPage::add_title(const wxString& text)
{
    auto* const title = look::heading(this, text);
    ui::name(*title, "page.title");
    top_->Add(title, wxSizerFlags().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page)));
}

FormGroup* ReadingPage::begin_group(const wxString& heading)
{
    auto* const group = new FormGroup(body_, heading);
    stack_->Add(group, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(look::page)));
    stack_->AddSpacer(FromDIP(look::group));
    return group;
}

} // namespace clinic::ui
