#include "reports/page_flow.h"

#include <algorithm>
#include <utility>

namespace clinic::papers {

Stroke tag_begin(const char* tag)
{
    return [tag](cairo_t* canvas) { cairo_tag_begin(canvas, tag, nullptr); };
}

Stroke tag_end(const char* tag)
{
    return [tag](cairo_t* canvas) { cairo_tag_end(canvas, tag); };
}

PageFlow::PageFlow(const Sheet& sheet) : sheet_(sheet)
{
    start_page();
}

void PageFlow::start_page()
{
    pages_.emplace_back();
    top_ = sheet_.top;
    gap_ = 0;
    empty_ = true;
}

void PageFlow::gap(double points)
{
    if (waiting_.empty())
        gap_ = std::max(gap_, points);
}

void PageFlow::keep_with_next(double gap, double height, std::function<void()> place)
{
    waiting_.push_back({std::max(gap_, gap), height, std::move(place)});
    gap_ = 0;
}

void PageFlow::claim(double height)
{
    double wanted = gap_ + height;
    for (const Waiting& waiting : waiting_)
        wanted += waiting.gap + waiting.height;
    if (!empty_ && wanted > room())
        break_page();
    place_waiting();
    if (!empty_)
        top_ += gap_;
    gap_ = 0;
}

void PageFlow::place_waiting()
{
    for (const Waiting& waiting : std::exchange(waiting_, {})) {
        if (!empty_)
            top_ += waiting.gap;
        waiting.place();
        advance(waiting.height);
    }
}

void PageFlow::break_page()
{
    if (empty_)
        return;
    std::for_each(open_tags_.rbegin(), open_tags_.rend(), [this](const char* tag) { draw(tag_end(tag)); });
    start_page();
    for (const char* tag : open_tags_)
        draw(tag_begin(tag));
}

std::vector<Page> PageFlow::finish()
{
    if (waiting_.empty())
        gap_ = 0; // white space at the very end needs no page of its own
    claim(0);
    return std::move(pages_);
}

void PageFlow::draw(Stroke stroke)
{
    pages_.back().push_back(std::move(stroke));
}

void PageFlow::advance(double points)
{
    top_ += points;
    empty_ = false;
}

void PageFlow::bookmark(int level, const std::string& text)
{
    bookmarks_.push_back({level, text, static_cast<int>(pages_.size()), top_});
}

void PageFlow::tagged(const char* tag, const std::function<void()>& inside)
{
    draw(tag_begin(tag));
    open_tags_.push_back(tag);
    inside();
    open_tags_.pop_back();
    draw(tag_end(tag));
}

} // namespace clinic::papers
