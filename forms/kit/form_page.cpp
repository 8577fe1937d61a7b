#include "forms/kit/form_page.h"

#include "forms/kit/group_index.h"
#include "forms/kit/leave_strip.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/objections_bar.h"
#include "forms/kit/problem_line.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/radiobut.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/statline.h>

#include <algorithm>

namespace clinic::ui {

namespace {

Tone tone_of(const Objection& objection)
{
    return objection.kind == Objection::Kind::refused ? Tone::danger : Tone::warning;
}

} // namespace

FormPage::FormPage(wxWindow* parent, const wxString& title, const wxString& subtitle)
    : wxPanel(parent)
    , stack_(new wxBoxSizer(wxVERTICAL))
{
    const int margin = FromDIP(look::page);
    auto* const top = new wxBoxSizer(wxVERTICAL);
    auto* const head = look::title(this, title);
    ui::name(*head, "form.title");
    top->Add(head);
    if (!subtitle.empty())
        top->Add(look::remark(this, subtitle, look::paragraph_width),
                 wxSizerFlags().Border(wxTOP, FromDIP(look::near)));
    bar_ = new ObjectionsBar(this, [this](const std::string& field) { go_to(field); });
    top->Add(bar_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(look::group)));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(top, wxSizerFlags().Expand().Border(wxLEFT | wxTOP | wxRIGHT, margin));
    whole->AddSpacer(FromDIP(look::group));

    body_ = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    body_->SetScrollRate(0, FromDIP(look::row));
    auto* const column = new wxBoxSizer(wxHORIZONTAL); // all groups are as wide as the widest
    column->Add(stack_, wxSizerFlags().Border(wxRIGHT, FromDIP(look::row)));
    body_->SetSizer(column);
    index_ = new GroupIndex(this);
    auto* const middle = new wxBoxSizer(wxHORIZONTAL);
    middle->Add(body_, wxSizerFlags(1).Expand());
    middle->Add(index_, wxSizerFlags().Border(wxRIGHT, margin));
    whole->Add(middle, wxSizerFlags(1).Expand());
    SetSizer(whole);

    Bind(wxEVT_CHAR_HOOK, &FormPage::on_key, this);
    body_->Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent& event) {
        on_focus_moved(event.GetWindow());
        look::bring_into_view(*body_, *event.GetWindow()); // GTK's scrolled window does not do it
        event.Skip();
    });
    const auto note_change = [this](wxCommandEvent& event) {
        changed_ = true;
        event.Skip();
    };
    for (const auto& kind : {wxEVT_TEXT, wxEVT_CHECKBOX, wxEVT_CHOICE, wxEVT_RADIOBUTTON})
        body_->Bind(kind, note_change);
}

void FormPage::group(const wxString& heading)
{
    auto* const made = new FormGroup(body_, heading);
    groups_.push_back(made);
    stack_->Add(made, wxSizerFlags().Expand().Border(wxLEFT, FromDIP(look::page)));
    stack_->AddSpacer(FromDIP(look::group));
    if (!heading.empty())
        index_->add(heading, [this, made] {
            const auto first = std::find_if(rows_.begin(), rows_.end(),
                                            [&](const Row& row) { return row.control->GetParent() == made->frame(); });
            body_->Scroll(0, body_->CalcUnscrolledPosition(made->GetPosition()).y / FromDIP(look::row));
            if (first != rows_.end())
                first->control->SetFocus();
        });
}

void FormPage::finish(const wxString& verb)
{
    make_buttons(verb);
    body_->FitInside();
}

void FormPage::make_buttons(const wxString& verb)
{
    leaving_ = new LeaveStrip(
        this,
        [this] {
            leaving_->Hide();
            relayout();
            if (left_)
                left_->control->SetFocus();
            else
                SetFocus();
        },
        [this] {
            changed_ = false;
            leave();
        });
    auto* const cancel = new wxButton(this, wxID_ANY, say("Cancel"));
    primary_ = new wxButton(this, wxID_ANY, verb);
    look::make_primary(*primary_);
    ui::name(*cancel, "form.cancel");
    ui::name(*primary_, "form.primary");
    cancel->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { leave(); });
    primary_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { press(); });

    standing_ = look::remark(this, wxString());
    look::give_two_lines(*standing_);
    ui::name(*standing_, "form.standing");
    buttons_ = new wxBoxSizer(wxHORIZONTAL);
    buttons_->Add(standing_, wxSizerFlags(1).CenterVertical().Border(wxRIGHT, FromDIP(look::beside)));
    buttons_->Add(cancel, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::row)));
    buttons_->Add(primary_, wxSizerFlags().CenterVertical());
    GetSizer()->Add(leaving_, wxSizerFlags().Expand());
    GetSizer()->Add(new wxStaticLine(this), wxSizerFlags().Expand());
    auto* const bottom = new wxBoxSizer(wxVERTICAL);
    bottom->Add(buttons_, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(look::beside)));
    GetSizer()->Add(bottom, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(look::page)));
}

void FormPage::place(const RowLabel& row, wxStaticText& label, wxWindow& control)
{
    // A panel that names its own parts keeps their names; it is found by its id all the same.
    ui::name(control, row.id, dynamic_cast<wxCheckBox*>(&control) ? wxString() : wxControl::RemoveMnemonics(row.text),
             row.hint);
    rows_.push_back({row.id, groups_.back(), &control, groups_.back()->place(label, control, row.hint, row.required)});
}

