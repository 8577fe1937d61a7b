#include "forms/kit/list_page.h"

#include "forms/kit/convert.h"
#include "forms/kit/empty_state.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/source_rows.h"
#include "forms/words.h"

#include <gtk/gtk.h>
#include <wx/button.h>
#include <wx/clipbrd.h>
#include <wx/dataobj.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr int find_width = 280;
constexpr int beside_hint = 64; // the glass and the cross

long shown(ListSource& source)
{
    return std::min(source.size(), ListPage::most);
}

} // namespace

ListPage::ListPage(wxWindow* parent, const ListLabel& label, std::unique_ptr<ListSource> source)
    : wxPanel(parent)
    , source_(std::move(source))
    , label_(label)
    , head_(new wxBoxSizer(wxHORIZONTAL))
    , list_(new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                               wxDV_MULTIPLE | wxDV_HORIZ_RULES | static_cast<long>(wxBORDER_NONE)))
    , empty_(new EmptyState(this, label.id))
    , rows_(new SourceRows(*source_))
{
    make_head();
    list_->AssociateModel(rows_.get());
    make_columns();
    ui::name(*list_, label.id + ".rows", label.title);
    GetSizer()->Add(list_, wxSizerFlags(1).Expand());
    GetSizer()->Add(empty_, wxSizerFlags(1).Expand());

    list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](const wxDataViewEvent&) {
        if (on_open && selected() >= 0)
            on_open(selected());
    });
    list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](const wxDataViewEvent&) {
        if (on_selected)
            on_selected(selected());
    });
    find_->Bind(wxEVT_TEXT, [this](const wxCommandEvent& event) { narrow(event.GetString()); });
    Bind(wxEVT_CHAR_HOOK, &ListPage::on_key, this);
    read_again();
}

ListPage::~ListPage()
{
    list_->AssociateModel(nullptr); // the rows outlive this page's source otherwise
}

void ListPage::make_head()
{
    auto* const title = look::title(this, label_.title);
    count_ = look::remark(this, wxString());
    narrowed_ = look::remark(this, wxString());
    const int hint_width = GetTextExtent(label_.find_hint).x + FromDIP(beside_hint);
    find_ = new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                             wxSize(std::max(FromDIP(find_width), hint_width), -1));
    find_->SetDescriptiveText(label_.find_hint);
    find_->ShowCancelButton(true);
    ui::name(*title, label_.id + ".title");
    ui::name(*count_, label_.id + ".count");
    ui::name(*narrowed_, label_.id + ".narrowed");
    ui::name(*find_, label_.id + ".find", label_.find_hint);
    head_->Add(title, wxSizerFlags().CenterVertical());
    head_->Add(count_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::beside)));
    head_->AddStretchSpacer();
    head_->Add(find_, wxSizerFlags().CenterVertical());
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(head_, wxSizerFlags().Expand().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page)));
    whole->Add(narrowed_, wxSizerFlags().Border(wxLEFT | wxRIGHT, FromDIP(look::page)));
    whole->AddSpacer(FromDIP(look::beside));
    SetSizer(whole);
}

void ListPage::make_columns()
{
    append_columns(*list_, source_->columns()); // their explicit widths keep GTK from measuring every row
    look::indent_first(*list_);
    for (unsigned index = 0; index < list_->GetColumnCount(); ++index) {
        auto* const header = GTK_TREE_VIEW_COLUMN(list_->GetColumn(index)->GetGtkHandle());
        gtk_tree_view_column_set_clickable(header, TRUE);
        g_object_set_data(G_OBJECT(header), "mesotrace-column", GINT_TO_POINTER(static_cast<int>(index)));
        g_signal_connect(header, "clicked", G_CALLBACK(+[](GtkTreeViewColumn* pressed, gpointer page) {
                             static_cast<ListPage*>(page)->sort(
                                 GPOINTER_TO_INT(g_object_get_data(G_OBJECT(pressed), "mesotrace-column")));
                         }),
                         this);
    }
}

void ListPage::set_new(const wxString& verb, std::function<void()> make_new)
{
    make_new_ = std::move(make_new);
    new_ = new wxButton(this, wxID_ANY, verb);
    new_->SetBitmap(drawing(Icon::plus, *wxWHITE));
    new_->SetBitmapMargins(FromDIP(look::near), 0);
    look::make_primary(*new_);
    ui::name(*new_, label_.id + ".new");
    new_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { make_new_(); });
    head_->Add(new_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    read_again();
}

