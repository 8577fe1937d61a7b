#pragma once

#include <wx/panel.h>

#include <array>
#include <optional>
#include <string>

class wxRadioButton;

namespace clinic::ui {

class TextField;

/// A clinical question: not asked, no or yes; never guessed. One of the answers may open a line for the details.
class AnswerRow final : public wxPanel {
public:
    /// `id` is "subject.field"; the parts are named after it: <id>.not_asked, <id>.no, <id>.yes, <id>.note.
    /// `note_after` is the answer that asks for details; none never does.
    AnswerRow(wxWindow* parent, const wxString& id, const wxString& note_label, std::optional<bool> note_after = true);

    /// Nothing means: not asked.
    [[nodiscard]] std::optional<bool> answer() const;
    [[nodiscard]] std::string note() const;
    void show(std::optional<bool> answer, const std::string& note);
    /// What the first answer is called where “Not asked” would be misread.
    void call_unanswered(const wxString& label);

    void SetFocus() override;

private:
    [[nodiscard]] bool wants_note() const { return note_after_ && answer() == note_after_; }
    void show_note();

    std::optional<bool> note_after_;
    std::array<wxRadioButton*, 3> buttons_;
    TextField* note_;
};

} // namespace clinic::ui
