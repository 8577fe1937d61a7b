#pragma once

#include <wx/panel.h>

#include <functional>
#include <string>

class wxButton;
class wxStaticText;

namespace clinic::ui {

class TextField;

/// Asks for a reason inside the page, and says what is wrong with it.
class ReasonStrip final : public wxPanel {
public:
    /// The parts are named <id>.reason, <id>.do and <id>.problem.
    ReasonStrip(wxWindow* parent, const wxString& id);

    /// Shows `question` with an empty line below it; `deed` gets what was typed.
    void ask(const wxString& question, const wxString& verb, std::function<void(const std::string&)> deed);
    /// One sentence and no question.
    void say_this(const wxString& sentence);
    void close();

private:
    void settle();

    wxStaticText* question_;
    TextField* reason_;
    wxButton* do_;
    wxButton* leave_;
    wxStaticText* problem_;
    std::function<void(const std::string&)> deed_;
};

} // namespace clinic::ui
