#pragma once

#include <wx/panel.h>

#include <string>
#include <vector>

class wxBoxSizer;
class wxButton;

namespace clinic::ui {

class TextField;

/// A list of things that each take a few short texts: one line of fields each, with buttons to add and remove lines.
class TextRows final : public wxPanel {
public:
    struct Column {
        wxString id;   // the field is <id of the list>.<line>.<id>
        wxString hint; // also what it is called
        int width;     // in units of 1/96 inch
    };
    /// The texts of one line, in the order of the columns.
    using Line = std::vector<std::string>;

    TextRows(wxWindow* parent, const wxString& id, std::vector<Column> columns, const wxString& add_label);

    void show(const std::vector<Line>&);
    /// Without lines in which nothing stands.
    [[nodiscard]] std::vector<Line> read() const;
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    /// An empty line, with the cursor in it when the form is on screen.
    void add_row();
    void SetFocus() override;

private:
    struct Row {
        wxWindow* line;
        std::vector<TextField*> fields;
        wxButton* gone;
    };

    Row& append();
    void remove(const wxWindow* line);
    void rename();

    wxString id_;
    std::vector<Column> columns_;
    std::vector<Row> rows_;
    wxBoxSizer* lines_;
    wxButton* more_;
};

} // namespace clinic::ui
