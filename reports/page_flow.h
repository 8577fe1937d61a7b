#pragma once

#include <cairo.h>
#include <functional>
#include <string>
#include <vector>

namespace clinic::papers {

/// One act of painting, repeatable on any canvas.
using Stroke = std::function<void(cairo_t*)>;

/// What stands on one page. Tags that a page opens are closed on it, so each page can be painted alone.
using Page = std::vector<Stroke>;

struct Bookmark {
    int level = 1;
    std::string text;
    int page = 1; // from 1
    double top = 0;
};

/// The sheet and its margins, in points.
struct Sheet {
    double width = 0;
    double height = 0;
    double left = 62;
    double right = 62;
    double top = 68;
    double bottom = 68;
    double header_top = 34; // above the content, in the top margin

    /// The width and the height that hold content.
    [[nodiscard]] double column() const { return width - left - right; }
    [[nodiscard]] double usable() const { return height - top - bottom; }
};

/// Fills pages from top to bottom.
class PageFlow {
public:
    explicit PageFlow(const Sheet&);

    [[nodiscard]] const Sheet& sheet() const { return sheet_; }
    [[nodiscard]] double left() const { return sheet_.left; }
    [[nodiscard]] double width() const { return sheet_.column(); }
    /// Where the next thing goes.
    [[nodiscard]] double top() const { return top_; }
    /// Height that is still free on this page.
    [[nodiscard]] double room() const { return sheet_.height - sheet_.bottom - top_; }

    /// White space before the next thing; nothing at the top of a page, the larger of two, none below a heading.
    void gap(double points);
    /// Keeps the next `height` points on one page, moving to a new one if need be; what waits goes before them.
    void claim(double height);
    /// Something that waits to be placed together with the beginning of what comes next.
    void keep_with_next(double gap, double height, std::function<void()> place);
    /// Ends the page, unless it is still empty.
    void break_page();
    /// Places what still waits, and hands the pages over.
    [[nodiscard]] std::vector<Page> finish();

    void draw(Stroke);
    void advance(double points);
    void bookmark(int level, const std::string& text);
    [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return bookmarks_; }

    /// Marks what is drawn inside for screen readers ("P", "Table", "TD"…).
    /// Where a page ends inside, the tag ends and begins again with it.
    void tagged(const char* tag, const std::function<void()>& inside);

private:
    struct Waiting {
        double gap;
        double height;
        std::function<void()> place;
    };

    void start_page();
    void place_waiting();

    Sheet sheet_;
    std::vector<Page> pages_;
    std::vector<Bookmark> bookmarks_;
    std::vector<Waiting> waiting_;
    std::vector<const char*> open_tags_;
    double top_ = 0;
    double gap_ = 0;
    bool empty_ = true; // nothing stands on this page yet
};

/// Strokes for both ends of a tag.
[[nodiscard]] Stroke tag_begin(const char* tag);
[[nodiscard]] Stroke tag_end(const char* tag);

} // namespace clinic::papers
