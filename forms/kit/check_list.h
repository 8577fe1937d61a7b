#pragma once

#include "base/strong_id.h"
#include "forms/kit/convert.h"

#include <wx/panel.h>

#include <algorithm>
#include <vector>

class wxCheckBox;

namespace clinic::ui {

/// Many check boxes in two columns, named <id>.0, <id>.1 and so on.
class CheckBoxes : public wxPanel {
public:
    CheckBoxes(wxWindow* parent, const wxString& id, const std::vector<wxString>& labels);

    [[nodiscard]] bool checked(std::size_t index) const;
    void check(std::size_t index, bool on);

    void SetFocus() override;

private:
    std::vector<wxCheckBox*> boxes_;
};

/// Check boxes for typed values (strong ids, enumerators).
template <typename Id>
class CheckList final : public CheckBoxes {
public:
    CheckList(wxWindow* parent, const wxString& id, const std::vector<Named<Id>>& options)
        : CheckBoxes(parent, id, labels_of(options))
    {
        for (const auto& option : options)
            ids_.push_back(option.id);
    }

    [[nodiscard]] std::vector<Id> chosen() const
    {
        std::vector<Id> found;
        for (std::size_t i = 0; i < ids_.size(); ++i)
            if (checked(i))
                found.push_back(ids_[i]);
        return found;
    }

    void show(const std::vector<Id>& chosen)
    {
        for (std::size_t i = 0; i < ids_.size(); ++i)
            check(i, std::find(chosen.begin(), chosen.end(), ids_[i]) != chosen.end());
    }

private:
    static std::vector<wxString> labels_of(const std::vector<Named<Id>>& options)
    {
        std::vector<wxString> labels;
        labels.reserve(options.size());
        for (const auto& option : options)
            labels.push_back(to_wx(option.name));
        return labels;
    }

    std::vector<Id> ids_;
};

} // namespace clinic::ui
