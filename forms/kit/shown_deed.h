#pragma once

#include "forms/kit/text_fields.h"

#include <wx/panel.h>

#include <functional>

namespace clinic::ui {

/// What is known and cannot be changed here, with a button that leads to where it can.
class ShownDeed final : public wxPanel {
public:
    ShownDeed(wxWindow* parent, const wxString& id, const wxString& verb, std::function<void()> act);

    void show(const std::string& text);

private:
    ShownText* text_;
};

} // namespace clinic::ui
