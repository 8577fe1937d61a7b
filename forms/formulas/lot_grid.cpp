#include "forms/formulas/lot_grid.h"

#include "forms/kit/look.h"

#include <wx/sizer.h>

#include <algorithm>
#include <sstream>

namespace clinic::ui {

LotGrid::LotGrid(wxWindow* parent, const LotEditor& editor)
    : wxPanel(parent)
    , editor_(editor)
    , stack_(new wxBoxSizer(wxVERTICAL))
{
    SetSizer(stack_);
    append();
}

void LotGrid::append()
{
    auto* const line = new LotLine(this, editor_, lines_.size());
    line->on_code = [this] { keep_empty_line(); };
    line->on_end = [this, line] { go_behind(*line); };
    line->on_lines = [this](const std::string& lines) { take_lines(lines); };
    if (!lines_.empty())
        line->show_unit(lines_.back()->unit());
    stack_->Add(line, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::row)));
    lines_.push_back(line);
}

void LotGrid::keep_empty_line()
{
    if (lines_.back()->is_empty())
        return;
    append();
    look::make_room_for(*this);
}

void LotGrid::go_behind(const LotLine& line)
{
    keep_empty_line();
    const auto found = std::find(lines_.begin(), lines_.end(), &line);
    if (found != lines_.end() && found + 1 != lines_.end())
        (*(found + 1))->SetFocus();
}

void LotGrid::take_lines(const std::string& lines)
{
    std::istringstream all(lines);
    for (std::string each; std::getline(all, each);) {
        const auto end = each.find_last_not_of("\r ");
        if (end == std::string::npos)
            continue;
        lines_.back()->scan(each.substr(0, end + 1));
        keep_empty_line();
    }
    lines_.back()->SetFocus();
}

std::vector<LotDraft> LotGrid::lots() const
{
    std::vector<LotDraft> all;
    for (const auto* const line : lines_)
        if (!line->is_empty())
            all.push_back(line->lot());
    return all;
}

void LotGrid::show_problems(const std::vector<Told>& all)
{
    std::size_t lot = 0;
    for (auto* const line : lines_) {
        std::string sentences;
        if (!line->is_empty()) {
            const auto number = std::to_string(++lot);
            for (const auto& told : all)
                if (told.line == number)
                    sentences += (sentences.empty() ? "" : "\n") + told.sentence;
        }
        line->show_problems(sentences);
    }
    look::make_room_for(*this);
}

wxString LotGrid::problem() const
{
    for (const auto* const line : lines_)
        if (auto sentence = line->problem(); !sentence.empty())
            return sentence;
    return {};
}

void LotGrid::SetFocus()
{
    const auto wrong = std::find_if(lines_.begin(), lines_.end(), [](const auto* line) { return line->has_problem(); });
    (wrong == lines_.end() ? lines_.back() : *wrong)->SetFocus();
}

} // namespace clinic::ui
