#include "forms/kit/long_deed.h"

#include <wx/progdlg.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr int whole = 100;

} // namespace

LongDeed::LongDeed(wxWindow* page, const wxString& title, const wxString& sentence)
    : box_(std::make_unique<wxProgressDialog>(title, sentence, whole, page,
                                              wxPD_APP_MODAL | wxPD_CAN_ABORT | wxPD_ESTIMATED_TIME))
{
}

LongDeed::~LongDeed() = default;

bool LongDeed::go_on(int percent)
{
    if (percent == shown_ || cancelled_)
        return !cancelled_;
    shown_ = percent;
    cancelled_ = !box_->Update(std::min(percent, whole - 1)); // at its end the box would wait for a press
    return !cancelled_;
}

} // namespace clinic::ui
