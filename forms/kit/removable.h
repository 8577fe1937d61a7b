#pragma once

#include <wx/window.h>

#include <algorithm>
#include <functional>
#include <vector>

class wxButton;

namespace clinic::ui {

/// A flat "Remove" on a line of a list; what it does happens after its own event, since it takes the line away.
[[nodiscard]] wxButton* remove_button(wxWindow& line, std::function<void()> remove);

/// Takes a line with its window out of a list of rows that know it as `line`; false when it is not there any more.
template <typename Row>
bool take_out(std::vector<Row>& rows, const wxWindow* line)
{
    const auto gone = std::find_if(rows.begin(), rows.end(), [line](const Row& row) { return row.line == line; });
    if (gone == rows.end())
        return false;
    gone->line->Destroy();
    rows.erase(gone);
    return true;
}

} // namespace clinic::ui
