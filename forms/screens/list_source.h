#pragma once

#include <string>
#include <vector>

namespace clinic {

/// What a word means besides its text. Never shown by colour alone.
enum class Tone { plain, muted, good, warning, danger };

/// A column of a list; the title is said in the window's language.
struct Column {
    std::string title;
    int width = 160; // in units of 1/96 inch
    bool right = false;
};

/// The rows behind a list, made only when somebody looks at them.
class ListSource {
public:
    virtual ~ListSource() = default;

    [[nodiscard]] virtual std::vector<Column> columns() const = 0;
    /// Rows that the filter lets through, even if there are more than a list can show.
    [[nodiscard]] virtual long size() = 0;
    [[nodiscard]] virtual std::string cell(long row, int column) = 0;
    [[nodiscard]] virtual Tone tone(long row, int column) = 0;
    virtual void sort_by(int column, bool ascending) = 0;
    /// Lets through what matches all words of the text; all rows when it is empty.
    virtual void filter(const std::string& text) = 0;
};

} // namespace clinic
