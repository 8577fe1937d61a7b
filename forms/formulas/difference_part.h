#pragma once

#include "domain/ids.h"
#include "forms/kit/choice.h"
#include "screens/formulas/version_difference.h"

#include <wx/panel.h>

class wxStaticText;

namespace clinic::ui {

class Table;

/// Any two versions of a formula side by side, chosen on top.
class DifferencePart final : public wxPanel {
public:
    DifferencePart(wxWindow* parent, std::unique_ptr<VersionDifference>);

    /// Compares this version with the one it was made from.
    void show(VersionId);
    void read_again();

private:
    [[nodiscard]] wxSizer* make_choices();
    void compare();

    VersionDifference* source_;
    Choice<VersionId>* before_ = nullptr;
    Choice<VersionId>* after_ = nullptr;
    Table* table_;
    wxStaticText* summary_;
};

} // namespace clinic::ui
