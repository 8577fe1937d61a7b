#include "forms/kit/check_list.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/checkbox.h>
#include <wx/sizer.h>

namespace clinic::ui {

CheckBoxes::CheckBoxes(wxWindow* parent, const wxString& id, const std::vector<wxString>& labels) : wxPanel(parent)
{
    auto* const columns = new wxFlexGridSizer(2, FromDIP(wxSize(look::group, look::near)));
    for (const auto& label : labels) {
        auto* const box = new wxCheckBox(this, wxID_ANY, wxControl::EscapeMnemonics(label));
        ui::name(*box, id + wxString::Format(".%zu", boxes_.size()));
        boxes_.push_back(box);
        columns->Add(box);
    }
    // The first boxes stand at the height of their row's label.
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    const int box_height = boxes_.empty() ? 0 : boxes_.front()->GetBestSize().y;
    whole->AddSpacer(std::max(0, (look::field_height(*this) - box_height) / 2));
    whole->Add(columns);
    SetSizer(whole);
}

bool CheckBoxes::checked(std::size_t index) const
{
    return boxes_[index]->GetValue();
}

void CheckBoxes::check(std::size_t index, bool on)
{
    boxes_[index]->SetValue(on);
}

void CheckBoxes::SetFocus()
{
    if (!boxes_.empty())
        boxes_.front()->SetFocus();
}

} // namespace clinic::ui
