#pragma once

#include "domain/safety/reaction.h"
#include "forms/kit/choice.h"
#include "forms/kit/self_checking.h"
#include "forms/kit/type_ahead.h"
#include "screens/safety/reaction_editor.h"

#include <wx/panel.h>

#include <vector>

class wxBoxSizer;
class wxButton;

namespace clinic::ui {

/// The signs of a reaction, each with a grade out of those that exist for it.
class SignRows final : public wxPanel, public SelfChecking {
public:
    SignRows(wxWindow* parent, const ReactionEditor&);

    void add_row();
    /// In place of what stands there.
    void show(const std::vector<Sign>&);
    /// Rows with a sign; a grade not yet chosen is 0, which no sign has.
    [[nodiscard]] std::vector<Sign> read() const;
    /// A sign that was begun and is none.
    [[nodiscard]] wxString problem() const override;
    void SetFocus() override;

private:
    using Term = std::size_t;
    struct Row {
        wxWindow* line;
        TypeAhead<Term>* term;
        Choice<int>* grade;
    };

    void remove(const wxWindow* line);
    void rename();
    /// Rows that come and go change the form as typing does.
    void tell_change();

    const ReactionEditor& editor_;
    std::vector<Named<Term>> terms_;
    std::vector<Row> rows_;
    wxBoxSizer* lines_;
    wxButton* more_;
};

} // namespace clinic::ui
