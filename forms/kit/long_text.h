#pragma once

#include <wx/textctrl.h>

#include <string>

namespace clinic::ui {

/// A text of several paragraphs to be read: "# " begins a heading, "- " an item. It scrolls and can be copied from.
class LongText final : public wxTextCtrl {
public:
    LongText(wxWindow* parent, const wxString& id, const wxString& label, int lines = 14);

    void show(const std::string& text);

private:
    std::string shown_;
};

} // namespace clinic::ui
