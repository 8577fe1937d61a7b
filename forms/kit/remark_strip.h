#pragma once

#include <wx/panel.h>

#include <functional>

namespace clinic::ui {

/// A sentence over the whole width of a page that everybody should read first, with one deed beside it.
class RemarkStrip final : public wxPanel {
public:
    /// The parts are named <id>.text and <id>.deed.
    RemarkStrip(wxWindow* parent, const wxString& id, const wxString& sentence, const wxString& verb,
                std::function<void()> deed);
};

} // namespace clinic::ui