void ListPage::add_button(const wxString& id, const wxString& verb, Icon icon, std::function<void()> act)
{
    auto* const button = new wxButton(this, wxID_ANY, verb);
    button->SetBitmap(drawing(icon, look::ink(Tone::plain)));
    button->SetBitmapMargins(FromDIP(look::near), 0);
    ui::name(*button, id);
    button->Bind(wxEVT_BUTTON, [act = std::move(act)](const wxCommandEvent&) { act(); });
    head_->Add(button, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    Layout();
}

void ListPage::say_when_empty(const wxString& sentence)
{
    label_.empty_sentence = sentence;
    say_empty();
}

void ListPage::add_filter(wxWindow& window)
{
    GetSizer()->Insert(2, &window, wxSizerFlags().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page)));
    Layout();
}

long ListPage::selected() const
{
    const auto item = list_->GetCurrentItem();
    return item.IsOk() ? static_cast<long>(rows_->GetRow(item)) : -1;
}

void ListPage::select(long row)
{
    const auto item = rows_->GetItem(static_cast<unsigned>(row));
    list_->UnselectAll();
    list_->SetCurrentItem(item);
    list_->Select(item);
    list_->EnsureVisible(item);
}

void ListPage::read_again()
{
    const long before = selected();
    const long rows = shown(*source_);
    rows_->Reset(static_cast<unsigned>(rows));
    if (before >= 0 && before < rows)
        select(before);
    list_->Show(rows > 0);
    empty_->Show(rows == 0);
    show_sort_arrow(); // a new count of rows takes it away
    say_count(rows);
    say_empty();
    Layout();
}

void ListPage::SetFocus()
{
    if (list_->IsShown())
        list_->SetFocus();
    else
        find_->SetFocus();
}

void ListPage::on_key(wxKeyEvent& event)
{
    const int key = event.GetKeyCode();
    const bool control = event.GetModifiers() == wxMOD_CONTROL;
    if (control && key == 'N' && make_new_)
        make_new_();
    else if (control && key == 'P' && on_print)
        on_print();
    else if (control && key == 'F')
        find_->SetFocus();
    else if (control && key == 'C' && list_->HasFocus())
        copy_rows();
    else if (key == WXK_DOWN && event.GetModifiers() == wxMOD_NONE && find_->HasFocus() && list_->IsShown())
        list_->SetFocus();
    else
        event.Skip();
}

void ListPage::sort(int column)
{
    ascending_ = column != sorted_by_ || !ascending_;
    sorted_by_ = column;
    source_->sort_by(column, ascending_);
    read_again();
}

void ListPage::show_sort_arrow()
{
    for (unsigned i = 0; i < list_->GetColumnCount(); ++i) {
        auto* const header = GTK_TREE_VIEW_COLUMN(list_->GetColumn(i)->GetGtkHandle());
        gtk_tree_view_column_set_sort_indicator(header, static_cast<int>(i) == sorted_by_);
        gtk_tree_view_column_set_sort_order(header, ascending_ ? GTK_SORT_ASCENDING : GTK_SORT_DESCENDING);
    }
}

void ListPage::narrow(const wxString& text)
{
    source_->filter(to_utf8(text));
    list_->UnselectAll();
    read_again();
}

void ListPage::say_count(long rows)
{
    const long all = source_->size();
    count_->SetLabel(all > rows
                         ? fill(say("first {shown} of {all}"), {{"shown", in_figures(rows)}, {"all", in_figures(all)}})
                         : in_figures(all));
    const auto text = find_->GetValue().Strip(wxString::both);
    narrowed_->SetLabel(
        wxControl::EscapeMnemonics(fill(say("Only what matches “{text}” is shown."), {{"text", text}})));
    narrowed_->Show(!text.empty());
}

void ListPage::say_empty()
{
    const auto text = find_->GetValue().Strip(wxString::both);
    if (!text.empty())
        empty_->say_this(fill(say("Nothing matches “{text}”."), {{"text", text}}), say("Show all"),
                         [this] { find_->SetValue(wxString()); });
    else
        empty_->say_this(label_.empty_sentence, new_ ? new_->GetLabel() : wxString(), [this] { make_new_(); });
}

void ListPage::copy_rows() const
{
    wxDataViewItemArray items;
    list_->GetSelections(items);
    wxString text;
    for (const auto& item : items) {
        const long row = static_cast<long>(rows_->GetRow(item));
        for (int column = 0; column < static_cast<int>(list_->GetColumnCount()); ++column)
            text << (column > 0 ? "\t" : "") << to_wx(source_->cell(row, column));
        text << "\n";
    }
    if (const wxClipboardLocker open; !!open)
        wxTheClipboard->SetData(std::make_unique<wxTextDataObject>(text).release());
}

} // namespace clinic::ui
