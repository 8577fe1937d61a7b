#pragma once

#include <wx/string.h>

#include <memory>

class wxProgressDialog;
class wxWindow;

namespace clinic::ui {

/// Long work that must stay on the window's thread because it holds the one writing connection: the window is painted
/// and Cancel is heard between its steps, and nothing else of the window can be used meanwhile.
class LongDeed {
public:
    LongDeed(wxWindow* page, const wxString& title, const wxString& sentence);
    ~LongDeed();
    LongDeed(const LongDeed&) = delete;
    LongDeed& operator=(const LongDeed&) = delete;

    /// False once somebody cancelled.
    bool go_on(int percent);

private:
    std::unique_ptr<wxProgressDialog> box_;
    int shown_ = -1;
    bool cancelled_ = false;
};

} // namespace clinic::ui
