#include "forms/kit/type_ahead.h"

#include "forms/kit/drop.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/sizer.h>

#include <algorithm>

namespace clinic::ui {

bool matches(const std::string& typed, const std::string& text)
{
    const auto whole = folded(text);
    const auto words = folded_words(typed);
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return whole.find(word) != std::string::npos; });
}

TypeAheadBox::TypeAheadBox(wxWindow* parent, Search search, int width)
    : wxPanel(parent)
    , search_(std::move(search))
    , text_(new TextField(this, width, wxTE_PROCESS_ENTER))
    , drop_(new Drop(this, [this](int row) {
        const auto offer = drop_->offers()[static_cast<std::size_t>(row)];
        if (offer.why_not.empty())
            take(offer);
    }))
{
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(text_, wxSizerFlags().Expand());
    SetSizer(whole);
    text_->Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
        on_typed();
        event.Skip();
    });
    text_->Bind(wxEVT_CHAR_HOOK, &TypeAheadBox::on_key, this);
    text_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        close();
        event.Skip();
    });
    Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
        if (is_open() && !drop_->follow(*text_))
            close();
        event.Skip();
    });
}

TypeAheadBox::~TypeAheadBox() = default;

void TypeAheadBox::put(std::optional<Offer<std::int64_t>> offer)
{
    close();
    taken_ = std::move(offer);
    text_->ChangeValue(taken_ ? to_wx(taken_->name) : wxString());
    text_->SetInsertionPointEnd();
}

void TypeAheadBox::take(const Offer<std::int64_t>& offer)
{
    put(offer);
    wxCommandEvent changed(wxEVT_TEXT, GetId()); // to the form; the line itself has not been typed in
    changed.SetEventObject(this);
    ProcessWindowEvent(changed);
    if (on_chosen)
        on_chosen();
}

wxString TypeAheadBox::problem() const
{
    if (taken_ || text_->GetValue().Strip(wxString::both).empty())
        return {};
    return say("Nothing is chosen yet. Choose one from the list, or empty the line.");
}

bool TypeAheadBox::is_open() const
{
    return drop_->IsShown();
}

void TypeAheadBox::on_typed()
{
    const bool had_one = taken_.has_value();
    taken_.reset();
    open();
    if (had_one && on_chosen)
        on_chosen();
}

void TypeAheadBox::open()
{
    const bool typed = !text_->GetValue().empty() && !taken_;
    auto offers = search_(typed ? text_->text() : std::string());
    if (offers.empty())
        close();
    else
        drop_->open(*text_, std::move(offers), typed);
}

void TypeAheadBox::close()
{
    drop_->Hide();
}

void TypeAheadBox::walk(int steps)
{
    if (!is_open())
        open();
    else
        drop_->walk(steps);
    if (const auto* const marked = drop_->marked(); marked && is_open())
        describe(*text_, to_wx(marked->key + ' ' + marked->name));
}

void TypeAheadBox::on_key(wxKeyEvent& event)
{
    const int key = event.GetKeyCode();
    const bool plain = !event.HasAnyModifiers();
    if (plain && (key == WXK_DOWN || key == WXK_UP))
        walk(key == WXK_DOWN ? 1 : -1);
    else if (plain && key == WXK_ESCAPE && is_open())
        close();
    else if (plain && (key == WXK_RETURN || key == WXK_NUMPAD_ENTER) && is_open() && drop_->marked())
        take(*drop_->marked());
    else
        event.Skip();
}

} // namespace clinic::ui
