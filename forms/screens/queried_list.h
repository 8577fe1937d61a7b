#pragma once

#include "records/page.h"
#include "screens/desk.h"
#include "screens/list_source.h"

#include <optional>

namespace clinic {

/// A list that the record filters and sorts; read again as soon as somebody saved something.
template <typename Row>
class QueriedList : public ListSource {
public:
    explicit QueriedList(Desk& desk) : desk_(desk) {}

    [[nodiscard]] long size() override { return static_cast<long>(page().total); }
    void sort_by(int column, bool ascending) override
    {
        query_.sorted_by = sort_code(column);
        query_.ascending = ascending;
        page_.reset();
    }
    void filter(const std::string& text) override
    {
        query_.text = text;
        page_.reset();
    }
    [[nodiscard]] Tone tone(long, int) override { return Tone::plain; }
    [[nodiscard]] const Row& at(long row) { return page().rows.at(static_cast<std::size_t>(row)); }

protected:
    [[nodiscard]] const Desk& desk() const { return desk_; }
    [[nodiscard]] virtual ListPage<Row> read(const ListQuery&) const = 0;
    /// What the store calls this column when it sorts.
    [[nodiscard]] virtual std::string sort_code(int column) const = 0;

private:
    const ListPage<Row>& page()
    {
        if (const auto now = desk_.records.version(); !page_ || now != version_) {
            page_ = read(query_);
            version_ = now;
        }
        return *page_;
    }

    Desk& desk_;
    ListQuery query_;
    std::int64_t version_ = 0;
    std::optional<ListPage<Row>> page_;
};

} // namespace clinic
