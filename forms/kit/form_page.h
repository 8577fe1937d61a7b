#pragma once

#include "forms/kit/form_group.h"
#include "forms/kit/objection.h"
#include "forms/kit/self_checking.h"

#include <functional>
#include <string>
#include <vector>

class wxBoxSizer;
class wxButton;
class wxScrolledWindow;

namespace clinic::ui {

class GroupIndex;
class LeaveStrip;
class ObjectionsBar;
class ProblemLine;

/// How a row is called. A check box carries its own words: its row has no `text`.
struct RowLabel {
    const char* id; // "subject.field"
    wxString text;  // "&Label"
    wxString hint = {};
    bool required = false;
};

/// The page every form is: groups of labelled rows that scroll, objections above, and below the one button that does
/// the deed (also Ctrl+S and Ctrl+Enter) beside Cancel (also Esc).
///
/// A derived form adds its groups and rows, calls `finish`, and overrides `save` and wxWidgets' TransferDataToWindow.
class FormPage : public wxPanel {
public:
    /// Called after a deed was saved; the main window goes back to the page before.
    std::function<void()> on_done;
    /// Called when the person leaves without saving.
    std::function<void()> on_left;
    /// Where the person goes once a saved form is gone; a form sets it while it saves.
    std::function<void()> go_on;

    [[nodiscard]] bool changed() const { return changed_; }
    /// Goes back, or, when something was typed, asks first inside the page.
    void leave();
    /// Keeps what was typed until next time, so that nobody has to be asked; false when it cannot.
    virtual bool keep_for_later() { return false; }
    /// What the primary button does.
    void press();
    /// Puts the cursor into the first field and takes what is shown now as unchanged.
    void begin();
    /// Shows all objections, beside their fields and in the bar, and puts the cursor into the topmost field.
    void object(const std::vector<Objection>&);

protected:
    FormPage(wxWindow* parent, const wxString& title, const wxString& subtitle = {});

    void group(const wxString& heading);

    /// Makes a control in a row of the group begun last. Its first argument is the parent, `args` are the others.
    template <typename Control, typename... Args>
    Control* add(const RowLabel& row, Args&&... args)
    {
        auto* const label = groups_.back()->make_label(row.text);
        auto* const control = new Control(groups_.back()->frame(), std::forward<Args>(args)...);
        place(row, *label, *control);
        return control;
    }
    /// Makes a window over the whole width of the group, for what is no field.
    template <typename Window, typename... Args>
    Window* add_wide(Args&&... args)
    {
        auto* const window = new Window(groups_.back()->frame(), std::forward<Args>(args)...);
        groups_.back()->place_wide(*window);
        return window;
    }

    /// Adds the buttons. `verb` says what is done: "Sign session", never "OK".
    void finish(const wxString& verb);

    /// Another deed beside the primary one; `deed` tells whether the form is done, as `save` does. After `finish`.
    void add_deed(const wxString& id, const wxString& verb, std::function<bool()> deed);
    /// A remark beside the buttons: how far the form is from its deed. After `finish`.
    void tell_standing(const wxString&);
    /// Shows or hides a whole row; what is hidden is never in the way of saving.
    void show_row(const std::string& field, bool shown);
    [[nodiscard]] bool has_row(const std::string& field) const { return row_named(field) != nullptr; }
    /// Says now what speaks against these fields, before the cursor leaves them.
    void check_now(const std::vector<std::string>& fields);
    /// The form itself filled something in: leaving asks first, as after typing.
    void filled_in() { changed_ = true; }

    /// Hands the whole draft down. True when it was accepted; otherwise it calls `object` and stays.
    virtual bool save() = 0;
    /// What would speak against saving now; asked when the cursor leaves a field that is named in the answer.
    [[nodiscard]] virtual std::vector<Objection> objections() const { return {}; }

    void withdraw_objections();
    /// Did the person say "save anyway" to the question about this field?
    [[nodiscard]] bool confirmed(const std::string& field) const;
    void go_to(const std::string& field);

private:
    struct Row {
        std::string id;
        FormGroup* group;
        wxWindow* control;
        ProblemLine* problem;
    };

    void place(const RowLabel&, wxStaticText& label, wxWindow& control);
    void make_buttons(const wxString& verb);
    void try_deed(const std::function<bool()>& deed);
    void on_key(wxKeyEvent&);
    void on_focus_moved(wxWindow* now);
    void check(const Row&, const std::vector<Objection>& against);
    [[nodiscard]] std::vector<Objection> unreadable() const;
    [[nodiscard]] std::vector<Objection> everything_against() const;
    [[nodiscard]] const Row* row_around(wxWindow*) const;
    [[nodiscard]] const Row* row_named(const std::string& field) const;
    void relayout();

    wxScrolledWindow* body_ = nullptr;
    wxBoxSizer* stack_;
    ObjectionsBar* bar_ = nullptr;
    GroupIndex* index_ = nullptr;
    LeaveStrip* leaving_ = nullptr;
    wxButton* primary_ = nullptr;
    wxBoxSizer* buttons_ = nullptr;
    wxStaticText* standing_ = nullptr;
    std::vector<FormGroup*> groups_;
    std::vector<Row> rows_;
    const Row* left_ = nullptr;
    bool changed_ = false;
};

} // namespace clinic::ui
