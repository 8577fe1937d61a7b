#pragma once

#include "forms/kit/check_list.h"
#include "forms/kit/look.h"

#include <wx/sizer.h>

#include <set>

namespace clinic::ui {

/// Check boxes for what something else in the form offers: what was checked stays so if it is offered again.
template <typename Id>
class OfferedChecks final : public wxPanel {
public:
    OfferedChecks(wxWindow* parent, const wxString& id) : wxPanel(parent), id_(id)
    {
        SetSizer(new wxBoxSizer(wxVERTICAL));
    }

    void offer(const std::vector<Named<Id>>& options)
    {
        const auto marked = read();
        GetSizer()->Clear(true);
        list_ = new CheckList<Id>(this, id_, options);
        GetSizer()->Add(list_);
        show(marked);
        look::make_room_for(*this);
    }
    void show(const std::set<Id>& marked)
    {
        if (list_)
            list_->show({marked.begin(), marked.end()});
    }
    [[nodiscard]] std::set<Id> read() const
    {
        if (!list_)
            return {};
        const auto chosen = list_->chosen();
        return {chosen.begin(), chosen.end()};
    }
    void SetFocus() override
    {
        if (list_)
            list_->SetFocus();
    }

private:
    wxString id_;
    CheckList<Id>* list_ = nullptr;
};

} // namespace clinic::ui
