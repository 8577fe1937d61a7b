#pragma once

#include "base/strong_id.h"
#include "domain/ids.h"

#include <wx/panel.h>

#include <functional>
#include <vector>

class wxBoxSizer;

namespace clinic::ui {

/// Versions that could be used instead, each a button; nothing is ever chosen by itself.
class Alternatives final : public wxPanel {
public:
    explicit Alternatives(wxWindow* parent);

    std::function<void(VersionId)> on_chosen;

    void show(const std::vector<Named<VersionId>>&);

private:
    std::vector<VersionId> shown_;
    wxBoxSizer* buttons_;
};

} // namespace clinic::ui
