#pragma once

#include "forms/kit/convert.h"

#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <string>

namespace clinic::ui {

/// One line of text, as high as every other field.
class TextField : public wxTextCtrl {
public:
    explicit TextField(wxWindow* parent, int width = 0, long style = 0);

    [[nodiscard]] std::string text() const { return to_utf8(GetValue()); }
    /// Shows what the record says; this is no change by a person.
    void show(const std::string& text) { ChangeValue(to_wx(text)); }
};

/// Several lines of text; Tab goes on to the next field.
class TextArea final : public wxTextCtrl {
public:
    explicit TextArea(wxWindow* parent, int lines = 4);

    [[nodiscard]] std::string text() const { return to_utf8(GetValue()); }
    void show(const std::string& text) { ChangeValue(to_wx(text)); }
};

/// What is known and cannot be changed here.
class ShownText final : public wxStaticText {
public:
    explicit ShownText(wxWindow* parent, const std::string& text = {});

    void show(const std::string& text);
};

} // namespace clinic::ui
