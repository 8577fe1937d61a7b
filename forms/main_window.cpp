#include "forms/main_window.h"

#include "forms/kit/cells.h"
#include "forms/kit/form_page.h"
#include "forms/kit/live_page.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/infobar.h>
#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

namespace clinic::ui {

namespace {

constexpr int places_width = 200;
constexpr int count_width = 48;
constexpr int find_width = 480;
constexpr int last_digit_place = 9;

} // namespace

MainWindow::MainWindow(const wxString& clinic, std::vector<Place> places)
    : wxFrame(nullptr, wxID_ANY, "Mesotrace")
    , places_(std::move(places))
    , stacks_(places_.size())
    , root_(new wxPanel(this))
{
    if (!clinic.empty())
        SetTitle("Mesotrace " + wxString::FromUTF8("–") + " " + clinic);
    SetName("main");
    SetSize(FromDIP(wxSize(1200, 800)));
    SetMinSize(FromDIP(wxSize(880, 560)));
    auto* const top = make_top();
    auto* const left = make_places();
    pages_ = new wxPanel(root_);
    pages_->SetSizer(new wxBoxSizer(wxVERTICAL));
    back_ = new wxButton(pages_, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxBU_LEFT | wxBU_EXACTFIT);
    look::make_flat(*back_);
    ui::name(*back_, "main.back");
    back_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { back(); });
    pages_->GetSizer()->Add(back_, wxSizerFlags().Border(wxLEFT | wxTOP, FromDIP(look::row)));

    auto* const middle = new wxBoxSizer(wxHORIZONTAL);
    middle->Add(left, wxSizerFlags().Expand());
    middle->Add(new wxStaticLine(root_, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL),
                wxSizerFlags().Expand());
    middle->Add(pages_, wxSizerFlags(1).Expand());
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(top, wxSizerFlags().Expand());
    whole->Add(new wxStaticLine(root_), wxSizerFlags().Expand());
    trouble_ = new wxInfoBar(root_);
    ui::name(*trouble_, "main.trouble");
    whole->Add(trouble_, wxSizerFlags().Expand());
    whole->Add(middle, wxSizerFlags(1).Expand());
    whole->Add(new wxStaticLine(root_), wxSizerFlags().Expand());
    whole->Add(make_status(), wxSizerFlags().Expand());
    root_->SetSizer(whole);

    Bind(wxEVT_CHAR_HOOK, &MainWindow::on_key, this);
    Bind(wxEVT_CLOSE_WINDOW, &MainWindow::on_close, this);
    if (!places_.empty())
        go_to(places_.front().id);
}

wxWindow* MainWindow::make_top()
{
    auto* const panel = new wxPanel(root_);
    find_ = new TypeAheadBox(
        panel, [this](const std::string& typed) { return search_ ? search_(typed) : TypeAheadBox::Offers(); },
        find_width);
    ui::name(*find_, "main.find", say("Find"), say("Ctrl+K goes here"));
    find_->set_hint(say("Find patient, formula, lot, request…   Ctrl+K"));
    find_->on_chosen = [this] {
        if (const auto chosen = find_->taken(); chosen && found_) {
            find_->put(std::nullopt);
            found_(*chosen);
        }
    };
    person_ = new wxButton(panel, wxID_ANY, wxString());
    look::make_flat(*person_);
    person_->Hide();
    person_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) {
        wxMenu menu;
        for (const auto& deed : deeds_)
            menu.Bind(
                wxEVT_MENU, [act = deed.act](const wxCommandEvent&) { act(); },
                menu.Append(wxID_ANY, deed.verb)->GetId());
        person_->PopupMenu(&menu, 0, person_->GetSize().y);
    });
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(find_, wxSizerFlags().Border(wxALL, FromDIP(look::row)));
    line->AddStretchSpacer();
    line->Add(person_, wxSizerFlags().CenterVertical().Border(wxALL, FromDIP(look::row)));
    panel->SetSizer(line);
    return panel;
}

