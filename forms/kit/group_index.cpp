#include "forms/kit/group_index.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/button.h>
#include <wx/sizer.h>

namespace clinic::ui {

namespace {

constexpr int fewest = 4;

} // namespace

GroupIndex::GroupIndex(wxWindow* parent) : wxPanel(parent)
{
    SetSizer(new wxBoxSizer(wxVERTICAL));
    Hide();
}

void GroupIndex::add(const wxString& heading, std::function<void()> go)
{
    auto* const button =
        new wxButton(this, wxID_ANY, wxControl::EscapeMnemonics(heading), wxDefaultPosition, wxDefaultSize, wxBU_LEFT);
    look::make_flat(*button);
    ui::name(*button, wxString::Format("form.group.%d", count_), heading);
    button->Bind(wxEVT_BUTTON, [go = std::move(go)](const wxCommandEvent&) { go(); });
    GetSizer()->Add(button, wxSizerFlags().Expand());
    ++count_;
    Show(count_ >= fewest);
}

} // namespace clinic::ui
