#include "forms/care/longer_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"
#include "screens/whole_number.h"

#include <wx/sizer.h>

namespace clinic::ui {

LongerRows::LongerRows(wxWindow* parent, const std::vector<FormulaCareEditor::Item>& items) : wxPanel(parent)
{
    auto* const grid = new wxFlexGridSizer(3, FromDIP(wxSize(look::row, look::row)));
    for (const auto& item : items) {
        auto* const hours = new DecimalField(this, say("h at least"));
        ui::name(*hours, to_wx("formula_care.longer." + item.code), to_wx(item.name));
        grid->Add(new wxStaticText(this, wxID_ANY, wxControl::EscapeMnemonics(to_wx(item.name))),
                  wxSizerFlags().CenterVertical());
        grid->Add(hours, wxSizerFlags().CenterVertical());
        grid->Add(look::remark(this, to_wx(item.usual)), wxSizerFlags().CenterVertical());
        rows_.emplace_back(item.code, hours);
    }
    SetSizer(grid);
}

void LongerRows::show(const std::map<std::string, std::int64_t>& longer)
{
    for (const auto& [code, field] : rows_) {
        const auto found = longer.find(code);
        field->show(found == longer.end() ? std::nullopt : std::optional(Decimal(found->second)));
    }
}

std::map<std::string, std::int64_t> LongerRows::read() const
{
    std::map<std::string, std::int64_t> longer;
    for (const auto& [code, field] : rows_)
        if (const auto hours = whole_typed(field->value()))
            longer.emplace(code, *hours);
    return longer;
}

wxString LongerRows::problem() const
{
    for (const auto& [code, field] : rows_)
        if (auto sentence = field->problem(); !sentence.empty())
            return sentence;
    return {};
}

void LongerRows::SetFocus()
{
    rows_.front().second->SetFocus();
}

} // namespace clinic::ui