wxWindow* MainWindow::make_places()
{
    list_ = new wxDataViewListCtrl(root_, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(places_width, -1)),
                                   wxDV_NO_HEADER | static_cast<long>(wxBORDER_NONE));
    list_->AppendIconTextColumn(wxString(), wxDATAVIEW_CELL_INERT, FromDIP(places_width - count_width));
    list_->AppendTextColumn(wxString(), wxDATAVIEW_CELL_INERT, FromDIP(count_width), wxALIGN_RIGHT);
    look::pad_rows(*list_, look::row + 1, look::row);
    look::add_style(*list_, "places");
    ui::name(*list_, "main.places", say("Places"));
    for (const auto& place : places_)
        list_->AppendItem(
            cells({wxVariant(wxDataViewIconText(" " + place.label, drawing(place.icon, look::ink(Tone::plain), 20))),
                   wxVariant(wxString())}));
    list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](const wxDataViewEvent&) {
        if (const int row = list_->GetSelectedRow(); row != wxNOT_FOUND && static_cast<std::size_t>(row) != here_) {
            here_ = static_cast<std::size_t>(row);
            show_top();
        }
    });
    return list_;
}

wxWindow* MainWindow::make_status()
{
    auto* const panel = new wxPanel(root_);
    told_ = look::remark(panel, wxString());
    standing_ = look::remark(panel, wxString());
    ui::name(*told_, "main.told");
    ui::name(*standing_, "main.standing");
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(told_, wxSizerFlags().CenterVertical().Border(wxALL, FromDIP(look::row)));
    line->AddStretchSpacer();
    line->Add(standing_, wxSizerFlags().CenterVertical().Border(wxALL, FromDIP(look::row)));
    panel->SetSizer(line);
    return panel;
}

void MainWindow::set_find(TypeAheadBox::Search search, std::function<void(const Offer<std::int64_t>&)> found)
{
    search_ = std::move(search);
    found_ = std::move(found);
}

void MainWindow::set_person(const wxString& name, std::vector<PersonDeed> deeds)
{
    deeds_ = std::move(deeds);
    person_->SetLabel(wxControl::EscapeMnemonics(name));
    ui::name(*person_, "main.person", name, say("Who is signed in"));
    person_->SetBitmap(drawing(Icon::person, look::ink(Tone::plain))); // GTK forgets it with an empty label
    person_->SetBitmapMargins(FromDIP(look::near), 0);
    person_->Show(!name.empty());
    person_->GetParent()->Layout();
}

void MainWindow::go_to(const wxString& place_id)
{
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (places_[i].id == place_id) {
            here_ = i;
            list_->SelectRow(static_cast<unsigned>(i));
            show_top();
        }
}

void MainWindow::push(const std::function<wxWindow*(wxWindow*)>& make)
{
    auto* const page = make(pages_);
    stacks_[here_].push_back(page);
    pages_->GetSizer()->Add(page, wxSizerFlags(1).Expand());
    page->InitDialog();
    if (auto* const form = dynamic_cast<FormPage*>(page))
        settle_in(*form);
    show_top();
}

void MainWindow::settle_in(FormPage& form)
{
    // The form is in the middle of its own button's event: it goes when that is over.
    form.on_done = [this, &form, told = form.on_done] {
        if (told)
            told();
        CallAfter([this, go_on = form.go_on] {
            pop();
            if (go_on)
                go_on();
        });
    };
    form.on_left = [this, told = form.on_left] {
        if (told)
            told();
        CallAfter([this] { pop(); });
    };
}

void MainWindow::back()
{
    if (stacks_[here_].size() < 2)
        return;
    if (auto* const form = dynamic_cast<FormPage*>(current()))
        form->leave();
    else
        pop();
}

wxWindow* MainWindow::current() const
{
    return stacks_[here_].empty() ? nullptr : stacks_[here_].back();
}

void MainWindow::pop()
{
    auto& stack = stacks_[here_];
    if (stack.size() < 2)
        return;
    pages_->GetSizer()->Detach(stack.back());
    stack.back()->Destroy();
    stack.pop_back();
    show_top();
}

