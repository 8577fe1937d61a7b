#pragma once

#include "base/codes.h"
#include "main/cli/json_text.h"

#include <chrono>

namespace clinic::cli {

/// The JSON Schema of a field's value.
[[nodiscard]] Json text_shape();
[[nodiscard]] Json flag_shape();
[[nodiscard]] Json whole_number_shape();
[[nodiscard]] Json decimal_shape(std::string_view unit);
[[nodiscard]] Json day_shape();
[[nodiscard]] Json moment_shape();
/// The key of something of this kind.
[[nodiscard]] Json key_shape(std::string_view kind);
[[nodiscard]] Json list_shape(Json items);
/// A time of the day: "09:40".
[[nodiscard]] std::string clock_face(std::chrono::minutes since_midnight);
/// An object whose members are all alike, under names that are keys or codes of this sort.
[[nodiscard]] Json map_shape(std::string_view names, Json values);

template <typename Enum>
[[nodiscard]] Json code_shape()
{
    Json codes = Json::array();
    for (const auto& row : CodeTable<Enum>::rows)
        codes.push_back(row.second);
    return {{"enum", codes}};
}

} // namespace clinic::cli
