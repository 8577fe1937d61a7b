#pragma once

#include "forms/kit/icons.h"
#include "forms/kit/live_page.h"
#include "screens/list_source.h"

#include <wx/object.h>
#include <wx/panel.h>

#include <functional>
#include <memory>
#include <vector>

class wxBoxSizer;
class wxButton;
class wxDataViewCtrl;
class wxDataViewEvent;
class wxSearchCtrl;
class wxStaticText;

namespace clinic::ui {

class EmptyState;
class SourceRows;

/// How a list is called and what it says when there is nothing to show yet.
struct ListLabel {
    wxString id; // "patients": its parts are patients.find, patients.rows, patients.count …
    wxString title;
    wxString find_hint;
    wxString empty_sentence;
};

/// Rows of a source with a find box, sorted and filtered by the source; a screen reader can read every cell.
class ListPage : public wxPanel, public LivePage {
public:
    /// At most so many rows are shown at a time; the rest is said.
    static constexpr long most = 100'000;

    ListPage(wxWindow* parent, const ListLabel&, std::unique_ptr<ListSource>);
    ~ListPage() override;
    ListPage(const ListPage&) = delete;
    ListPage& operator=(const ListPage&) = delete;

    /// Enter or a double click on a row.
    std::function<void(long row)> on_open;
    /// Another row, or none (-1), is selected.
    std::function<void(long row)> on_selected;
    /// Ctrl+P.
    std::function<void()> on_print;

    /// The natural new thing: primary button, Ctrl+N, and the first step offered by an empty list.
    void set_new(const wxString& verb, std::function<void()>);
    void add_button(const wxString& id, const wxString& verb, Icon, std::function<void()>);
    /// Says this, instead of what the label said, when there is nothing to show.
    void say_when_empty(const wxString& sentence);
    /// Anything of the place's own, between title and rows: a choice, check boxes.
    void add_filter(wxWindow&);

    [[nodiscard]] long selected() const;
    void select(long row);
    [[nodiscard]] ListSource& source() { return *source_; }
    void read_again() override;
    void SetFocus() override;

private:
    void make_head();
    void make_columns();
    void on_key(wxKeyEvent&);
    void sort(int column);
    void show_sort_arrow();
    void narrow(const wxString& text);
    void say_count(long rows);
    void say_empty();
    void copy_rows() const;

    std::unique_ptr<ListSource> source_;
    ListLabel label_;
    wxBoxSizer* head_;
    wxStaticText* count_ = nullptr;
    wxStaticText* narrowed_ = nullptr;
    wxSearchCtrl* find_ = nullptr;
    wxButton* new_ = nullptr;
    wxDataViewCtrl* list_;
    EmptyState* empty_;
    wxObjectDataPtr<SourceRows> rows_;
    std::function<void()> make_new_;
    int sorted_by_ = -1;
    bool ascending_ = true;
};

} // namespace clinic::ui
