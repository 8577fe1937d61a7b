#pragma once

#include "forms/kit/type_ahead.h"

#include <wx/dataview.h>
#include <wx/popupwin.h>

namespace clinic::ui {

/// The list below a type-ahead line; it never takes the keyboard.
class Drop final : public wxPopupWindow {
public:
    Drop(wxWindow* owner, std::function<void(int)> on_pressed);

    /// Puts the list below `line` and marks the first row that can be taken, if `mark` says so.
    void open(const wxWindow& line, TypeAheadBox::Offers, bool mark);
    /// Moves the mark over the rows that can be taken; the ends hold it.
    void walk(int steps);
    [[nodiscard]] const Offer<std::int64_t>* marked() const;
    [[nodiscard]] const TypeAheadBox::Offers& offers() const { return offers_; }
    /// Goes along when the page around the line moves; false when the line is out of sight.
    [[nodiscard]] bool follow(const wxWindow& line);

private:
    void mark(int row);
    void show_mark();

    TypeAheadBox::Offers offers_;
    int marked_ = -1;
    wxPoint place_;
    wxDataViewListCtrl* list_;
};

} // namespace clinic::ui
