#pragma once

#include <wx/panel.h>

#include <vector>

class wxFlexGridSizer;

namespace clinic::ui {

/// Something known, with what it is called.
struct Fact {
    wxString label;
    wxString value;
    bool operator==(const Fact&) const = default;
};

/// Labels with what is known beside them, to be read only.
class FactRows final : public wxPanel {
public:
    /// `when_empty` stands there as long as there is nothing.
    FactRows(wxWindow* parent, const wxString& id, const wxString& when_empty = {});

    void show(std::vector<Fact>);

private:
    void build();

    wxString id_;
    wxString when_empty_;
    std::vector<Fact> facts_;
    wxFlexGridSizer* rows_;
};

} // namespace clinic::ui
