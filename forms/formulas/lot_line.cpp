#include "forms/formulas/lot_line.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/objecting.h"
#include "forms/words.h"

#include <wx/checkbox.h>
#include <wx/clipbrd.h>
#include <wx/sizer.h>

#include <algorithm>
#include <array>

namespace clinic::ui {

namespace {

constexpr int code_width = 160;
constexpr int lot_substance_width = 160;
constexpr int maker_width = 120;
constexpr int unit_width = 116;

/// Nothing that a lot must have is missing.
bool is_whole(const LotDraft& lot)
{
    return lot.ingredient && !lot.code.empty() && !lot.manufacturer.empty() && (lot.expires || lot.no_expiry_on_label);
}

} // namespace

LotLine::LotLine(wxWindow* parent, const LotEditor& editor, std::size_t number)
    : wxPanel(parent)
    , editor_(editor)
    , code_(new TextField(this, code_width, wxTE_PROCESS_ENTER))
    , ingredient_(new TypeAhead<IngredientId>(
          this, [this](const std::string& typed) { return offers(editor_.ingredients(typed)); }, lot_substance_width))
    , manufacturer_(new TextField(this, maker_width, wxTE_PROCESS_ENTER))
    , expires_(new DateField(this, editor.today()))
    , no_expiry_(new wxCheckBox(this, wxID_ANY, say("none")))
    , quantity_(new DecimalField(this))
    , unit_(new Choice<StockUnit>(this, editor.units()))
    , problem_(new wxStaticText(this, wxID_ANY, wxString()))
{
    code_->SetHint(say("Lot code or label"));
    ingredient_->set_hint(say("Ingredient"));
    manufacturer_->SetHint(say("Manufacturer"));
    expires_->SetHint(say("Expires"));
    no_expiry_->SetToolTip(say("No expiry on the label"));
    unit_->SetMinSize(wxSize(FromDIP(unit_width), -1));
    problem_->SetForegroundColour(look::ink(Tone::danger));
    problem_->Hide();
    arrange();
    name_fields(number);
    listen();
}

void LotLine::arrange()
{
    auto* const fields = new wxBoxSizer(wxHORIZONTAL);
    const auto gap = wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::near));
    for (wxWindow* const each :
         {static_cast<wxWindow*>(code_), static_cast<wxWindow*>(ingredient_), static_cast<wxWindow*>(manufacturer_),
          static_cast<wxWindow*>(expires_), static_cast<wxWindow*>(no_expiry_)})
        fields->Add(each, gap);
    fields->Add(quantity_, wxSizerFlags().CenterVertical());
    fields->Add(unit_, wxSizerFlags().CenterVertical());
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(fields);
    whole->Add(problem_, wxSizerFlags().Border(wxTOP, FromDIP(look::near)));
    SetSizer(whole);
}

void LotLine::name_fields(std::size_t number)
{
    const auto id = wxString::Format("delivery.lots.%zu", number);
    ui::name(*this, id);
    ui::name(*code_, id + ".code", say("Lot code"));
    ui::name(*ingredient_, id + ".ingredient", say("Ingredient"));
    ui::name(*manufacturer_, id + ".manufacturer", say("Manufacturer"));
    ui::name(*expires_, id + ".expires", say("Expires"));
    ui::name(*no_expiry_, id + ".no_expiry", say("No expiry on the label"));
    ui::name(*quantity_, id + ".quantity", say("Quantity"));
    ui::name(*unit_, id + ".unit", say("Unit"));
    ui::name(*problem_, id + ".problem");
}

void LotLine::listen()
{
    code_->Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
        event.Skip();
        if (on_code)
            on_code();
    });
    code_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        take_apart();
    });
    code_->Bind(wxEVT_TEXT_PASTE, [this](const wxClipboardTextEvent&) { paste(); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        const bool enter = event.GetKeyCode() == WXK_RETURN || event.GetKeyCode() == WXK_NUMPAD_ENTER;
        if (enter && !event.HasAnyModifiers() && !ingredient_->is_open())
            go_on();
        else
            event.Skip();
    });
    no_expiry_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        expires_->Enable(!event.IsChecked());
        event.Skip();
    });
}

void LotLine::take_apart()
{
    if (const auto filled = editor_.taken_apart(lot()))
        show(*filled);
}

void LotLine::scan(const std::string& label)
{
    code_->SetValue(to_wx(label));
    take_apart();
}

void LotLine::go_on()
{
    take_apart();
    const std::array<wxWindow*, 7> stops{code_, ingredient_, manufacturer_, expires_, no_expiry_, quantity_, unit_};
    auto* const now = wxWindow::FindFocus();
    auto stop = std::find_if(stops.begin(), stops.end(),
                             [now](wxWindow* each) { return each == now || (now && each->IsDescendant(now)); });
    const bool said_everything = stop != stops.end() && *stop == code_ && is_whole(lot());
    if (stop != stops.end())
        stop = std::find_if(stop + 1, stops.end(), [](const wxWindow* each) { return each->IsEnabled(); });
    if (said_everything || stop == stops.end())
        on_end();
    else
        (*stop)->SetFocus();
}

void LotLine::paste()
{
    wxTextDataObject text;
    if (!wxTheClipboard->Open())
        return;
    const bool got = wxTheClipboard->GetData(text);
    wxTheClipboard->Close();
    if (!got)
        return;
    if (text.GetText().Strip(wxString::both).Contains("\n"))
        on_lines(to_utf8(text.GetText()));
    else
        code_->WriteText(text.GetText());
}

LotDraft LotLine::lot() const
{
    LotDraft draft = known_;
    const bool none = no_expiry_->GetValue();
    draft.ingredient = ingredient_->chosen();
    draft.code = code_->text();
    draft.manufacturer = manufacturer_->text();
    draft.expires = none ? std::nullopt : expires_->day();
    draft.no_expiry_on_label = none;
    draft.quantity = quantity_->value();
    draft.unit = draft.quantity ? unit_->chosen() : std::nullopt;
    return draft;
}

bool LotLine::is_empty() const
{
    return code_->IsEmpty() && !ingredient_->chosen() && manufacturer_->IsEmpty() && !expires_->day();
}

void LotLine::show(const LotDraft& draft)
{
    known_ = draft;
    code_->show(draft.code);
    if (draft.ingredient)
        if (const auto named = editor_.ingredient(*draft.ingredient))
            ingredient_->show(*named);
    manufacturer_->show(draft.manufacturer);
    no_expiry_->SetValue(draft.no_expiry_on_label);
    expires_->Enable(!draft.no_expiry_on_label);
    expires_->show(draft.expires);
}

void LotLine::show_problems(const std::string& sentences)
{
    problem_->SetLabel(wxControl::EscapeMnemonics(to_wx(sentences)));
    problem_->Show(!sentences.empty());
}

wxString LotLine::problem() const
{
    for (const SelfChecking* const field :
         {static_cast<const SelfChecking*>(ingredient_), static_cast<const SelfChecking*>(expires_),
          static_cast<const SelfChecking*>(quantity_)})
        if (auto sentence = field->problem(); !sentence.empty())
            return sentence;
    return {};
}

} // namespace clinic::ui
