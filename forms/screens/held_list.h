#pragma once

#include "base/text.h"
#include "screens/desk.h"
#include "screens/list_source.h"

#include <algorithm>
#include <optional>

namespace clinic {

/// A list short enough to be held whole: filtered and sorted here, read again when somebody saved something.
template <typename Row>
class HeldList : public ListSource {
public:
    explicit HeldList(Desk& desk) : desk_(desk) {}

    [[nodiscard]] long size() override
    {
        if (const auto now = version(); !all_ || now != version_) {
            version_ = now;
            read_anew();
        }
        return static_cast<long>(shown_.size());
    }
    [[nodiscard]] std::string cell(long row, int column) override { return cell_of(at(row), column); }
    [[nodiscard]] Tone tone(long, int) override { return Tone::plain; }
    void sort_by(int column, bool ascending) override
    {
        sorted_by_ = column;
        ascending_ = ascending;
        arrange();
    }
    void filter(const std::string& text) override
    {
        looked_for_ = folded_words(text);
        arrange();
    }
    [[nodiscard]] const Row& at(long row) const { return all_.value().at(shown_.at(static_cast<std::size_t>(row))); }

protected:
    [[nodiscard]] const Desk& desk() const { return desk_; }
    [[nodiscard]] virtual std::vector<Row> read() const = 0;
    /// Another number whenever `read` may give something else.
    [[nodiscard]] virtual std::int64_t version() const { return desk_.records.version(); }
    [[nodiscard]] virtual std::string cell_of(const Row&, int column) const = 0;
    /// What the column sorts by, compared as text; the cell itself unless the row knows better.
    [[nodiscard]] virtual std::string order_of(const Row& row, int column) const
    {
        return folded(cell_of(row, column));
    }
    /// All of them, whatever the filter shows.
    [[nodiscard]] const std::vector<Row>& all() const { return all_.value(); }
    void read_anew()
    {
        all_ = read();
        arrange();
    }

private:
    [[nodiscard]] bool lets_through(const Row& row) const
    {
        std::string whole;
        for (int column = 0; column < static_cast<int>(columns().size()); ++column)
            whole += folded(cell_of(row, column)) + ' ';
        return std::all_of(looked_for_.begin(), looked_for_.end(),
                           [&](const std::string& word) { return whole.find(word) != std::string::npos; });
    }
    void arrange()
    {
        shown_.clear();
        if (!all_)
            return;
        for (std::size_t i = 0; i < all_->size(); ++i)
            if (looked_for_.empty() || lets_through((*all_)[i]))
                shown_.push_back(i);
        if (!sorted_by_)
            return;
        std::stable_sort(shown_.begin(), shown_.end(), [&](std::size_t one, std::size_t other) {
            const auto before = order_of((*all_)[one], *sorted_by_);
            const auto after = order_of((*all_)[other], *sorted_by_);
            return ascending_ ? before < after : after < before;
        });
    }

    Desk& desk_;
    std::int64_t version_ = 0;
    std::optional<std::vector<Row>> all_;
    std::vector<std::size_t> shown_;
    std::vector<std::string> looked_for_;
    std::optional<int> sorted_by_;
    bool ascending_ = true;
};

} // namespace clinic
