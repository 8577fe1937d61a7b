#pragma once

#include "forms/kit/icons.h"
#include "forms/kit/type_ahead.h"

#include <wx/frame.h>

#include <functional>
#include <vector>

class wxButton;
class wxDataViewListCtrl;
class wxInfoBar;
class wxStaticText;

namespace clinic::ui {

class FormPage;

/// One of the places on the left. Its page is made when somebody goes there first.
struct Place {
    wxString id;
    wxString label;
    Icon icon;
    std::function<wxWindow*(wxWindow* parent)> make;
    /// How many things wait there; zero is not shown. May be empty.
    std::function<long()> waiting = {};
};

/// The one window: find box and person on top, places on the left, a stack of pages for each place, the status below.
class MainWindow final : public wxFrame {
public:
    MainWindow(const wxString& clinic, std::vector<Place>);

    /// What the find box asks (Ctrl+K), and what happens with the choice.
    void set_find(TypeAheadBox::Search, std::function<void(const Offer<std::int64_t>&)> found);
    /// Who is signed in, and what the button with that name offers.
    struct PersonDeed {
        wxString verb;
        std::function<void()> act;
    };
    void set_person(const wxString& name, std::vector<PersonDeed>);

    void go_to(const wxString& place_id);
    /// Puts a page on top of the current place's; a form goes by itself when it is done or left.
    void push(const std::function<wxWindow*(wxWindow* parent)>& make);
    /// Back to the page below; a form with unsaved text asks first.
    void back();
    [[nodiscard]] wxWindow* current() const;
    [[nodiscard]] const wxString& place() const { return places_[here_].id; }

    /// What just happened: "Saved 14:02:11".
    void tell(const wxString& sentence);
    /// Trouble that is no box: stays on top until somebody closes it.
    void warn(const wxString& sentence);
    /// How the record stands: "Record sealed to #18 204 · Backup 2 h ago".
    void tell_standing(const wxString& sentence);
    /// Asks the places again how much waits, and the page in front to read the record again.
    void record_changed();

private:
    using Stack = std::vector<wxWindow*>;

    wxWindow* make_top();
    wxWindow* make_places();
    wxWindow* make_status();
    void settle_in(FormPage&);
    void pop();
    void show_top();
    void show_counts();
    void on_key(wxKeyEvent&);
    bool on_window_key(const wxKeyEvent&);
    void on_close(wxCloseEvent&);
    /// Every form that can does it, whatever another one asks.
    void keep_for_later();
    [[nodiscard]] FormPage* first_unsaved();

    std::vector<Place> places_;
    std::vector<Stack> stacks_;
    std::size_t here_ = 0;
    wxPanel* root_;
    TypeAheadBox* find_ = nullptr;
    wxButton* person_ = nullptr;
    wxButton* back_ = nullptr;
    wxDataViewListCtrl* list_ = nullptr;
    wxPanel* pages_ = nullptr;
    wxInfoBar* trouble_ = nullptr;
    wxStaticText* told_ = nullptr;
    wxStaticText* standing_ = nullptr;
    TypeAheadBox::Search search_;
    std::function<void(const Offer<std::int64_t>&)> found_;
    std::vector<PersonDeed> deeds_;
};

} // namespace clinic::ui
