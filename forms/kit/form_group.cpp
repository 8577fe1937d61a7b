#include "forms/kit/form_group.h"

#include "forms/kit/look.h"
#include "forms/kit/problem_line.h"
#include "forms/words.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>
#include <wx/sizer.h>

#include <algorithm>
#include <memory>

namespace clinic::ui {

namespace {

/// The frame around the rows of a group.
class Frame final : public wxPanel {
public:
    explicit Frame(wxWindow* parent) : wxPanel(parent)
    {
        Bind(wxEVT_PAINT, [this](const wxPaintEvent&) { paint(); });
        Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
            Refresh();
            event.Skip();
        });
    }

private:
    void paint()
    {
        wxPaintDC dc(this);
        const std::unique_ptr<wxGraphicsContext> graphics(wxGraphicsContext::Create(dc));
        graphics->SetBrush(wxBrush(look::paper()));
        graphics->SetPen(wxPen(look::line()));
        const wxSize size = GetClientSize();
        graphics->DrawRoundedRectangle(0.5, 0.5, size.x - 1, size.y - 1, FromDIP(look::beside));
    }
};

} // namespace

FormGroup::FormGroup(wxWindow* parent, const wxString& heading)
    : wxPanel(parent)
    , heading_(heading)
    , rows_(new wxFlexGridSizer(2, FromDIP(wxSize(look::beside, look::row))))
{
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    if (!heading.empty())
        whole->Add(look::heading(this, heading), wxSizerFlags().Border(wxBOTTOM, FromDIP(look::row)));
    frame_ = new Frame(this);
    auto* const inside = new wxBoxSizer(wxVERTICAL);
    inside->Add(rows_, wxSizerFlags().Border(wxALL, FromDIP(look::group)));
    frame_->SetSizer(inside);
    whole->Add(frame_, wxSizerFlags().Expand());
    SetSizer(whole);
    rows_->SetMinSize(FromDIP(wxSize(look::paragraph_width + 3 * look::page, -1)));
}

wxStaticText* FormGroup::make_label(const wxString& text)
{
    auto* const label =
        new wxStaticText(frame_, wxID_ANY, text, wxDefaultPosition, wxDefaultSize, wxALIGN_RIGHT | wxST_NO_AUTORESIZE);
    label->Wrap(FromDIP(look::label_width));
    label->InvalidateBestSize(); // a label that does not resize itself remembers its one line
    label->SetMinSize(wxSize(FromDIP(look::label_width), label->GetBestSize().y));
    return label;
}

ProblemLine* FormGroup::place(wxStaticText& label, wxWindow& control, const wxString& hint, bool required)
{
    // The label stands at the height of the control's first line.
    const int first_line = std::min(control.GetBestSize().y, look::field_height(control));
    const int line_height = std::max(control.GetMinSize().y, first_line) < look::field_height(control)
                                ? first_line
                                : look::field_height(control);
    const int above = std::max(0, (line_height - label.GetCharHeight()) / 2);
    rows_->Add(&label, wxSizerFlags().Border(wxTOP, above));

    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(&control);
    if (required)
        line->Add(look::remark(frame_, say("required")),
                  wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    auto* const cell = new wxBoxSizer(wxVERTICAL);
    cell->Add(line);
    if (!hint.empty())
        cell->Add(look::remark(frame_, hint, look::field_width), wxSizerFlags().Border(wxTOP, FromDIP(2)));
    auto* const problem = new ProblemLine(frame_, look::field_width - look::page);
    cell->Add(problem, wxSizerFlags().Border(wxTOP, FromDIP(look::near)));
    rows_->Add(cell);
    placed_.push_back({&control, &label, cell, problem});
    return problem;
}

void FormGroup::show_row(const wxWindow& control, bool shown)
{
    for (const auto& row : placed_)
        if (row.control == &control) {
            row.label->Show(shown);
            row.cell->ShowItems(shown);
            row.problem->Show(shown && !row.problem->sentence().empty());
        }
    // A heading over nothing helps nobody.
    const bool only_rows = frame_->GetSizer()->GetItemCount() == 1;
    Show(!only_rows ||
         std::any_of(placed_.begin(), placed_.end(), [](const auto& row) { return row.control->IsShown(); }));
}

void FormGroup::place_wide(wxWindow& window)
{
    auto& all = *frame_->GetSizer();
    const auto before = all.GetItemCount() - 1;
    auto& rows = *all.GetItem(before);
    rows.SetFlag(rows.GetFlag() & ~wxTOP); // the gap is the window's, so that it is there without any row
    const int sides = wxLEFT | wxRIGHT | wxBOTTOM | (before == 0 ? wxTOP : 0);
    all.Insert(before, &window, wxSizerFlags().Expand().Border(sides, FromDIP(look::group)));
}

} // namespace clinic::ui
