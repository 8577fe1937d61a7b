#pragma once

#include "base/strong_id.h"
#include "forms/kit/convert.h"

#include <wx/choice.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace clinic::ui {

/// A drop-down list of a handful of things that a wheel cannot change by accident.
class StillChoice : public wxChoice {
public:
    explicit StillChoice(wxWindow* parent);

protected:
    [[nodiscard]] wxSize DoGetBestSize() const override;
};

/// A drop-down list whose selection is a typed value (a strong id, an enumerator), so that no form casts client data.
template <typename Id>
class Choice final : public StillChoice {
public:
    Choice(wxWindow* parent, const std::vector<Named<Id>>& options) : StillChoice(parent) { offer(options); }

    /// Nothing until somebody chose.
    [[nodiscard]] std::optional<Id> chosen() const
    {
        const int index = GetSelection();
        return index == wxNOT_FOUND ? std::nullopt : std::optional(ids_[static_cast<std::size_t>(index)]);
    }

    void show(std::optional<Id> id)
    {
        const auto found = id ? std::find(ids_.begin(), ids_.end(), *id) : ids_.end();
        SetSelection(found == ids_.end() ? wxNOT_FOUND : static_cast<int>(found - ids_.begin()));
    }

    /// Other things to choose from; what was chosen stays chosen if it is among them.
    void offer(const std::vector<Named<Id>>& options)
    {
        const auto before = chosen();
        Clear();
        ids_.clear();
        for (const auto& option : options) {
            Append(to_wx(option.name));
            ids_.push_back(option.id);
        }
        show(before);
        InvalidateBestSize();
    }

private:
    std::vector<Id> ids_;
};

} // namespace clinic::ui
