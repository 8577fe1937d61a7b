#include "forms/kit/text_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/removable.h"
#include "forms/kit/text_fields.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace clinic::ui {

TextRows::TextRows(wxWindow* parent, const wxString& id, std::vector<Column> columns, const wxString& add_label)
    : wxPanel(parent)
    , id_(id)
    , columns_(std::move(columns))
    , lines_(new wxBoxSizer(wxVERTICAL))
    , more_(new wxButton(this, wxID_ANY, add_label))
{
    ui::name(*more_, id_ + ".add");
    more_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { add_row(); });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(lines_);
    whole->Add(more_);
    SetSizer(whole);
}

TextRows::Row& TextRows::append()
{
    auto* const line = new wxPanel(this);
    auto* const fields = new wxFlexGridSizer(0, 2, FromDIP(look::near), FromDIP(look::row));
    Row row{line, {}, nullptr};
    for (const auto& column : columns_) {
        auto* const field = new TextField(line, column.width);
        field->SetHint(column.hint);
        fields->Add(field);
        row.fields.push_back(field);
    }
    row.gone = remove_button(*line, [this, line] { remove(line); });
    fields->Add(row.gone, wxSizerFlags().CenterVertical());
    line->SetSizer(fields);
    lines_->Add(line, wxSizerFlags().Border(wxBOTTOM, FromDIP(columns_.size() > 2 ? look::group : look::row)));
    more_->MoveAfterInTabOrder(line);
    rows_.push_back(std::move(row));
    rename();
    return rows_.back();
}

void TextRows::rename()
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto id = id_ + wxString::Format(".%zu", i);
        for (std::size_t j = 0; j < columns_.size(); ++j)
            ui::name(*rows_[i].fields[j], id + "." + columns_[j].id, columns_[j].hint);
        ui::name(*rows_[i].line, id);
        ui::name(*rows_[i].gone, id + ".remove", say("Remove"));
    }
}

void TextRows::add_row()
{
    const auto& row = append();
    look::make_room_for(*this);
    if (IsShownOnScreen())
        row.fields.front()->SetFocus();
}

void TextRows::remove(const wxWindow* line)
{
    if (!take_out(rows_, line))
        return;
    rename();
    look::make_room_for(*this);
    more_->SetFocus();
}

void TextRows::show(const std::vector<Line>& lines)
{
    for (const auto& row : rows_)
        row.line->Destroy();
    rows_.clear();
    for (const auto& line : lines) {
        const auto& row = append();
        for (std::size_t i = 0; i < line.size(); ++i)
            row.fields[i]->show(line[i]);
    }
    look::make_room_for(*this);
}

std::vector<TextRows::Line> TextRows::read() const
{
    std::vector<Line> lines;
    for (const auto& row : rows_) {
        Line line;
        for (const auto* const field : row.fields)
            line.push_back(field->text());
        if (std::any_of(line.begin(), line.end(), [](const auto& text) { return !text.empty(); }))
            lines.push_back(std::move(line));
    }
    return lines;
}

void TextRows::SetFocus()
{
    if (rows_.empty())
        more_->SetFocus();
    else
        rows_.front().fields.front()->SetFocus();
}

} // namespace clinic::ui
