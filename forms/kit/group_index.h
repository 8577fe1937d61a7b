#pragma once

#include <wx/panel.h>

#include <functional>

namespace clinic::ui {

/// The groups of a long form, listed beside it. Shows itself from the fourth group on.
class GroupIndex final : public wxPanel {
public:
    explicit GroupIndex(wxWindow* parent);

    void add(const wxString& heading, std::function<void()> go);

private:
    int count_ = 0;
};

} // namespace clinic::ui