void FormPage::begin()
{
    changed_ = false;
    body_->Scroll(0, 0);
    const auto first =
        std::find_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.control->AcceptsFocusRecursively(); });
    if (first != rows_.end())
        first->control->SetFocus();
}

void FormPage::press()
{
    try_deed([this] { return save(); });
}

void FormPage::add_deed(const wxString& id, const wxString& verb, std::function<bool()> deed)
{
    auto* const button = new wxButton(this, wxID_ANY, verb);
    ui::name(*button, id);
    button->MoveBeforeInTabOrder(primary_);
    button->Bind(wxEVT_BUTTON, [this, deed = std::move(deed)](const wxCommandEvent&) { try_deed(deed); });
    buttons_->Insert(buttons_->GetItemCount() - 1, button,
                     wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::row)));
}

void FormPage::tell_standing(const wxString& text)
{
    if (standing_->GetLabelText() == text)
        return;
    standing_->SetLabel(wxControl::EscapeMnemonics(text));
    Layout();
}

void FormPage::show_row(const std::string& field, bool shown)
{
    const Row* const row = row_named(field);
    if (!row || row->control->IsShown() == shown)
        return;
    row->group->show_row(*row->control, shown);
    relayout();
}

void FormPage::check_now(const std::vector<std::string>& fields)
{
    const auto against = everything_against();
    for (const auto& field : fields)
        if (const Row* const row = row_named(field))
            check(*row, against);
}

void FormPage::try_deed(const std::function<bool()>& deed)
{
    // What cannot be read looks empty to the rules, and an empty field may be allowed: so it is never handed down.
    if (!unreadable().empty()) {
        object(everything_against());
        return;
    }
    if (!deed())
        return;
    changed_ = false;
    if (on_done)
        on_done();
}

void FormPage::leave()
{
    if (changed_)
        leaving_->ask();
    else if (on_left)
        on_left();
}

void FormPage::object(const std::vector<Objection>& found)
{
    for (const auto& row : rows_)
        row.problem->be_silent();
    const Row* topmost = nullptr;
    for (const auto& objection : found)
        if (const Row* const row = row_named(objection.field); row && row->problem->sentence().empty()) {
            row->problem->say_this(objection.sentence, tone_of(objection));
            describe(*row->control, objection.sentence);
            if (!topmost || row < topmost)
                topmost = row;
        }
    bar_->show_these(found);
    relayout();
    if (topmost)
        topmost->control->SetFocus();
}

void FormPage::withdraw_objections()
{
    bar_->show_none();
    for (const auto& row : rows_)
        row.problem->be_silent();
    relayout();
}

bool FormPage::confirmed(const std::string& field) const
{
    return bar_->confirmed(field);
}

void FormPage::go_to(const std::string& field)
{
    if (const Row* const row = row_named(field))
        row->control->SetFocus();
}

void FormPage::on_key(wxKeyEvent& event)
{
    const int key = event.GetKeyCode();
    if (event.GetModifiers() == wxMOD_CONTROL && (key == 'S' || key == WXK_RETURN || key == WXK_NUMPAD_ENTER))
        press();
    else if (event.GetModifiers() == wxMOD_NONE && key == WXK_ESCAPE)
        leave();
    else
        event.Skip();
}

void FormPage::on_focus_moved(wxWindow* now)
{
    const Row* const row = row_around(now);
    if (left_ && row != left_)
        check(*left_, everything_against());
    left_ = row;
}

void FormPage::check(const Row& row, const std::vector<Objection>& against)
{
    const auto own =
        std::find_if(against.begin(), against.end(), [&](const Objection& each) { return each.field == row.id; });
    if (own == against.end() && row.problem->sentence().empty())
        return;
    if (own == against.end())
        row.problem->be_silent();
    else
        row.problem->say_this(own->sentence, tone_of(*own));
    describe(*row.control, own == against.end() ? wxString() : own->sentence);
    relayout();
}

std::vector<Objection> FormPage::unreadable() const
{
    std::vector<Objection> found;
    for (const auto& row : rows_)
        if (const auto* const field = dynamic_cast<const SelfChecking*>(row.control); field && row.control->IsShown())
            if (const auto sentence = field->problem(); !sentence.empty())
                found.push_back({row.id, sentence});
    return found;
}

std::vector<Objection> FormPage::everything_against() const
{
    auto found = unreadable();
    const auto mentioned = [&](const Objection& objection) {
        return std::any_of(found.begin(), found.end(),
                           [&](const Objection& each) { return each.field == objection.field; });
    };
    auto rest = objections();
    std::erase_if(rest, mentioned);
    found.insert(found.end(), rest.begin(), rest.end());
    return found;
}

const FormPage::Row* FormPage::row_around(wxWindow* window) const
{
    for (; window && window != body_; window = window->GetParent())
        for (const auto& row : rows_)
            if (row.control == window)
                return &row;
    return nullptr;
}

const FormPage::Row* FormPage::row_named(const std::string& field) const
{
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.id == field; });
    return found == rows_.end() ? nullptr : &*found;
}

void FormPage::relayout()
{
    for (auto* const each : groups_) {
        each->frame()->InvalidateBestSize();
        each->InvalidateBestSize();
    }
    Layout();
    body_->FitInside();
    body_->Layout();
}

} // namespace clinic::ui
