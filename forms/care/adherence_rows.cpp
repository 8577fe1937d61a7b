#include "forms/care/adherence_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

namespace {

constexpr int item_width = 240;

} // namespace

AdherenceRows::AdherenceRows(wxWindow* parent, const std::vector<CheckInEditor::Item>& items,
                             const std::vector<Named<Adherence>>& adherences)
    : wxPanel(parent)
{
    auto* const all = new wxButton(this, wxID_ANY, say("All &followed"));
    ui::name(*all, "check_in.adherence.all_followed");
    all->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { all_followed(); });
    auto* const grid = new wxFlexGridSizer(2, FromDIP(wxSize(look::beside, look::near)));
    for (const auto& item : items) {
        auto* const label = new wxStaticText(this, wxID_ANY, wxString());
        label->SetLabel(wxControl::EscapeMnemonics(look::broken(*label, to_wx(item.name), FromDIP(item_width))));
        label->SetMinSize(wxSize(FromDIP(item_width), -1));
        auto* const choice = new Choice<Adherence>(this, adherences);
        ui::name(*choice, to_wx("check_in.adherence." + item.code).Lower(), to_wx(item.name));
        grid->Add(label, wxSizerFlags().CenterVertical());
        grid->Add(choice);
        rows_.emplace(item.code, choice);
        if (!first_)
            first_ = choice;
    }
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(all, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::row)));
    whole->Add(grid);
    SetSizer(whole);
}

void AdherenceRows::all_followed()
{
    for (const auto& [code, row] : rows_)
        row->show(Adherence::followed);
    wxCommandEvent changed(wxEVT_CHOICE, GetId()); // the form has to know that something was answered
    changed.SetEventObject(this);
    ProcessWindowEvent(changed);
}

void AdherenceRows::show(const std::map<std::string, Adherence>& kept)
{
    for (const auto& [code, row] : rows_)
        if (const auto found = kept.find(code); found != kept.end())
            row->show(found->second);
}

std::map<std::string, Adherence> AdherenceRows::read() const
{
    std::map<std::string, Adherence> kept;
    for (const auto& [code, row] : rows_)
        if (const auto chosen = row->chosen())
            kept.emplace(code, *chosen);
    return kept;
}

void AdherenceRows::SetFocus()
{
    if (first_)
        first_->SetFocus();
}

} // namespace clinic::ui
