#pragma once

#include "domain/ids.h"
#include "forms/kit/choice.h"

#include <wx/panel.h>

#include <functional>
#include <string>

class wxButton;
class wxStaticText;

namespace clinic::ui {

class TextField;

/// Asks inside the page who decides and for what reason, and says what is wrong with it.
class ReasonStrip final : public wxPanel {
public:
    using Deed = std::function<void(const std::string& reason)>;
    using Decision = std::function<void(std::optional<PractitionerId> by, const std::string& reason)>;

    /// The parts are named <id>.by, <id>.reason, <id>.do and <id>.problem.
    ReasonStrip(wxWindow* parent, const wxString& id);

    /// Shows `question` with an empty line below it; `deed` gets what was typed.
    void ask(const wxString& question, const wxString& verb, Deed);
    /// The same with a choice of people before it; `with_reason` is false where none is needed.
    void ask_who(const wxString& question, const wxString& verb, const std::vector<Named<PractitionerId>>& people,
                 bool with_reason, Decision);
    /// One sentence and no question.
    void say_this(const wxString& sentence);
    void close();

private:
    void open(const wxString& question, const wxString& verb, bool with_people, bool with_reason);
    void settle();

    wxStaticText* question_;
    Choice<PractitionerId>* by_;
    TextField* reason_;
    wxButton* do_;
    wxButton* leave_;
    wxStaticText* problem_;
    Decision decision_;
};

} // namespace clinic::ui
