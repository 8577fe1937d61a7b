#include "forms/kit/timeline.h"

#include "forms/kit/cells.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"

#include <wx/sizer.h>

namespace clinic::ui {

namespace {

constexpr int date_width = 120;
constexpr int icon_width = 48;
constexpr int text_width = 640;

wxString quoted(wxString text)
{
    text.Replace("&", "&amp;");
    text.Replace("<", "&lt;");
    return text;
}

/// Markup of two lines: the first in the tone's colour, the second small and muted. Both are always there, because
/// GTK takes the first row's height for all.
wxString two_lines(const wxString& first, const wxString& second, Tone tone, bool bold)
{
    const auto colour = [](Tone of) { return look::ink(of).GetAsString(wxC2S_HTML_SYNTAX); };
    wxString markup;
    markup << R"(<span foreground=")" << colour(tone) << (bold ? R"(" weight="bold">)" : R"(">)") << quoted(first)
           << "</span>\n<span size=\"small\" foreground=\"" << colour(Tone::muted) << "\">"
           << quoted(second.empty() ? wxString(" ") : second) << "</span>";
    return markup;
}

void append_markup_column(wxDataViewListCtrl& list, int width)
{
    auto* const renderer = new wxDataViewTextRenderer("string", wxDATAVIEW_CELL_INERT);
    renderer->EnableMarkup();
    renderer->EnableEllipsize(wxELLIPSIZE_END);
    list.AppendColumn(
        new wxDataViewColumn(wxString(), renderer, list.GetColumnCount(), list.FromDIP(width), wxALIGN_LEFT), "string");
}

} // namespace

Timeline::Timeline(wxWindow* parent, const wxString& id, const wxString& label)
    : wxPanel(parent)
    , list_(new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                   wxDV_NO_HEADER | wxDV_HORIZ_RULES | static_cast<long>(wxBORDER_NONE)))
{
    append_markup_column(*list_, date_width);
    list_->AppendBitmapColumn(wxString(), 1, wxDATAVIEW_CELL_INERT, FromDIP(icon_width));
    append_markup_column(*list_, text_width);
    look::pad_rows(*list_, look::row, look::beside);
    look::indent_first(*list_);
    ui::name(*list_, id, label);
    list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](const wxDataViewEvent&) {
        if (on_open && selected() >= 0)
            on_open(static_cast<std::size_t>(selected()));
    });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(list_, wxSizerFlags(1).Expand());
    SetSizer(whole);
}

void Timeline::show(const std::vector<TimelineEntry>& entries)
{
    const long before = selected();
    list_->DeleteAllItems();
    for (const auto& entry : entries) {
        const Tone icon_tone = entry.tone == Tone::plain ? Tone::muted : entry.tone;
        list_->AppendItem(cells({two_lines(entry.date, entry.below, Tone::plain, false),
                                 wxVariant(drawing(entry.icon, look::ink(icon_tone), 20)),
                                 two_lines(entry.title, entry.detail, entry.tone, true)}));
    }
    if (before >= 0 && before < static_cast<long>(entries.size()))
        select(static_cast<std::size_t>(before));
}

long Timeline::selected() const
{
    return list_->GetSelectedRow();
}

void Timeline::select(std::size_t entry)
{
    list_->SelectRow(static_cast<unsigned>(entry));
    list_->EnsureVisible(list_->RowToItem(static_cast<int>(entry)));
}

} // namespace clinic::ui
