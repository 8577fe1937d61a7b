#pragma once

#include "domain/safety/reaction.h"
#include "forms/kit/choice.h"
#include "forms/kit/type_ahead.h"
#include "screens/safety/reaction_editor.h"

#include <wx/panel.h>

#include <vector>

class wxBoxSizer;
class wxButton;

namespace clinic::ui {

/// The signs of a reaction, each with a grade out of those that exist for it.
class SignRows final : public wxPanel {
public:
    SignRows(wxWindow* parent, const ReactionEditor&);

    void add_row();
    /// Rows with a sign; a grade not yet chosen is 0, which no sign has.
    [[nodiscard]] std::vector<Sign> read() const;
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

    const ReactionEditor& editor_;
    std::vector<Named<Term>> terms_;
    std::vector<Row> rows_;
    wxBoxSizer* lines_;
    wxButton* more_;
};

} // namespace clinic::ui
