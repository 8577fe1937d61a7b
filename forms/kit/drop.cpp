#include "forms/kit/drop.h"

#include "forms/kit/cells.h"
#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <gtk/gtk.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr int rows_in_sight = 8;
constexpr int key_width = 120;
constexpr int reason_width = 200;

/// Shows the key where things have one, the name and the reason; what cannot be taken is muted, and the reason says
/// why.
class OfferRows final : public wxDataViewListStore {
public:
    bool GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& attribute) const override
    {
        wxVariant reason;
        GetValueByRow(reason, row, 2);
        if (reason.GetString().empty() && column != 0)
            return false;
        attribute.SetColour(look::ink(Tone::muted));
        return true;
    }
};

/// Shown, and not scrolled away.
bool is_in_sight(const wxWindow& line)
{
    for (const wxWindow* each = line.GetParent(); each && !each->IsTopLevel(); each = each->GetParent())
        if (dynamic_cast<const wxScrolledWindow*>(each) && !each->GetScreenRect().Contains(line.GetScreenPosition()))
            return false;
    return line.IsShownOnScreen();
}

} // namespace

Drop::Drop(wxWindow* owner, std::function<void(int)> on_pressed)
    : wxPopupWindow(owner, wxBORDER_SIMPLE)
    , list_(new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                   wxDV_NO_HEADER | static_cast<long>(wxBORDER_NONE)))
{
    wxObjectDataPtr<OfferRows> rows(new OfferRows);
    list_->AssociateModel(rows.get());
    for (const int width : {key_width, look::field_width, reason_width})
        list_->AppendTextColumn(wxString(), wxDATAVIEW_CELL_INERT, FromDIP(width));
    look::pad_rows(*list_, look::near + 2, look::row);
    // Showing the list already moves GTK's selection: only a press counts.
    gtk_tree_view_set_activate_on_single_click(GTK_TREE_VIEW(list_->GtkGetTreeView()), TRUE);
    list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, pressed = std::move(on_pressed)](const wxDataViewEvent& event) {
        const int row = list_->ItemToRow(event.GetItem());
        if (!offers_[static_cast<std::size_t>(row)].why_not.empty())
            show_mark();
        else
            pressed(row);
    });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(list_, wxSizerFlags(1).Expand().Border(wxALL, 1));
    SetBackgroundColour(look::ink(Tone::muted)); // a thin line around the list
    SetSizer(whole);
}

void Drop::open(const wxWindow& line, TypeAheadBox::Offers offers, bool mark_first)
{
    offers_ = std::move(offers);
    marked_ = -1;
    ui::name(*list_, GetParent()->GetName() + ".offers", say("Found"));
    list_->DeleteAllItems();
    bool keys = false;
    bool reasons = false;
    for (const auto& offer : offers_) {
        keys = keys || !offer.key.empty();
        reasons = reasons || !offer.why_not.empty();
        list_->AppendItem(cells({to_wx(offer.key), to_wx(offer.name), to_wx(offer.why_not)}));
    }
    const int shown = std::min(static_cast<int>(offers_.size()), rows_in_sight);
    const int row_height = list_->GetCharHeight() + 2 * FromDIP(look::near + 3);
    const int width =
        std::max(line.GetSize().x, FromDIP(key_width + look::field_width / 2 + (reasons ? reason_width : 0)));
    list_->GetColumn(1)->SetWidth(width - FromDIP((keys ? key_width : 0) + (reasons ? reason_width : 0) + look::group));
    list_->GetColumn(0)->SetHidden(!keys);
    list_->GetColumn(2)->SetHidden(!reasons);
    place_ = line.GetScreenPosition();
    SetSize(wxRect(place_ + wxPoint(0, line.GetSize().y + FromDIP(2)), wxSize(width, shown * row_height + 2)));
    Layout();
    Show();
    if (mark_first)
        walk(1);
}

void Drop::walk(int steps)
{
    const int direction = steps < 0 ? -1 : 1;
    for (int row = marked_ + direction; row >= 0 && row < static_cast<int>(offers_.size()); row += direction)
        if (offers_[static_cast<std::size_t>(row)].why_not.empty()) {
            mark(row);
            return;
        }
}

const Offer<std::int64_t>* Drop::marked() const
{
    return marked_ < 0 ? nullptr : &offers_[static_cast<std::size_t>(marked_)];
}

bool Drop::follow(const wxWindow& line)
{
    const wxPoint place = line.GetScreenPosition();
    if (place != place_)
        Move(place + wxPoint(0, line.GetSize().y + FromDIP(2)));
    place_ = place;
    return is_in_sight(line);
}

void Drop::mark(int row)
{
    marked_ = row;
    show_mark();
}

void Drop::show_mark()
{
    list_->UnselectAll();
    if (marked_ < 0)
        return;
    list_->SelectRow(static_cast<unsigned>(marked_));
    list_->EnsureVisible(list_->RowToItem(marked_));
}

} // namespace clinic::ui
