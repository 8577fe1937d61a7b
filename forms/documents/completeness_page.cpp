#include "forms/documents/completeness_page.h"

#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

CompletenessPage::CompletenessPage(wxWindow* parent, Desk& desk, Navigation& navigation) : wxPanel(parent)
{
    auto list = std::make_unique<GapList>(desk);
    gaps_ = list.get();
    list_ = new ListPage(this,
                         {.id = "completeness",
                          .title = say("Papers of what was injected"),
                          .find_hint = say("Lot, ingredient or paper"),
                          .empty_sentence = say("Nothing is missing. Lots and ingredients without a certificate of "
                                                "analysis or a notice will be listed here.")},
                         std::move(list));
    list_->on_open = [this, &navigation](long row) { navigation.open_documents(gaps_->at(row).at); };
    figure_ = look::remark(list_, wxString());
    ui::name(*figure_, "completeness.figure");
    list_->add_filter(*figure_);
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(list_, wxSizerFlags(1).Expand());
    SetSizer(whole);
    read_again();
}

void CompletenessPage::read_again()
{
    figure_->SetLabel(wxControl::EscapeMnemonics(to_wx(gaps_->figure())));
    list_->read_again();
}

void CompletenessPage::SetFocus()
{
    list_->SetFocus();
}

} // namespace clinic::ui
