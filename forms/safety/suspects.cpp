#include "forms/safety/suspects.h"

#include "forms/kit/look.h"

#include <wx/sizer.h>

namespace clinic::ui {

Suspects::Suspects(wxWindow* parent) : wxPanel(parent)
{
    SetSizer(new wxBoxSizer(wxVERTICAL));
}

void Suspects::offer(const std::vector<Named<IngredientId>>& ingredients)
{
    const auto marked = read();
    GetSizer()->Clear(true);
    list_ = new CheckList<IngredientId>(this, "reaction.suspected", ingredients);
    GetSizer()->Add(list_);
    show(marked);
    look::make_room_for(*this);
}

void Suspects::show(const std::set<IngredientId>& suspected)
{
    if (list_)
        list_->show({suspected.begin(), suspected.end()});
}

std::set<IngredientId> Suspects::read() const
{
    if (!list_)
        return {};
    const auto chosen = list_->chosen();
    return {chosen.begin(), chosen.end()};
}

void Suspects::SetFocus()
{
    if (list_)
        list_->SetFocus();
}

} // namespace clinic::ui