void MainWindow::show_top()
{
    if (stacks_[here_].empty()) {
        auto* const page = places_[here_].make(pages_);
        stacks_[here_].push_back(page);
        pages_->GetSizer()->Add(page, wxSizerFlags(1).Expand());
        page->InitDialog();
    }
    for (const auto& stack : stacks_)
        for (auto* const page : stack)
            page->Show(page == current()); // NOLINT(clang-analyzer-core.CallAndMessage): no page is null
    back_->SetLabel(wxControl::EscapeMnemonics(places_[here_].label));
    back_->SetBitmap(drawing(Icon::back, look::ink(Tone::muted)));
    back_->Show(stacks_[here_].size() > 1);
    pages_->Layout();
    if (auto* const form = dynamic_cast<FormPage*>(current()); form && !form->changed())
        form->begin();
    else if (!list_->HasFocus())
        current()->SetFocus();
    record_changed();
}

void MainWindow::tell(const wxString& sentence)
{
    told_->SetLabel(wxControl::EscapeMnemonics(sentence));
    told_->GetParent()->Layout();
}

void MainWindow::warn(const wxString& sentence)
{
    trouble_->ShowMessage(sentence, wxICON_WARNING);
}

void MainWindow::tell_standing(const wxString& sentence)
{
    standing_->SetLabel(wxControl::EscapeMnemonics(sentence));
    standing_->GetParent()->Layout();
}

void MainWindow::record_changed()
{
    show_counts();
    if (auto* const live = dynamic_cast<LivePage*>(current()))
        live->read_again();
}

void MainWindow::show_counts()
{
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const long count = places_[i].waiting ? places_[i].waiting() : 0;
        list_->SetTextValue(count > 0 ? in_figures(count) : wxString(), static_cast<unsigned>(i), 1);
    }
}

bool MainWindow::on_window_key(const wxKeyEvent& event)
{
    const int key = event.GetKeyCode();
    const bool control = event.GetModifiers() == wxMOD_CONTROL;
    const int digit = key - '1';
    if (control && key == 'K')
        find_->SetFocus();
    else if (control && digit >= 0 && digit < last_digit_place && static_cast<std::size_t>(digit) < places_.size())
        go_to(places_[static_cast<std::size_t>(digit)].id);
    else if (event.GetModifiers() == wxMOD_NONE && key == WXK_ESCAPE)
        back();
    else
        return false;
    return true;
}

void MainWindow::on_key(wxKeyEvent& event)
{
    // With the cursor among the places, the page in front still gets its keys (Ctrl+N, Ctrl+S, Esc).
    const wxWindow* const focus = FindFocus();
    const bool beside_page = current() && !(focus && current()->IsDescendant(const_cast<wxWindow*>(focus)));
    if (beside_page && current()->GetEventHandler()->ProcessEventLocally(event))
        return;
    if (!on_window_key(event))
        event.Skip();
}

void MainWindow::on_close(wxCloseEvent& event)
{
    keep_for_later();
    FormPage* const unsaved = first_unsaved();
    if (!unsaved || !event.CanVeto()) {
        event.Skip();
        return;
    }
    event.Veto();
    unsaved->leave();
}

void MainWindow::keep_for_later()
{
    for (const auto& stack : stacks_)
        for (auto* const each : stack) {
            wxWindow& page = *each;
            if (auto* const form = dynamic_cast<FormPage*>(&page))
                form->keep_for_later();
        }
}

FormPage* MainWindow::first_unsaved()
{
    for (std::size_t place = 0; place < stacks_.size(); ++place)
        for (auto page = stacks_[place].rbegin(); page != stacks_[place].rend(); ++page)
            if (auto* const form = dynamic_cast<FormPage*>(*page); form && form->changed() && !form->keep_for_later()) {
                go_to(places_[place].id);
                while (current() != form)
                    pop(); // nothing typed is on the pages above
                return form;
            }
    return nullptr;
}

} // namespace clinic::ui
