#pragma once

#include <array>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

namespace clinic {

/// The codes of a value set, in the order people see them. Specialised beside each enum:
/// `template <> struct CodeTable<Region> { static constexpr auto rows = std::to_array<Code<Region>>({...}); };`
template <typename Enum>
struct CodeTable;

template <typename Enum>
using Code = std::pair<Enum, std::string_view>;

/// The stable, untranslated word that the record, the command line and JSON use.
template <typename Enum>
requires requires
{
    CodeTable<Enum>::rows;
}
[[nodiscard]] constexpr std::string_view code_of(Enum value)
{
    for (const auto& [each, code] : CodeTable<Enum>::rows)
        if (each == value)
            return code;
    throw std::logic_error("an enumerator without a code");
}

template <typename Enum>
[[nodiscard]] constexpr std::optional<Enum> from_code(std::string_view text)
{
    for (const auto& [each, code] : CodeTable<Enum>::rows)
        if (code == text)
            return each;
    return std::nullopt;
}

template <typename Enum>
[[nodiscard]] std::vector<Enum> all_of()
{
    std::vector<Enum> values;
    values.reserve(std::size(CodeTable<Enum>::rows));
    for (const auto& [each, code] : CodeTable<Enum>::rows)
        values.push_back(each);
    return values;
}

} // namespace clinic
