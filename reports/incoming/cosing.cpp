#include "reports/incoming/cosing.h"

#include "base/text.h"
#include "reports/incoming/titled_table.h"

#include <algorithm>

namespace clinic::papers {

namespace {

constexpr std::string_view between_numbers = " / ";
constexpr std::string_view between_functions = ", ";

std::vector<std::string> parts_of(std::string_view text, std::string_view separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + separator.size());
    }
    return parts;
}

/// What `text` lacks of `more`, at its end.
void add_missing(std::string& text, std::string_view more, std::string_view separator)
{
    auto present = parts_of(text, separator);
    for (const auto& part : parts_of(more, separator))
        if (std::find(present.begin(), present.end(), part) == present.end()) {
            present.push_back(part);
            text.append(text.empty() ? "" : separator).append(part);
        }
}

/// The numbers of a cell without what is written around them: "- / *237-741-6 (I)" holds one.
std::string numbers_in(std::string_view cell)
{
    std::string numbers;
    while (!cell.empty()) {
        const auto start = std::find_if(cell.begin(), cell.end(), is_digit);
        const auto end = std::find_if_not(start, cell.end(), [](char sign) { return is_digit(sign) || sign == '-'; });
        const std::string number(start, end);
        if (number.find('-') != std::string::npos)
            add_missing(numbers, number, between_numbers);
        cell.remove_prefix(static_cast<std::size_t>(end - cell.begin()));
    }
    return numbers;
}

bool is_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char sign) { return static_cast<unsigned char>(sign) < 0x80U; });
}

/// The table as far as it is read, with what it takes to recognise a row that comes again.
class CosingReader {
public:
    explicit CosingReader(const std::vector<IngredientDraft>& known)
    {
        for (const auto& each : known)
            for (const auto& cas : parts_of(each.cas, between_numbers))
                known_by_cas_.emplace(cas, &each);
    }

    void take(const TitledRow& row)
    {
        const auto draft = ingredient_in(row);
        const auto name = folded(draft.inci);
        if (!is_ascii(draft.inci))
            table_.odd.push_back({row.line(), draft.inci, CosingOddity::name_not_ascii});
        const auto [first_of_name, new_name] = places_.try_emplace(name);
        if (!new_name)
            table_.odd.push_back({row.line(), draft.inci, CosingOddity::name_doubled});
        const auto [place, is_new] = first_of_name->second.try_emplace(draft.cas, table_.ingredients.size());
        if (is_new) {
            table_.ingredients.push_back({row.line(), draft});
        } else {
            auto& earlier = table_.ingredients[place->second].ingredient;
            add_missing(earlier.ec, draft.ec, between_numbers);
            add_missing(earlier.functions, draft.functions, between_functions);
        }
    }

    [[nodiscard]] CosingTable table() && { return std::move(table_); }

private:
    [[nodiscard]] IngredientDraft ingredient_in(const TitledRow& row) const
    {
        IngredientDraft draft{.inci = row["inci_name"],
                              .common_name = {},
                              .cas = numbers_in(row["cas_number"]),
                              .ec = numbers_in(row["einecs_number"]),
                              .category = IngredientCategory::other_active,
                              .groups = {},
                              .functions = row["function"]};
        if (const auto found = known_by_cas_.find(draft.cas); found != known_by_cas_.end()) {
            draft.common_name = found->second->common_name;
            draft.category = found->second->category;
            draft.groups = found->second->groups;
        }
        return draft;
    }

    std::map<std::string, const IngredientDraft*, std::less<>> known_by_cas_;
    std::map<std::string, std::map<std::string, std::size_t>> places_; // by folded name, then CAS
    CosingTable table_;
};

} // namespace

Incoming<CosingTable> read_cosing(std::istream& file, const std::vector<IngredientDraft>& known)
{
    CosingReader reader(known);
    const auto fault = read_titled(file, {"inci_name", "cas_number", "einecs_number", "function"},
                                   [&reader](const TitledRow& row) -> std::optional<IncomingFault> {
                                       reader.take(row);
                                       return std::nullopt;
                                   });
    if (fault)
        return *fault;
    return std::move(reader).table();
}

} // namespace clinic::papers
