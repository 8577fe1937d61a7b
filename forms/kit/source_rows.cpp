#include "forms/kit/source_rows.h"

#include "forms/kit/convert.h"
#include "forms/kit/look.h"

#include <gtk/gtk.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr int around_cell = 2 * (look::row + 2) + look::near;

int width_of_text(const wxDataViewCtrl& list, const std::string& text, const wxFont& font)
{
    int width = 0;
    int height = 0;
    list.GetTextExtent(to_wx(text), &width, &height, nullptr, nullptr, &font);
    return width + list.FromDIP(around_cell);
}

/// Before it is on the screen a column only knows the width that it was given.
int width_given(const wxDataViewColumn& column)
{
    return gtk_tree_view_column_get_fixed_width(GTK_TREE_VIEW_COLUMN(column.GetGtkHandle()));
}

} // namespace

unsigned SourceRows::GetColumnCount() const
{
    return static_cast<unsigned>(source_.columns().size());
}

wxString SourceRows::GetColumnType(unsigned /*column*/) const
{
    return "string";
}

void SourceRows::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const
{
    value = to_wx(source_.cell(static_cast<long>(row), static_cast<int>(column)));
}

bool SourceRows::GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& attribute) const
{
    const Tone tone = source_.tone(static_cast<long>(row), static_cast<int>(column));
    if (tone == Tone::plain)
        return false;
    attribute.SetColour(look::ink(tone));
    attribute.SetBold(tone == Tone::danger);
    return true;
}

bool SourceRows::SetValueByRow(const wxVariant& /*value*/, unsigned /*row*/, unsigned /*column*/)
{
    return false;
}

void append_columns(wxDataViewCtrl& list, const std::vector<Column>& columns)
{
    std::vector<int> slack;
    std::vector<int> widths;
    int missing = 0;
    for (const auto& column : columns) {
        const int least = width_of_text(list, column.title, look::heading_font(list));
        const int asked = list.FromDIP(column.width);
        slack.push_back(std::max(0, asked - least));
        widths.push_back(std::max(asked, least));
        missing += std::max(0, least - asked);
    }
    if (const auto widest = std::max_element(slack.begin(), slack.end()); widest != slack.end())
        widths[static_cast<std::size_t>(widest - slack.begin())] -= std::min(missing, *widest / 2);
    for (unsigned i = 0; i < columns.size(); ++i)
        list.AppendTextColumn(to_wx(columns[i].title), i, wxDATAVIEW_CELL_INERT, widths[i],
                              columns[i].right ? wxALIGN_RIGHT : wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE);
    look::pad_rows(list, look::near + 2, look::row + 2);
}

void widen_for_cells(wxDataViewCtrl& list, ListSource& source, long rows, int room)
{
    for (unsigned i = 0; i < list.GetColumnCount(); ++i)
        room -= width_given(*list.GetColumn(i));
    for (unsigned i = 0; i < list.GetColumnCount(); ++i) {
        auto& column = *list.GetColumn(i);
        int wanted = 0;
        for (long row = 0; row < rows; ++row)
            wanted =
                std::max(wanted, width_of_text(list, source.cell(row, static_cast<int>(i)), look::heading_font(list)));
        const int more = std::min(wanted - width_given(column), room);
        if (more <= 0)
            continue;
        column.SetWidth(width_given(column) + more);
        room -= more;
    }
}

int height_of_rows(wxDataViewCtrl& list, long rows)
{
    auto* const tree = GTK_TREE_VIEW(list.GtkGetTreeView());
    auto* const first = GTK_TREE_VIEW_COLUMN(list.GetColumn(0)->GetGtkHandle());
    GList* const cells = gtk_cell_layout_get_cells(GTK_CELL_LAYOUT(first));
    int row = 0;
    gtk_cell_renderer_get_preferred_height(GTK_CELL_RENDERER(cells->data), GTK_WIDGET(tree), nullptr, &row);
    g_list_free(cells);
    int head = 0; // the title with the most lines
    for (unsigned at = 0; at < list.GetColumnCount(); ++at) {
        auto* const column = GTK_TREE_VIEW_COLUMN(list.GetColumn(at)->GetGtkHandle());
        int high = 0;
        gtk_widget_get_preferred_height(gtk_tree_view_column_get_button(column), nullptr, &high);
        head = std::max(head, high);
    }
    int between = 0;
    int rule = 0;
    gtk_widget_style_get(GTK_WIDGET(tree), "vertical-separator", &between, "grid-line-width", &rule, nullptr);
    return head + static_cast<int>(rows) * (row + between + rule) + list.FromDIP(look::near);
}

} // namespace clinic::ui
